package org.synoptic.compare.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Outlet;
import org.synoptic.model.SharedLine;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Standing;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;

/**
 * The sentences to read first, in the order in which a person would tell them: the main fact, what
 * else happened, the latest figures, who says what, what is disputed, what is next.
 *
 * <p>The main fact is what the headlines and leads of the reports agree on. Every further line must
 * tell something that the lines before it do not, and that other reports speak of too. The weights
 * were set on the stories of {@code bench/gold/ledger/building}; when they change, run {@code bench
 * ledger} for "briefs led by a main fact" and read the briefs.
 */
public final class BriefWriter {

  private static final int MOST_LINES = 9;
  private static final int FEWEST_LINES = 5;

  /** Lines of direct speech, of disputes and of plans at most, each. */
  private static final int MOST_OF_A_KIND = 2;

  /** Of its words, what a line may have in common with all lines before it. */
  private static final double TOLD = 0.62;

  /** How like a line may be to one before it. */
  private static final double ALIKE = 0.4;

  /** Weight from which on a line stands in a brief that has {@link #FEWEST_LINES}. */
  private static final double WORTH_TELLING = 1.25;

  /** Weight below which a line is trivial. */
  private static final double TRIVIAL = 0.75;

  /** Place of a sentence in its report from which on it does not tell the main fact. */
  private static final int LATEST_MAIN = 6;

  /** Of the main fact: its share of the headlines' words, and how like it is to other leads. */
  private static final double HEADLINES_WEIGHT = 3;

  private static final double LEADS_WEIGHT = 2;

  /**
   * Of the main fact: the share of the headlines that have its main verb. Set on 17 stories of
   * {@code articles-allsides}.
   */
  private static final double ACT_WEIGHT = 1.5;

  /** Of every line: the share of its words that other reports have, and of those not yet told. */
  private static final double SHARED_WEIGHT = 1;

  private static final double NEW_WEIGHT = 0.6;

  /** Weight of the share of the story's reports that carry the claim. */
  private static final double REPORTS_WEIGHT = 1;

  /** Weight of the share of those reports that do not bear out the whole line. Set by hand. */
  private static final double UNBORNE_WEIGHT = 0.1;

  /** Taken off besides where a line is chosen among those worth telling. Set by hand. */
  private static final double UNBORNE_DETAIL_WEIGHT = 0.3;

  /** Added for a claim of two origins or more, and for one that is disputed or updated. */
  private static final double ORIGINS_WEIGHT = 0.15;

  private static final double CHANGED_WEIGHT = 0.3;

  /** Weight of standing early: of 1 by the place of the sentence in the report. */
  private static final double EARLY_WEIGHT = 0.5;

  /** Weight of the burden on the reader, see {@link ClaimWording#burden}. */
  private static final double BURDEN_WEIGHT = 0.12;

  /** Words from which on a line is long, and what each word more takes off. */
  private static final int LONG_LINE = 30;

  private static final double LONG_WEIGHT = 0.04;

  /** Taken off for a hypothesis, and for direct speech. */
  private static final double HYPOTHESIS_WEIGHT = 0.4;

  private static final double SPEECH_WEIGHT = 0.25;

  /** Taken off for "the ship" where no line before it tells of a ship. */
  private static final double UNKNOWN_WEIGHT = 0.5;

  /** Weight of a report's day among the days of all, in the main fact: the latest says most. */
  private static final double LATE_WEIGHT = 0.2;

  /** Given back to a long main fact for each word. */
  private static final double LONG_MAIN_WEIGHT = 0.025;

  /** Taken off where it happened more than {@link #PAST_DAYS} before the report. */
  private static final double PAST_WEIGHT = 0.9;

  private static final int PAST_DAYS = 7;

  /** Taken off for a plan of a report that others followed a day later or more. Set by hand. */
  private static final double STALE_WEIGHT = 0.6;

  /** Words of the core of the main fact, and the share of their weight that repeats it. */
  private static final int FEWEST_OF_CORE = 3;

  private static final double REPEATED_CORE = 0.7;

  /** Words below which a line of one report is short, and what is taken off for it. */
  private static final int SHORT_LINE = 8;

  private static final double SHORT_WEIGHT = 0.3;

  /** Given to a line that tells a value which others led up to: the latest toll. Set by hand. */
  private static final double COURSE_WEIGHT = 0.5;

