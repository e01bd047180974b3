package org.synoptic.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;

class CharsetsTest {

  private static final WordList LIST =
      WordList.of(CharsetsTest.class, "charsets-cases.tsv")
          .columns(Column.value("language"), Column.words("charsets"), Column.value("text"))
          .distinctBy("language", "charsets");

  /** A made-up text in a language, and a charset that holds it. */
  record Case(String language, String charset, String text) {
    byte[] page(String head) {
      String page = "<html><head>" + head + "</head><body><p>" + text + "</p></body></html>";
      return page.getBytes(Charset.forName(charset));
    }

    @Override
    public String toString() {
      return language + " in " + charset;
    }
  }

  static List<Case> cases() {
    return LIST.rows().stream()
        .flatMap(
            row ->
                row.all("charsets").stream()
                    .map(c -> new Case(row.get("language"), c, row.get("text"))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPageThatSaysNoCharsetIsReadByItsLetters(Case one) {
    assertThat(Charsets.decode(one.page(""), "text/html")).contains(one.text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPageThatSaysItsCharsetIsReadInIt(Case one) {
    String meta = "<meta charset='" + one.charset() + "'>";
    assertThat(Charsets.decode(one.page(meta), "text/html")).contains(one.text());
  }

  /** Texts of UTF-8 with bytes of another charset in them, which the brackets stand for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "café’s owner said “ruined”. The[A0]board | café’s owner said “ruined”. The\u00A0board",
        "“Gone” – the caf[E9] closed | “Gone” – the café closed",
        "The mayor[92]s “plan” – née Ruiz | The mayor’s “plan” – née Ruiz",
        "Brücke in Köln über den Fluss[E2][80] | Brücke in Köln über den Fluss\uFFFD",
        "Die Brücke über den Flu[C3] wurde für alle | Die Brücke über den Flu\uFFFD wurde für alle",
        "Мост закр[FF]ыт | Мост закр\uFFFDыт",
        "東京の橋[80]を閉鎖 | 東京の橋\uFFFDを閉鎖",
      })
  void aStrayByteChangesNothingElse(String given, String whole) {
    byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      boolean stray = bytes[i] == '[';
      out.write(
          stray
              ? Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16)
              : bytes[i]);
      i += stray ? 3 : 0;
    }
    assertThat(Charsets.decode(out.toByteArray(), "text/plain")).isEqualTo(whole);
  }

  static Stream<Case> wide() {
    return cases().stream().filter(one -> !one.charset().matches("windows-1252|windows-1257"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPageThatSaysItIsUtf8AndIsNotIsReadByItsLetters(Case one) {
    assertThat(Charsets.decode(one.page("<meta charset=utf-8>"), "text/html; charset=utf-8"))
        .contains(one.text());
  }

  @ParameterizedTest
  @MethodSource("wide")
  void aPageWhoseServerSaysLatin1ByDefaultIsReadByItsLetters(Case one) {
    assertThat(Charsets.decode(one.page(""), "text/html; charset=ISO-8859-1")).contains(one.text());
  }

  @Test
  void theSourceGoesBeforeThePageAndAnXmlDeclarationIsHeard() {
    byte[] bytes =
        "<?xml version='1.0' encoding='windows-1250'?><p>ž"
            .getBytes(Charset.forName("windows-1250"));
    assertThat(Charsets.decode(bytes, "text/html")).endsWith("ž");
    assertThat(Charsets.decode(bytes, "text/html; charset=windows-1251")).endsWith("ћ");
  }

  @Test
  void utf8ThatIsCutOffInAWordStaysUtf8() {
    byte[] whole =
        "<p>Die Brücke über die Spree müsse länger gesperrt werden, für Fußgänger auch, süß"
            .getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(Charsets.decode(cut, "text/html")).contains("Brücke über").contains("Fußgänger");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,text/plain", "windows-1252,text/plain", "UTF-16LE,text/plain"})
  void theCharsetIsFound(String charset, String mediaType) {
    String text = "Café: “the fire”, she said, “was out by four o’clock in the morning”.";
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
    assertThat(Charsets.decode(bytes, mediaType)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"EF BB BF,UTF-8"})
  void aByteOrderMarkIsNoText(String mark, String charset) {
    byte[] bytes = "\uFEFFThe harbour".getBytes(StandardCharsets.UTF_8);
    assertThat(Charsets.decode(bytes, "text/plain")).as(mark + charset).isEqualTo("The harbour");
  }
}
