package org.synoptic.compare.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Which reports of a claim bear out a line that is told in the words of one of them. A report is
 * named only where it has the figures of the line, and what the line adds to its verb: of "will
 * travel at the invitation of the minister" a report without any invitation tells the journey
 * alone.
 */
final class LineBearers {

  /** Share of a line's content words that each cited report must have. Set by hand. */
  private static final double LEAST_SHARE = 0.2;

  /** Share by which a figure that is not told exactly may differ from another one. Set by hand. */
  private static final double ROUNDED = 0.05;

  /** Weight of a noun that tells something by itself: "in the form of" adds nothing. By hand. */
  private static final double TELLING = 3;

  /**
   * Share of a line's words, by weight, that each report which bears it out must tell. Set by eye
   * on ten stories of {@code articles-allsides} (January to March 2015) and five of {@code
   * stories-google-news}; after a change read accounts with their reports.
   */
  static final double MOSTLY = 0.75;

  private final StoryIndex story;
  private final NewsValue value;
  private final BorneWords told;

  /** By report the stems of the sentences that make the claim which was asked for last. */
  private final Map<Integer, Set<String>> stemsByReport = new TreeMap<>();

  private @Nullable LedgerEntry stemsOf;

  LineBearers(StoryIndex story, NewsValue value, BorneWords told) {
    this.story = story;
    this.value = value;
    this.told = told;
  }

  /**
   * The reports of a claim that have a share of a line's words. A sentence that says much more than
   * what the reports have in common is not told as that of the others.
   *
   * @param stems the stems of the line's content words
   */
  Set<Integer> near(Set<String> stems, Statement wording, LedgerEntry entry) {
    Set<Integer> near = new TreeSet<>(Set.of(wording.report()));
    stems(entry)
        .forEach(
            (report, of) -> {
              if (stems.stream().filter(of::contains).count() >= LEAST_SHARE * stems.size()) {
                near.add(report);
              }
            });
    return near;
  }

  /** By report the stems of the sentences that make a claim. */
  private Map<Integer, Set<String>> stems(LedgerEntry entry) {
    if (entry != stemsOf) {
      stemsByReport.clear();
      for (Statement statement : entry.statements()) {
        stemsByReport
            .computeIfAbsent(statement.report(), report -> new HashSet<>())
            .addAll(value.stems(story.text(statement.report(), statement.sentenceSpan())));
      }
      stemsOf = entry;
    }
    return stemsByReport;
  }

  /**
   * Of some reports those that bear out all that is shown of a statement.
   *
   * @param shown the words of the statement that the line shows
   */
  Set<Integer> bearing(Set<Integer> near, Statement wording, ShownWords shown, LedgerEntry entry) {
    Line line = line(wording, shown);
    Set<Integer> bearing = new TreeSet<>(near);
    bearing.removeIf(
        report ->
            report != wording.report()
                && (isOfOtherModality(report, wording, entry) || !bears(report, line, entry)));
    return bearing;
  }

  /** Whether another report bears out all that is shown of a statement. */
  boolean bears(int report, Statement wording, ShownWords shown, LedgerEntry entry) {
    return !isOfOtherModality(report, wording, entry) && bears(report, line(wording, shown), entry);
  }

  private boolean bears(int report, Line line, LedgerEntry entry) {
    return hasFigures(report, line)
        && line.additions().stream().allMatch(told.ofBody(report)::containsAll)
        && told.hasActs(report, line.words(), entry.statements())
        && told.share(report, line.words(), entry.statements()) >= MOSTLY;
  }

  /**
   * What a report must have to bear out a line.
   *
   * @param figures those of the shown words, of whatever thing; times are none
   * @param additions the stems of the nouns by which phrases that complete a verb are known
   */
  private record Line(BorneWords.Line words, List<Figure> figures, List<Set<String>> additions) {}

  private Line line(Statement wording, ShownWords shown) {
    AnnotatedArticle own = story.annotated(wording.report());
    List<Figure> figures =
        own.figures().stream()
            .filter(figure -> shown.covers(figure.span()))
            .filter(figure -> own.dates().stream().noneMatch(d -> d.span().overlaps(figure.span())))
            .toList();
    List<Token> sentence = story.tokens(wording);
    List<Set<String>> additions =
        sentence.stream()
            .filter(token -> shown.covers(token.span()) && isAddition(token, sentence))
            .map(token -> value.stems(story.text(wording.report(), token.span())))
            .filter(stems -> value.weight(stems) >= TELLING)
            .toList();
    return new Line(told.line(wording, shown), figures, additions);
  }

  /** Whether a report tells only as planned or possible what the line has as done, or the like. */
  private static boolean isOfOtherModality(int report, Statement wording, LedgerEntry entry) {
    return entry.statements().stream()
        .filter(one -> one.report() == report)
        .allMatch(one -> isOpen(one) != isOpen(wording));
  }

  private static boolean isOpen(Statement statement) {
    return statement.modality() == Modality.PLANNED
        || statement.modality() == Modality.HYPOTHETICAL;
  }

  /** Whether a report gives each figure of a line. */
  private boolean hasFigures(int report, Line line) {
    List<Figure> given = story.annotated(report).figures();
    return line.figures().stream()
        .allMatch(figure -> given.stream().anyMatch(other -> isWithin(figure, other)));
  }

  /**
   * "More than 50" has 50, "40 to 60" has both, and "nearly 5 per cent" is 4.8; "dozens" has no
   * figure between its ends.
   */
  private static boolean isWithin(Figure figure, Figure other) {
    boolean rounded =
        figure.bound() != Figure.Bound.EXACT
            && Math.abs(figure.low() - other.low()) <= ROUNDED * Math.abs(other.low());
    boolean vague = other.bound() == Figure.Bound.ABOUT && other.low() != other.high();
    return rounded
        || figure.low() == other.low()
        || figure.high() == other.high()
        || !vague && other.low() <= figure.low() && figure.high() <= other.high();
  }

  /** "Invitation" of "will travel at the invitation of": a common noun behind a verb's word. */
  private static boolean isAddition(Token token, List<Token> sentence) {
    if (!token.relation().equals(Relations.POBJ)
        || !Tags.isNoun(token.tag())
        || Tags.isProperNoun(token.tag())
        || token.head() < 0) {
      return false;
    }
    Token preposition = sentence.get(token.head());
    return preposition.relation().equals(Relations.PREP)
        && preposition.head() >= 0
        && Tags.isVerb(sentence.get(preposition.head()).tag());
  }
}