  private final StoryIndex story;
  private final StatementMatcher matcher;
  private final NewsValue value;
  private final CitedLines lines;

  /** By time of publication: how many reports came out before it. */
  private final Map<String, Long> earlier = new HashMap<>();

  /** What each line weighs, whatever stands before it. */
  private final Map<BriefCandidate, Double> ofEveryLine = new IdentityHashMap<>();

  /** By report: whether one of another day came out after it. */
  private final Map<Integer, Boolean> followed = new HashMap<>();

  public BriefWriter(StoryIndex story, StatementMatcher matcher) {
    this.story = story;
    this.matcher = matcher;
    this.value = new NewsValue(story);
    this.lines = new CitedLines(story);
  }

  /**
   * The lines, and how many were refused.
   *
   * @param shared of the claims of several reports the lines that several bear out
   * @param refused lines that had a name, number or quotation which their passages lack
   */
  public record Brief(List<BriefLine> lines, List<SharedLine> shared, int refused) {

    public Brief {
      lines = List.copyOf(lines);
      shared = List.copyOf(shared);
    }
  }

  /**
   * Writes the brief.
   *
   * @param differences those of the story, of which the courses of values are told
   */
  public Brief write(List<LedgerEntry> entries, List<Difference> differences) {
    BriefCandidates candidates = new BriefCandidates(story, value, lines, matcher, differences);
    List<BriefCandidate> all = candidates.of(entries);
    List<BriefCandidate> left = all;
    List<BriefCandidate> chosen = new ArrayList<>();
    BriefCandidate main = best(left.stream().filter(this::canLead).toList(), this::mainWeight);
    if (main != null) {
      chosen.add(main);
    }
    while (chosen.size() < MOST_LINES) {
      Set<String> told = new TreeSet<>();
      chosen.forEach(one -> told.addAll(one.stems()));
      left = left.stream().filter(one -> isNew(one, chosen, told) && hasRoom(one, chosen)).toList();
      Map<BriefCandidate, Double> weights = new IdentityHashMap<>();
      left.forEach(one -> weights.put(one, weight(one, told)));
      BriefCandidate next =
          best(
              left.stream()
                  .filter(one -> isWorthTelling(one, weights.getOrDefault(one, 0.0), chosen))
                  .toList(),
              one -> weights.getOrDefault(one, 0.0) - UNBORNE_DETAIL_WEIGHT * unborne(one));
      if (next == null) {
        break;
      }
      chosen.add(next);
    }
    return new Brief(told(chosen), SharedLines.of(story, all), candidates.refused());
  }

  /** A brief of few lines has lesser ones too, but no speech that weighs little. */
  private static boolean isWorthTelling(
      BriefCandidate one, double weight, List<BriefCandidate> chosen) {
    boolean needed = chosen.size() < FEWEST_LINES && !one.statement().isDirect();
    return weight >= (needed ? TRIVIAL : WORTH_TELLING);
  }

  private List<BriefLine> told(List<BriefCandidate> chosen) {
    List<BriefLine> told = new ArrayList<>();
    chosen.stream().limit(1).forEach(one -> told.add(briefLine(one)));
    chosen.stream()
        .skip(1)
        .sorted(Comparator.comparing(BriefCandidate::kind).thenComparingDouble(BriefWriter::place))
        .forEach(one -> told.add(briefLine(one)));
    return told;
  }

  /** The mean place of a claim's sentences in their reports: what is told first comes first. */
  private static double place(BriefCandidate one) {
    return one.entry().statements().stream().mapToInt(Statement::sentence).average().orElse(0);
  }

  private BriefLine briefLine(BriefCandidate one) {
    Standing standing = standing(one);
    ValueCourse course = standing == Standing.UPDATED ? one.course() : null;
    return new BriefLine(
        one.line().text(),
        standing,
        List.copyOf(one.passages(story)),
        one.entry().claim().exclusive(),
        course == null ? null : course.slot());
  }

