package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * Finds quoted paragraphs under a line that says whose they are: "Statement by Ines Falk:", "From
 * the desk of John Doe, editor."
 */
public final class StatementHeads {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";

  /** What somebody issues, with a capital letter or without. */
  private static final String STATEMENTS =
      QuoteWords.of("statements").stream()
          .map(
              noun ->
                  "["
                      + noun.substring(0, 1).toUpperCase(Locale.ROOT)
                      + noun.charAt(0)
                      + "]"
                      + noun.substring(1))
          .collect(Collectors.joining("|"));

  /** Groups: the words that lead to the name, the name. An office may follow it. */
  private static final Pattern HEAD =
      Pattern.compile(
          "((?:(?:Full |Joint |Press |Written )?(?:"
              + STATEMENTS
              + ")(?: issued)? (?:by|from|of)|From the (?:desk|office) of))"
              + " (?:the )?("
              + WORD
              + "(?: (?:of |de |van |von )?"
              + WORD
              + "){0,4})(?:, [^:\n“”\"«„]{2,120}| \\([^()\n]{2,80}\\))?\\s?[:.]?\\s{0,3}");

  private final QuoteDocument text;

  public StatementHeads(QuoteDocument text) {
    this.text = text;
  }

  /** The candidates in order of the text. */
  public List<AttributionCandidate> find() {
    List<AttributionCandidate> candidates = new ArrayList<>();
    for (Span line : text.paragraphs()) {
      Matcher head = HEAD.matcher(text.body).region(line.start(), line.end());
      List<Span> content = head.matches() ? quotedParagraphsAfter(line.end()) : List.of();
      if (!content.isEmpty()) {
        candidates.add(
            new AttributionCandidate(
                Math.max(0, text.sentenceAt(line.start())),
                -1,
                Quote.Act.SAID,
                new Span(head.start(1), head.end(1)),
                new Span(head.start(2), head.end(2)),
                content,
                true));
      }
    }
    return candidates;
  }

  /** The quotations that fill the paragraphs directly after the offset. */
  private List<Span> quotedParagraphsAfter(int offset) {
    List<Span> content = new ArrayList<>();
    int end = offset;
    for (int q = text.firstEndingAfter(offset); q < text.quotations.size(); q++) {
      Quotation quotation = text.quotations.get(q);
      boolean next = text.nextParagraph(end, quotation.span().start());
      if (!next || !text.fillsParagraph(quotation)) {
        return content;
      }
      content.add(quotation.span());
      end = quotation.span().end();
    }
    return content;
  }
}
