package org.synoptic.check;

import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;

/**
 * What belongs to a value that no report has: the rest of the date with its preposition ("in March
 * 1997"), the rest of the name of a thing or a place ("the Baku Mall"). Of a person's name the
 * words that no report has are told alone.
 */
final class WholeParts {

  private static final Set<String> OF_DATES =
      Set.of("in", "on", "at", "since", "from", "until", "by", "during", "of");

  private final CheckedStory story;

  WholeParts(CheckedStory story) {
    this.story = story;
  }

  CheckedPart of(CheckedPart part, Statement.Place sentence) {
    if (part.verdict() != Verdict.UNSUPPORTED || !part.passages().isEmpty()) {
      return part;
    }
    Span span =
        switch (part.kind()) {
          case DATE, FIGURE -> date(part.span(), sentence);
          case NAME -> name(part.span(), sentence);
          default -> part.span();
        };
    if (span.equals(part.span())) {
      return part;
    }
    String text = story.index().text(story.draft(), span);
    return new CheckedPart(
        span,
        text,
        part.kind(),
        part.verdict(),
        "“" + text + "” stands in no report",
        part.passages());
  }

  private Span date(Span value, Statement.Place sentence) {
    for (Timex date : story.index().annotated(story.draft()).dates()) {
      if (date.span().overlaps(value)) {
        Span whole = date.span().union(value);
        ParsedSentence parse = story.parse(sentence);
        for (int i = 1; i < parse.size(); i++) {
          if (parse.span(i).overlaps(whole)) {
            return OF_DATES.contains(parse.word(i - 1)) ? parse.span(i - 1).union(whole) : whole;
          }
        }
        return whole;
      }
    }
    return value;
  }

  private Span name(Span value, Statement.Place sentence) {
    ParsedSentence parse = story.parse(sentence);
    Span whole = value;
    for (int i = 0; i < parse.size(); i++) {
      if (parse.span(i).overlaps(value) && !parse.name(i).equals(NameLabels.PERSON)) {
        whole = whole.union(chunk(parse, i));
      }
    }
    return whole;
  }

  /** The words of the name that a word belongs to; the word itself where it belongs to none. */
  private static Span chunk(ParsedSentence parse, int word) {
    int first = word;
    while (parse.token(first).name().startsWith("I-") && first > 0) {
      first--;
    }
    int last = word;
    while (!parse.name(word).isEmpty()
        && last + 1 < parse.size()
        && parse.token(last + 1).name().startsWith("I-")) {
      last++;
    }
    return parse.span(first).union(parse.span(last));
  }
}
