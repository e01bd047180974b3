package org.synoptic.compare.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether a line tells what a picture shows: "A poster of the mayor is seen on the road to Velm",
 * "Mayor Ana Ruiz waves to a crowd in Velm, Thursday, Oct. 9, 2031".
 */
final class PictureLines {

  /** Verbs of what a picture shows, in the passive. */
  private static final Set<String> PICTURED = AccountWords.of("pictured");

  /** Prepositions behind "is seen" that tell how it is judged, not where it was. */
  private static final Set<String> JUDGING = Set.of("as", "by", "to");

  private static final Set<String> PRESENT = Set.of(Tags.VBZ, Tags.VBP);

  /** Verbs that are no act: "The memo is dated May 2, 2030". */
  private static final Set<String> STATIC = Set.of("be", "have");

  /** Relations of clauses: a date within one is not that of the main verb. */
  private static final Set<String> CLAUSES =
      Set.of(
          Relations.CCOMP,
          Relations.ADVCL,
          Relations.RELCL,
          Relations.ACL,
          Relations.XCOMP,
          Relations.PCOMP);

  /** Chars of a TIMEX3 value that is one day. */
  private static final int DAY = "2031-05-13".length();

  private PictureLines() {}

  static boolean isOfPicture(StoryIndex story, Statement statement, Span shown) {
    List<Token> sentence = story.tokens(statement);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      boolean main = token.relation().equals(Relations.ROOT) && shown.covers(token.span());
      if (main && (isShown(sentence, i) || isDatedPresent(story, statement, sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "is seen on", "are pictured during". */
  private static boolean isShown(List<Token> sentence, int verb) {
    return PICTURED.contains(sentence.get(verb).lemma())
        && sentence.stream()
            .anyMatch(
                token ->
                    token.head() == verb
                        && token.relation().equals(Relations.AUXPASS)
                        && PRESENT.contains(token.tag()))
        && verb + 1 < sentence.size()
        && sentence.get(verb + 1).tag().equals(Tags.IN)
        && !JUDGING.contains(sentence.get(verb + 1).lemma());
  }

  /** An act told in the present, with the day and the year on which it was. */
  private static boolean isDatedPresent(
      StoryIndex story, Statement statement, List<Token> sentence, int verb) {
    Token main = sentence.get(verb);
    LocalDate published = story.article(statement.report()).published().day();
    if (!PRESENT.contains(main.tag())
        || STATIC.contains(main.lemma())
        || ReportingVerbs.ofStatements().contains(main.lemma())
        || published == null) {
      return false;
    }
    return story.annotated(statement.report()).dates().stream()
        .filter(date -> statement.sentenceSpan().covers(date.span()))
        .filter(date -> isPastDayWithYear(story, statement, date, published))
        .anyMatch(date -> sentence.stream().anyMatch(t -> isOf(t, date, sentence)));
  }

  private static boolean isPastDayWithYear(
      StoryIndex story, Statement statement, Timex date, LocalDate published) {
    String value = date.value();
    return value != null
        && value.length() == DAY
        && value.compareTo(published.toString()) <= 0
        && story.text(statement.report(), date.span()).contains(value.substring(0, 4));
  }

  /** Whether a word of a date belongs to the main verb and to no clause under it. */
  private static boolean isOf(Token token, Timex date, List<Token> sentence) {
    if (!date.span().covers(token.span())) {
      return false;
    }
    Token word = token;
    for (int steps = 0; word.head() >= 0 && steps < sentence.size(); steps++) {
      if (CLAUSES.contains(word.relation())) {
        return false;
      }
      word = sentence.get(word.head());
    }
    return true;
  }
}