  /** That of the claim; of a line that not all its reports bear out what is sure of those. */
  private static Standing standing(BriefCandidate one) {
    Claim claim = one.entry().claim();
    int all = one.entry().reportCount();
    if (claim.standing() == Standing.DISPUTED) {
      return Standing.DISPUTED;
    }
    if (one.course() != null) {
      return Standing.UPDATED;
    }
    if (claim.standing() == Standing.UPDATED || one.reports().size() == all) {
      return claim.standing();
    }
    if (one.reports().size() == 1) {
      return Standing.ONE_SOURCE;
    }
    boolean mayBeCopies = claim.standing() == Standing.AGREED && claim.origins() < all;
    return mayBeCopies ? Standing.TOLD_ALIKE : claim.standing();
  }

  private static @Nullable BriefCandidate best(
      List<BriefCandidate> candidates, ToDoubleFunction<BriefCandidate> weight) {
    return candidates.stream()
        .map(one -> new Weighed(one, weight.applyAsDouble(one)))
        .max(
            Comparator.comparingDouble(Weighed::weight)
                .thenComparing(one -> -one.candidate().statement().index()))
        .map(Weighed::candidate)
        .orElse(null);
  }

  private record Weighed(BriefCandidate candidate, double weight) {}

  private boolean canLead(BriefCandidate one) {
    return one.statement().sentence() <= LATEST_MAIN
        && !one.statement().isDirect()
        && one.entry().claim().modality() != Modality.HYPOTHETICAL
        && one.entry().claim().modality() != Modality.DENIED;
  }

  private double mainWeight(BriefCandidate one) {
    return HEADLINES_WEIGHT * value.ofHeadlines(one.stems())
        + LEADS_WEIGHT * value.ofLeads(one.stems(), one.statement().report())
        + ACT_WEIGHT
            * value.inHeadlines(
                value.stems(LeadActs.of(story, one.statement(), lines.shown(one.statement()))))
        + LATE_WEIGHT * lateness(one.statement().report())
        - (tellsOfUnknown(one, Set.of()) ? UNKNOWN_WEIGHT : 0)
        - (isPast(one.statement()) ? PAST_WEIGHT : 0)
        - (isStale(one) ? STALE_WEIGHT : 0)
        + ofEveryLine(one)
        + EARLY_WEIGHT / (1 + one.statement().sentence())
        - REPORTS_WEIGHT / 2 * share(one)
        + LONG_MAIN_WEIGHT * Math.max(0, one.words() - LONG_LINE);
  }

  /**
   * @param told the stems of the lines before it
   */
  private double weight(BriefCandidate one, Set<String> told) {
    return NEW_WEIGHT * (1 - value.contained(one.stems(), told))
        - (one.words() < SHORT_LINE && one.near().size() == 1 ? SHORT_WEIGHT : 0)
        - (tellsOfUnknown(one, told) ? UNKNOWN_WEIGHT : 0)
        - (isPast(one.statement()) ? PAST_WEIGHT / 3 : 0)
        - (isStale(one) ? STALE_WEIGHT / 2 : 0)
        + ofEveryLine(one);
  }

  /** The share of the reports near a line that do not bear out all of it. */
  private static double unborne(BriefCandidate one) {
    return 1 - (double) one.reports().size() / one.near().size();
  }

  /** Whether a line tells what was still to come, and a report of another day came out later. */
  private boolean isStale(BriefCandidate one) {
    return one.statement().modality() == Modality.PLANNED
        && followed.computeIfAbsent(one.statement().report(), this::isFollowed);
  }

  private boolean isFollowed(int report) {
    return IntStream.range(0, story.reports().size())
        .anyMatch(
            other ->
                Boolean.TRUE.equals(story.later(report, other))
                    && story.daysApart(report, other) > 0);
  }

  /** Whether a statement tells of a time long before its report. */
  private boolean isPast(Statement statement) {
    Timex time = StatementTimes.own(statement);
    String until = time == null ? null : time.until();
    LocalDate published = story.article(statement.report()).published().day();
    return until != null
        && published != null
        && SourcedDate.dayOf(until).compareTo(published.minusDays(PAST_DAYS).toString()) < 0;
  }

  /** Whether a line opens with "the ship" and no line before it has that word. */
  private boolean tellsOfUnknown(BriefCandidate one, Set<String> told) {
    Statement statement = one.statement();
    if (statement.isDirect()) {
      return false;
    }
    Token subject = ReadableLine.knownSubject(story, statement, lines.shown(statement));
    return subject != null
        && value.stems(story.text(statement.report(), subject.span())).stream()
            .noneMatch(told::contains);
  }

