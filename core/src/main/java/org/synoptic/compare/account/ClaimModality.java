package org.synoptic.compare.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex;

/** How sure a claim is: as its statement puts it, but for plans that were declared long ago. */
final class ClaimModality {

  /** Days before publication within which what was said is news. Set by hand. */
  private static final int RECENT_DAYS = 7;

  private ClaimModality() {}

  /**
   * The modality of a statement. A plan that was declared earlier than {@link #RECENT_DAYS} before
   * publication counts as a declaration that happened: whether the plan still holds is not said.
   */
  static Modality of(StoryIndex story, Statement statement) {
    boolean ahead =
        statement.modality() == Modality.PLANNED || statement.modality() == Modality.HYPOTHETICAL;
    Timex said = ahead && !statement.isDirect() ? timeOfSaying(story, statement) : null;
    return said != null && isLongAgo(said, story.article(statement.report()).published())
        ? Modality.HAPPENED
        : statement.modality();
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
