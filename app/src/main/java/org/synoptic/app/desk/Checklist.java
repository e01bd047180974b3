package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Happening;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;
import org.synoptic.store.ReportLine;
import org.synoptic.text.Sha256;

/**
 * What somebody who writes from a story has to check, each point with its words, and what was
 * checked. A tick holds for the words that were there when it was made.
 */
final class Checklist {

  /** Points of one kind, the first of the account. Set by hand: a longer list is not worked off. */
  private static final int MOST_OF_A_KIND = 12;

  /** Words of one point that a tick keeps. Set by hand. */
  private static final int MOST_WORDS = 60;

  private static final int KEY_CHARS = 16;

  private final StoryLine story;
  private final Comparison account;
  private final List<Decision> ticks;

  /** What there is to check. */
  enum Kind {
    DISPUTED("Disputed"),
    ONE_ORIGIN("From one origin"),
    UNATTRIBUTED("Nobody is named as its source"),
    TOLD_ALIKE("Told alike: do they mean the same?"),
    UNDATED("Undated");

    /** As a reader sees it. */
    final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /**
   * A point.
   *
   * @param id made of its kind and all its words: it is another one when the words are
   * @param line in one sentence
   * @param words of the reports; none for a report as a whole
   * @param keys of its words, each of a report and what it says
   * @param tick by which it was checked; null for an open point
   * @param before an earlier tick, from before the words that are new; null for none
   */
  record Point(
      String id,
      Kind kind,
      String line,
      List<Passage> words,
      List<String> keys,
      @Nullable Decision tick,
      @Nullable Decision before) {

    boolean isOpen() {
      return tick == null;
    }
  }

  /**
   * @param ticks the decisions that hold, of all stories
   */
  private Checklist(StoryLine story, Comparison account, List<Decision> ticks) {
    this.story = story;
    this.account = account;
    this.ticks = ticks;
  }

  /**
   * The points of a story, those of a kind together.
   *
   * @param storyOf the id of the story in which one of an id is now; null for none
   */
  static List<Point> of(
      StoryLine story,
      Comparison account,
      List<Decision> ticks,
      Function<String, @Nullable String> storyOf) {
    List<Decision> its =
        ticks.stream()
            .filter(tick -> story.id().equals(storyOf.apply(tick.reports().get(0))))
            .toList();
    return new Checklist(story, account, its).points();
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.addAll(disputed());
    points.addAll(claims(Kind.ONE_ORIGIN));
    points.addAll(claims(Kind.UNATTRIBUTED));
    points.addAll(alike());
    points.addAll(undated());
    return points;
  }

  private List<Point> disputed() {
    List<Point> points = new ArrayList<>();
    for (Difference difference : account.differences()) {
      if (difference.kind() == Difference.Kind.DISPUTED && points.size() < MOST_OF_A_KIND) {
        List<String> values = new ArrayList<>();
        List<Passage> words = new ArrayList<>();
        for (Difference.Value value : difference.values()) {
          List<String> reports = value.passages().stream().map(Passage::report).toList();
          String names = String.join(", ", OutletNames.inOrder(story, reports));
          values.add(value.value() + " (" + names + ")");
          words.addAll(value.passages());
        }
        String line = difference.about() + ": " + String.join(" or ", values);
        points.add(point(Kind.DISPUTED, line, words, List.of()));
      }
    }
    return points;
  }

  /** What the brief tells and rests on one origin, with somebody to ask or with nobody. */
  private List<Point> claims(Kind kind) {
    List<Point> points = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Claim claim : account.claims()) {
      boolean one = claim.standing() == Standing.ONE_SOURCE && account.story().reports().size() > 1;
      boolean attributed = claim.saidBy() != null || reports(claim).size() > 1;
      boolean asked = kind == (attributed ? Kind.ONE_ORIGIN : Kind.UNATTRIBUTED);
      if (one && asked && isInBrief(claim) && points.size() < MOST_OF_A_KIND) {
        String line = line(claim);
        if (told.add(line)) {
          points.add(point(kind, line, passages(claim), List.of()));
        }
      }
    }
    return points;
  }

  /** What several origins tell in like words, which may be of two facts. */
  private List<Point> alike() {
    return account.claims().stream()
        .filter(claim -> claim.standing() == Standing.TOLD_ALIKE && isInBrief(claim))
        .limit(MOST_OF_A_KIND)
        .map(claim -> point(Kind.TOLD_ALIKE, line(claim), passages(claim), List.of()))
        .toList();
  }

  private String line(Claim claim) {
    String by = claim.saidBy() == null ? "" : ", by " + claim.saidBy();
    return claim.text() + " (" + names(reports(claim)) + by + ")";
  }

  private boolean isInBrief(Claim claim) {
    List<Passage> words = passages(claim);
    for (BriefLine line : account.brief()) {
      if (line.passages().stream().anyMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<Passage> passages(Claim claim) {
    return claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
  }

  private static Set<String> reports(Claim claim) {
    Set<String> reports = new LinkedHashSet<>();
    claim.versions().forEach(version -> reports.add(version.report()));
    return reports;
  }

  private String names(Collection<String> reports) {
    return String.join(", ", OutletNames.inOrder(story, List.copyOf(reports)));
  }

  /** Reports without a date, and happenings of the brief of which no report says when. */
  private List<Point> undated() {
    List<Point> points = new ArrayList<>();
    for (ReportLine report : story.reports()) {
      if (report.published() == null && points.size() < MOST_OF_A_KIND) {
        String line = "the report of " + OutletNames.of(report) + ": “" + report.headline() + "”";
        points.add(point(Kind.UNDATED, line, List.of(), List.of(key(report.id(), line))));
      }
    }
    for (Happening happening : account.happenings()) {
      boolean told =
          account.claims().stream()
              .anyMatch(claim -> happening.claims().contains(claim.id()) && isInBrief(claim));
      if (happening.when() == null && told && points.size() < MOST_OF_A_KIND) {
        String words = happening.passages().get(0).text();
        points.add(point(Kind.UNDATED, words, happening.passages(), List.of()));
      }
    }
    return points;
  }

  private Point point(Kind kind, String line, List<Passage> words, List<String> others) {
    TreeSet<String> keys = new TreeSet<>(others);
    words.forEach(passage -> keys.add(key(passage.report(), passage.text())));
    List<String> kept = keys.stream().limit(MOST_WORDS).toList();
    Decision tick = null;
    Decision before = null;
    for (Decision one : ticks) {
      List<String> checked = one.others();
      if (checked.get(0).equals(kind.name()) && kept.stream().anyMatch(checked::contains)) {
        boolean all = checked.containsAll(kept);
        tick = all ? one : tick;
        before = all ? before : one;
      }
    }
    String id = key(kind.name(), String.join(" ", kept));
    return new Point(id, kind, line, words, kept, tick, tick == null ? before : null);
  }

  private static String key(String of, String words) {
    return Sha256.hex((of + "\n" + words).getBytes(StandardCharsets.UTF_8)).substring(0, KEY_CHARS);
  }
}
