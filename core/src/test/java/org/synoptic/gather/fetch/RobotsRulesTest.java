package org.synoptic.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

  private static RobotsRules rules(String file) {
    return RobotsRules.of(file.getBytes(StandardCharsets.UTF_8), "synoptic");
  }

  /** Rule, path, whether the path is forbidden by the rule. */
  @ParameterizedTest
  @CsvSource({
    "/fish, /fish, true",
    "/fish, /fish.html, true",
    "/fish, /fishheads/yummy.html, true",
    "/fish, /Fish.asp, false",
    "/fish, /catfish, false",
    "/fish*, /fish/salmon, true",
    "/fish/, /fish, false",
    "/*.php, /folder/file.php?a=1, true",
    "/*.php, /windows.PHP, false",
    "/*.php$, /file.php, true",
    "/*.php$, /file.php?a=1, false",
    "/*.php$, /file.php5, false",
    "/a*b*c$, /axxbxxcxxc, true",
    "/$, /, true",
    "/$, /a, false",
    "/foo/bar?baz=quz, /foo/bar?baz=quz, true",
    "/%66oo, /foo, true",
    "/ツ, /%E3%83%84, true",
    "/%e3%83%84, /%E3%83%84, true",
    "/a%2Fb, /a/b, false",
    "*, /anything, true",
    "/, /robots.txt, false"
  })
  void aRuleFitsPathsAsTheStandardSays(String rule, String path, boolean forbidden) {
    assertThat(rules("User-agent: *\nDisallow: " + rule).allows(path)).isEqualTo(!forbidden);
  }

  @Test
  void theLongestRuleDecidesAndOfEqualOnesTheOneThatAllows() {
    RobotsRules rules =
        rules("user-agent: *\ndisallow: /news\nallow: /news/public\nallow: /p\ndisallow: /p");
    assertThat(rules.allows("/news/a")).isFalse();
    assertThat(rules.allows("/news/public/a")).isTrue();
    assertThat(rules.allows("/p")).isTrue();
  }

  @Test
  void theGroupsThatNameTheProgramCountTogetherAndTheStarOnlyWithoutThem() {
    String file =
        """
        # The Courier
        User-agent: *
        Disallow: /

        User-agent: otherbot
        User-agent: Synoptic/2.0   # ours
        Disallow: /a
        Sitemap: https://courier.example/sitemap.xml
        Disallow: /b
        Crawl-delay: 7.5

        User-agent: synoptic
        Disallow: /c
        """;
    RobotsRules rules = rules(file);
    assertThat(rules.allows("/")).isTrue();
    assertThat(rules.allows("/a")).isFalse();
    assertThat(rules.allows("/b")).isFalse();
    assertThat(rules.allows("/c")).isFalse();
    assertThat(rules.delay()).isEqualTo(Duration.ofMillis(7_500));
    assertThat(RobotsRules.of(file.getBytes(StandardCharsets.UTF_8), "thirdbot").allows("/x"))
        .isFalse();
  }

  @Test
  void anEmptyRuleForbidsNothingAndAnotherProgramsRulesAreNotOurs() {
    assertThat(rules("User-agent: *\nDisallow:").allows("/a")).isTrue();
    assertThat(rules("User-agent: synopticbot\nDisallow: /").allows("/a")).isTrue();
    assertThat(rules("Disallow: /\n<html>no: file</html>").allows("/a")).isTrue();
    assertThat(rules("\uFEFFUser-agent: *\r\nDisallow: /a\r\n").allows("/a")).isFalse();
  }

  @Test
  void aHostileFileTakesNoTime() {
    String rule = "Disallow: /" + "*a".repeat(400) + "\n";
    RobotsRules rules = rules("User-agent: *\n" + rule.repeat(600));
    long start = System.nanoTime();
    assertThat(rules.allows("/" + "a".repeat(300) + "b".repeat(3_000))).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}