  /** How many of the other reports came out before a report, as a share of them. */
  private double lateness(int report) {
    String when = story.article(report).published().when();
    long earlier = when == null ? 0 : this.earlier.computeIfAbsent(when, of -> earlierThan(report));
    return (double) earlier / Math.max(1, story.reports().size() - 1);
  }

  private long earlierThan(int report) {
    return IntStream.range(0, story.reports().size())
        .filter(other -> Boolean.TRUE.equals(story.later(other, report)))
        .count();
  }

  private double ofEveryLine(BriefCandidate one) {
    return ofEveryLine.computeIfAbsent(one, this::weighed);
  }

  private double weighed(BriefCandidate one) {
    LedgerEntry entry = one.entry();
    Standing standing = entry.claim().standing();
    double weight =
        SHARED_WEIGHT * value.shared(one.stems())
            + REPORTS_WEIGHT * share(one)
            + EARLY_WEIGHT / (1 + one.statement().sentence());
    weight += entry.claim().origins() > 1 ? ORIGINS_WEIGHT : 0;
    weight += standing == Standing.DISPUTED || standing == Standing.UPDATED ? CHANGED_WEIGHT : 0;
    weight += one.course() == null ? 0 : COURSE_WEIGHT;
    weight -= UNBORNE_WEIGHT * unborne(one);
    weight -= BURDEN_WEIGHT * ClaimWording.burden(story, one.statement());
    weight -= LONG_WEIGHT * Math.max(0, one.words() - LONG_LINE);
    weight -= entry.claim().modality() == Modality.HYPOTHETICAL ? HYPOTHESIS_WEIGHT : 0;
    return weight - (one.statement().isDirect() ? SPEECH_WEIGHT : 0);
  }

  /** The share of the other reports that carry a line; none where one outlet repeats itself. */
  private double share(BriefCandidate one) {
    return outlets(one) < 2
        ? 0
        : (one.near().size() - 1.0) / Math.max(1, story.reports().size() - 1);
  }

  /** How many outlets carry a line; a report of no known outlet counts as one. */
  private long outlets(BriefCandidate one) {
    return one.near().stream()
        .map(
            report -> {
              Outlet outlet = story.article(report).outlet();
              return outlet == null ? report : outlet.name();
            })
        .distinct()
        .count();
  }

  /** Whether a line has most of what the headlines and the main fact are known by. */
  private boolean repeatsMain(BriefCandidate one, List<BriefCandidate> chosen) {
    Set<String> core =
        chosen.isEmpty() ? Set.of() : value.ofSeveralHeadlines(chosen.get(0).stems());
    return core.size() >= FEWEST_OF_CORE && value.contained(core, one.stems()) > REPEATED_CORE;
  }

  private boolean isNew(BriefCandidate one, List<BriefCandidate> chosen, Set<String> told) {
    return chosen.stream()
            .noneMatch(
                other ->
                    other.entry() == one.entry()
                        || other.statement().place().equals(one.statement().place())
                        || value.alike(other.stems(), one.stems()) > ALIKE)
        && saysAnotherThing(one, chosen)
        && (tellsNewCourse(one, chosen)
            || !repeatsMain(one, chosen) && value.contained(one.stems(), told) <= TOLD);
  }

  /** Whether a line gives the latest of a value's course that no line before it gives. */
  private static boolean tellsNewCourse(BriefCandidate one, List<BriefCandidate> chosen) {
    return one.course() != null
        && chosen.stream().noneMatch(other -> one.course().equals(other.course()));
  }

  /** Whether a speech is not of one who speaks already. */
  private static boolean saysAnotherThing(BriefCandidate one, List<BriefCandidate> chosen) {
    Statement.Speaker speaker = one.statement().isDirect() ? one.statement().speaker() : null;
    return speaker == null
        || chosen.stream()
            .filter(other -> other.statement().isDirect())
            .noneMatch(other -> speaker.equals(other.statement().speaker()));
  }

  private static boolean hasRoom(BriefCandidate one, List<BriefCandidate> chosen) {
    BriefCandidate.Kind kind = one.kind();
    boolean counted = kind.compareTo(BriefCandidate.Kind.SPEECH) >= 0;
    return !counted
        || chosen.stream().filter(other -> other.kind() == kind).count() < MOST_OF_A_KIND;
  }
}
