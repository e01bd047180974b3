package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.check.Checker;

/** Drafts of several kinds, checked by command. */
class CheckCommandTest {

  private static final String REPORT =
      "HOLM (North Wire) — Eleven boats burned in the harbour of Holm on Tuesday, the fire service"
          + " said. The alarm of the pier had been switched off since May. Minister Per Aune"
          + " visited the school near the harbour on Wednesday, and the divers of the town searched"
          + " the water until the evening.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String report = "";

  @BeforeEach
  void writeTheReport() throws IOException {
    report = draft("report.txt", REPORT);
  }

  @Test
  void aReportCheckedAgainstItselfIsBorneOut() {
    assertThat(check(report)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("3 supported, 0 contradicted, 0 not in the reports");
  }

  @Test
  void aDraftInAnotherLanguageIsNotBorneOut() throws IOException {
    String german =
        "Am Dienstag sind im Hafen von Holm elf Boote verbrannt. Der Minister hat am Mittwoch die"
            + " Schule in der Stadt besucht.\n";
    assertThat(check(draft("german.txt", german))).isEqualTo(1);
    assertThat(out.toString())
        .contains("not checked: the text is in German (de); only English texts are checked");
    out.getBuffer().setLength(0);
    check(draft("german.txt", german), "--format", "json");
    assertThat(out.toString()).contains("\"borneOut\" : false").contains("\"unread\" : \"the text");
  }

  @Test
  void marksOfMarkdownAreNoWords() throws IOException {
    String markdown =
        "# Holm\n\n- **Eleven** boats [burned](https://holm.example/a) in the harbour of Holm.\n"
            + "- Minister _Per Aune_ visited the school near the harbour.\n";
    assertThat(check(draft("a.md", markdown))).as(out.toString()).isZero();
    assertThat(out.toString())
        .contains("+  Eleven boats burned in the harbour of Holm.")
        .contains("+  Minister Per Aune visited the school near the harbour.");
  }

  @Test
  void marksOfMarkdownAreNoWordsWhateverTheFileIsCalled() throws IOException {
    String markdown = "## Holm\n\n**Eleven** boats burned in the harbour of Holm.\n";
    assertThat(check(draft("a.txt", markdown))).as(out.toString()).isZero();
    assertThat(out.toString()).contains("+  Eleven boats burned in the harbour of Holm.");
    out.getBuffer().setLength(0);
    Main.run(new String[] {"check", "-", "--against", report}, terminal(markdown));
    assertThat(out.toString()).contains("+  Eleven boats burned in the harbour of Holm.");
  }

  @Test
  void aPieceOfHtmlFromStandardInputIsReadAsAPage() {
    String html = "<p>Eleven <b>boats</b> burned in the harbour of Holm.</p>\n<p>Seven sank.</p>\n";
    Main.run(new String[] {"check", "-", "--against", report}, terminal(html));
    assertThat(out.toString())
        .contains("+  Eleven boats burned in the harbour of Holm.")
        .doesNotContain("<p>");
  }

  @Test
  void aDraftThatIsTooLongGetsASentence() throws IOException {
    String draft = "Eleven boats burned. ".repeat(Checker.MOST_CHARS / 20);
    assertThat(check(draft("long.txt", draft))).isEqualTo(2);
    assertThat(err.toString()).contains("of at most 200,000 is checked: divide it");
  }

  @Test
  void aFormatThatACheckLacksNamesThoseThatItHas() throws IOException {
    String draft = draft("a.txt", "Eleven boats burned.");
    assertThat(check(draft, "--format", "xml")).isEqualTo(2);
    assertThat(err.toString()).contains("check has no xml; choose text, json, html or markdown");
    assertThat(check(draft, "--format", "csv")).isEqualTo(2);
  }

  private String draft(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int check(String draft, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "check";
    arguments[1] = draft;
    arguments[2] = "--against";
    arguments[3] = report;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Main.run(arguments, terminal(""));
  }

  private Terminal terminal(String in) {
    return new Terminal(
        new PrintWriter(out),
        new PrintWriter(err),
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        "",
        "80");
  }
}
