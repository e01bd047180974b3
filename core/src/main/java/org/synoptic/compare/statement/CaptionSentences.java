package org.synoptic.compare.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Captions of pictures that a text still has: "Ana Ruiz speaks at the port in Velm, August 21,
 * 2030." Somebody does something in the present tense, at a day or month that is given with its
 * year and is over. A report tells in the past tense what is over.
 */
final class CaptionSentences {

  /** Verbs whose present tense goes with a date that is over: "the law has been in force since". */
  private static final Set<String> LASTING = Set.of("be", "have", "do", "date", "remain", "stay");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** A year and a month at least, as the value of a time. */
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?");

  private CaptionSentences() {}

  static boolean isCaption(ReportView report, Sentence sentence) {
    if (sentence.tokens().isEmpty() || report.quoteAt(sentence.span()) != null) {
      return false;
    }
    List<Timex> past =
        report.annotated().dates().stream()
            .filter(date -> sentence.span().covers(date.span()) && isPast(report, date))
            .toList();
    if (past.isEmpty()) {
      return false;
    }
    ParsedSentence parse = new ParsedSentence(sentence, report.body());
    for (int verb = 0; verb < parse.size(); verb++) {
      if (parse.relation(verb).equals(Relations.ROOT) && showsSomebody(report, parse, verb)) {
        int root = verb;
        return past.stream().anyMatch(date -> dates(parse, date.span(), root));
      }
    }
    return false;
  }

  /** Whether a time has a year and a month in its words and lies before the day of the report. */
  private static boolean isPast(ReportView report, Timex date) {
    LocalDate published = report.annotated().article().published().day();
    @Nullable String until = date.until();
    return published != null
        && until != null
        && MONTH.matcher(date.value()).matches()
        && YEAR.matcher(date.span().in(report.body())).find()
        && SourcedDate.dayOf(until).compareTo(published.toString()) <= 0;
  }

  /** Whether a verb tells in the present tense what a person does. */
  private static boolean showsSomebody(ReportView report, ParsedSentence parse, int verb) {
    boolean present = parse.tag(verb).equals(Tags.VBZ) || parse.tag(verb).equals(Tags.VBP);
    boolean lasts =
        LASTING.contains(parse.lemma(verb))
            || ReportingVerbs.ofStatements().contains(parse.lemma(verb))
            || parse.has(verb, Relations.AUXILIARIES);
    int subject = parse.child(verb, Relations.NSUBJ);
    return present && !lasts && subject >= 0 && isSomebody(report, parse, subject);
  }

  private static boolean isSomebody(ReportView report, ParsedSentence parse, int noun) {
    var mention = report.mentionAt(parse.span(noun));
    return mention == null
        ? HumanNouns.contains(parse.lemma(noun))
        : mention.kind() == Entity.Kind.PERSON;
  }

  /** Whether a time hangs on a verb and on no other verb below it. */
  private static boolean dates(ParsedSentence parse, Span date, int verb) {
    for (int i = 0; i < parse.size(); i++) {
      if (date.overlaps(parse.span(i))) {
        int at = i;
        while (at >= 0 && at != verb && !parse.isVerb(at)) {
          at = parse.head(at);
        }
        if (at == verb) {
          return true;
        }
      }
    }
    return false;
  }
}
