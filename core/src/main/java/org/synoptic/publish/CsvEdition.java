package org.synoptic.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;

/**
 * The claims, or the events of each article, as CSV (RFC 4180, with a header, lines end in CRLF):
 * one row per claim, version and passage, or per event and pair of actor and recipient. A field
 * that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class CsvEdition implements Edition {

  private static final List<String> HEADER =
      List.of(
          "story",
          "claim",
          "standing",
          "origins",
          "saidBy",
          "modality",
          "when",
          "event",
          "text",
          "report",
          "outlet",
          "value",
          "start",
          "end",
          "passage");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");

  @Override
  public void begin(Verb verb, Writer out) throws IOException {
    if (verb == Verb.ANNOTATE) {
      row(out, EventRows.HEADER);
    }
  }

  @Override
  public void annotated(AnnotatedArticle article, Writer out) throws IOException {
    for (List<String> row : EventRows.of(article)) {
      row(out, row);
    }
  }

  @Override
  public void comparisons(List<Comparison> comparisons, Writer out) throws IOException {
    row(out, HEADER);
    for (Comparison comparison : comparisons) {
      ComparisonView account = new ComparisonView(comparison);
      for (Claim claim : comparison.claims()) {
        claim(out, account, claim);
      }
    }
  }

  private static void claim(Writer out, ComparisonView account, Claim claim) throws IOException {
    for (Claim.Version version : claim.versions()) {
      for (Passage passage : version.passages()) {
        row(
            out,
            List.of(
                account.comparison().story().id(),
                claim.id(),
                Labels.of(claim.standing()),
                String.valueOf(claim.origins()),
                orEmpty(claim.saidBy()),
                Labels.of(claim.modality()),
                orEmpty(claim.when()),
                orEmpty(claim.event()),
                claim.text(),
                version.report(),
                account.article(version.report()).label(),
                orEmpty(version.value()),
                String.valueOf(passage.span().start()),
                String.valueOf(passage.span().end()),
                passage.text()));
      }
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static void row(Writer out, List<String> fields) throws IOException {
    String comma = "";
    for (String field : fields) {
      out.write(comma);
      out.write(field(field));
      comma = ",";
    }
    out.write("\r\n");
  }

  static String field(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    boolean leads = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return leads && !NUMBER.matcher(text).matches();
  }
}
