package org.synoptic.compare.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Questions;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** How sure a claim is: as its statement puts it, but for plans that were declared long ago. */
final class ClaimModality {

  /** Days before publication within which what was said is news. Set by hand. */
  private static final int RECENT_DAYS = 7;

  /** Verbs that only say who says or expects it: the line is about what follows. */
  private static final Set<String> TRANSPARENT = AccountWords.of("transparent");

  /** Verbs of statements whose line tells of the statement itself. */
  private static final Set<String> DECLARING =
      Stream.concat(ReportingVerbs.ofStatements().stream(), AccountWords.of("wishing").stream())
          .filter(verb -> !TRANSPARENT.contains(verb))
          .collect(Collectors.toUnmodifiableSet());

  private ClaimModality() {}

  /**
   * The modality of a statement, of which a span is shown: what is shown as a question is open. A
   * plan that was declared earlier than {@link #RECENT_DAYS} before publication counts as a
   * declaration that happened: whether the plan still holds is not said. A line that is about a
   * declaration ("The board maintained that the bridge will close") tells of what happened too, and
   * so does a sentence of which a clause that only modifies is planned.
   */
  static Modality of(StoryIndex story, Statement statement, Span shown) {
    if (Questions.isAsked(story.text(statement.report(), shown))) {
      return Modality.HYPOTHETICAL;
    }
    boolean ahead =
        statement.modality() == Modality.PLANNED || statement.modality() == Modality.HYPOTHETICAL;
    boolean sentence = !statement.isDirect() && shown.equals(statement.sentenceSpan());
    if (ahead && sentence && MainClause.isModifier(story, statement)) {
      return Modality.HAPPENED;
    }
    if (ahead && isDeclaration(statement, shown)) {
      return Modality.HAPPENED;
    }
    Timex said = ahead && !statement.isDirect() ? timeOfSaying(story, statement) : null;
    return said != null && isLongAgo(said, story.article(statement.report()).published())
        ? Modality.HAPPENED
        : statement.modality();
  }

  /** Whether the line shows the verb of saying or thinking, and it says more than "said". */
  private static boolean isDeclaration(Statement statement, Span shown) {
    List<Token> verbs =
        statement.frame().stream()
            .filter(token -> Tags.isVerb(token.tag()) && shown.covers(token.span()))
            .filter(token -> !Relations.AUXILIARIES.contains(token.relation()))
            .toList();
    return verbs.stream().anyMatch(token -> DECLARING.contains(token.lemma()));
  }

  /** The time of the statement's frame, or the only one of the sentence outside of the quote. */
  private static @Nullable Timex timeOfSaying(StoryIndex story, Statement statement) {
    Quote quote = statement.quote();
    if (statement.frameDate() != null || quote == null) {
      return statement.frameDate();
    }
    List<Timex> outside =
        story.annotated(statement.report()).dates().stream()
            .filter(date -> statement.sentenceSpan().covers(date.span()))
            .filter(ComparedTimes::isPointInTime)
            .filter(date -> !quote.extent().overlaps(date.span()))
            .toList();
    return outside.size() == 1 ? outside.get(0) : null;
  }

  private static boolean isLongAgo(Timex said, SourcedDate published) {
    LocalDate day = published.day();
    return day != null
        && said.until() != null
        && ComparedTimes.day(said.until()).compareTo(day.minusDays(RECENT_DAYS).toString()) < 0;
  }
}
