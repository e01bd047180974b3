package org.synoptic.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Â© North News | © North News",
        "the mayorâ€™s yacht | the mayor’s yacht",
        "â€œWe ranâ€, she said | “We ran”, she said",
        "cafÃ© | café",
        "«CAFÉ» | «CAFÉ»",
        "È vero, “PERCHÉ” | È vero, “PERCHÉ”",
        "plain text | plain text",
        "K√∂nig visits the ‚Äúold‚Äù town | König visits the “old” town",
        "the town‚Äôs bridge ‚Äì for six months | the town’s bridge – for six months",
        "J√ºrgen fuhr √ºber die Br√ºcke | Jürgen fuhr über die Brücke",
        "caf√©, ma√Ætre et gar√ßon | café, maître et garçon",
        "¬© North News, price ‚Ç¨5 | © North News, price €5",
        "Bj√∂rn said √•ngstr√∂m | Björn said ångström",
        "the root √π and 2√∂ of it | the root √π and 2√∂ of it",
        "‚quoted’ and √2 stay | ‚quoted’ and √2 stay",
      })
  void mojibakeIsRepairedAndHonestTextIsNot(String broken, String whole) {
    assertThat(Mojibake.repair(broken)).isEqualTo(whole);
  }
}
