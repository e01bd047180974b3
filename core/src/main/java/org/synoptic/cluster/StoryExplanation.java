package org.synoptic.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.grouping.Grouping;
import org.synoptic.cluster.grouping.MergeNeed;
import org.synoptic.cluster.likeness.Compared;
import org.synoptic.cluster.likeness.Likeness;
import org.synoptic.cluster.likeness.LinkTable;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Outlet;
import org.synoptic.model.Story;
import org.synoptic.text.Vector;

/** Why reports are together or apart, in words. */
final class StoryExplanation {

  /** Shared words that are named. Set by hand. */
  private static final int MOST_WORDS = 8;

  private final List<Story> stories;
  private final OnlineStories online;
  private final LinkTable links;

  StoryExplanation(List<Story> stories, OnlineStories online) {
    this.stories = stories;
    this.online = online;
    this.links = online.links();
  }

  List<String> lines(String one, String other) {
    List<AnnotatedArticle> a = reports(one);
    List<AnnotatedArticle> b = reports(other);
    AnnotatedArticle[] pair = mostAlike(a, b);
    if (pair[0].article().id().equals(pair[1].article().id())) {
      throw new IllegalArgumentException("'" + one + "' and '" + other + "' are one report");
    }
    Story storyA = story(pair[0]);
    Story storyB = story(pair[1]);
    boolean together = storyA.id().equals(storyB.id());
    List<String> lines = new ArrayList<>();
    lines.add(
        together
            ? "Together, in " + storyA.id() + ": " + storyA.headline()
            : "Apart: "
                + storyA.id()
                + " ("
                + storyA.headline()
                + ") and "
                + storyB.id()
                + " ("
                + storyB.headline()
                + ")");
    lines.addAll(evidence(pair[0], pair[1]));
    lines.add(between(pair[0], storyA, together ? storyA : storyB));
    lines.add(together ? joined(pair[0], storyA) : apart(storyA, storyB));
    for (AnnotatedArticle report : pair) {
      String elsewhere = elsewhere(report, story(report));
      if (elsewhere != null) {
        lines.add(elsewhere);
      }
    }
    return lines;
  }

  /** The reports of a story's id, or the one of a report's id or path. */
  private List<AnnotatedArticle> reports(String name) {
    for (Story story : stories) {
      if (story.id().equals(name)) {
        return story.reports();
      }
      for (AnnotatedArticle report : story.reports()) {
        if (report.article().id().equals(name) || report.article().path().equals(name)) {
          return List.of(report);
        }
      }
    }
    throw new IllegalArgumentException(
        "there is no report or story '"
            + name
            + "'; a report goes by its id or path, a story by s1 to s"
            + stories.size());
  }

  private Story story(AnnotatedArticle report) {
    return stories.stream()
        .filter(story -> story.reports().contains(report))
        .findFirst()
        .orElseThrow();
  }

  private AnnotatedArticle[] mostAlike(List<AnnotatedArticle> a, List<AnnotatedArticle> b) {
    AnnotatedArticle[] best = {a.get(0), b.get(0)};
    double most = -1;
    for (AnnotatedArticle one : a) {
      for (AnnotatedArticle other : b) {
        double value = likeness(one, other).value();
        boolean same = one.article().id().equals(other.article().id());
        if (!same && value > most) {
          most = value;
          best = new AnnotatedArticle[] {one, other};
        }
      }
    }
    return best;
  }

  private Likeness likeness(AnnotatedArticle a, AnnotatedArticle b) {
    return links.likeness(a.article().id(), b.article().id());
  }

  private List<String> evidence(AnnotatedArticle a, AnnotatedArticle b) {
    Likeness likeness = likeness(a, b);
    ReportProfile one = ProfileReader.read(a, Instant.EPOCH);
    ReportProfile other = ProfileReader.read(b, Instant.EPOCH);
    Compared these = links.report(a.article().id());
    Compared those = links.report(b.article().id());
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "likeness of %s and %s: %.2f (words %.2f; a story needs %.2f on average, a small one more)",
            name(a),
            name(b),
            likeness.value(),
            likeness.words(),
            Grouping.STORY_THRESHOLD));
    lines.add("words of both: " + words(one.words(), other.words()));
    lines.add(
        "alike in their openings: "
            + alike(Compared.leads(these, those))
            + ", in their headlines: "
            + alike(Compared.headlines(these, those)));
    lines.add("people of both: " + shared(one.people(), other.people(), likeness.otherPeople()));
    lines.add("places of both: " + shared(one.places(), other.places(), likeness.otherPlaces()));
    if (likeness.otherFigures()) {
      lines.add("figures of both: none, each has others");
    }
    lines.add(time(likeness));
    if (likeness.lasting()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "told in many weeks: without the words of that topic %.2f of the words are left",
              likeness.own()));
    }
    return lines;
  }

  /** The outlet and the id of a report; the id alone where no outlet is known. */
  private static String name(AnnotatedArticle report) {
    Outlet outlet = report.article().outlet();
    String id = report.article().id();
    return outlet == null ? id : outlet.name() + " (" + id + ")";
  }

  private static String alike(double part) {
    return part >= 1
        ? "one has none, or they are the same"
        : String.format(Locale.ROOT, "%.2f", part);
  }

  private static String time(Likeness likeness) {
    if (likeness.days() < 0 && likeness.inTime() == 1) {
      return "days between them: not known; taken for one time, which leaves all of the likeness";
    }
    return String.format(
        Locale.ROOT,
        "days between them: %s, which leaves %.2f of the likeness",
        likeness.days() < 0 ? "not known" : likeness.days(),
        likeness.inTime());
  }

  private static String shared(List<String> a, List<String> b, boolean other) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return other ? "none, each names others" : both.isEmpty() ? "none" : String.join(", ", both);
  }

  private static String words(Vector a, Vector b) {
    Vector sum = a.plus(b, 1);
    Collection<String> both = new ArrayList<>();
    IntStream.range(0, sum.size())
        .boxed()
        .filter(i -> weight(a, sum.term(i)) > 0 && weight(b, sum.term(i)) > 0)
        .sorted(
            Comparator.comparingDouble(
                (Integer i) -> -weight(a, sum.term(i)) * weight(b, sum.term(i))))
        .limit(MOST_WORDS)
        .forEach(i -> both.add(sum.term(i)));
    return both.isEmpty() ? "none" : String.join(", ", both);
  }

  private static double weight(Vector vector, String term) {
    for (int i = 0; i < vector.size(); i++) {
      if (vector.term(i).equals(term)) {
        return vector.weight(i);
      }
    }
    return 0;
  }

  private String between(AnnotatedArticle report, Story own, Story other) {
    boolean same = own.id().equals(other.id());
    return same
        ? String.format(
            Locale.ROOT,
            "%s to the rest of its story: %.2f on average",
            name(report),
            average(List.of(report), other))
        : String.format(
            Locale.ROOT, "between the two stories: %.2f on average", average(own.reports(), other));
  }

  private double average(List<AnnotatedArticle> these, Story story) {
    double sum = 0;
    int pairs = 0;
    for (AnnotatedArticle one : these) {
      for (AnnotatedArticle other : story.reports()) {
        if (!one.article().id().equals(other.article().id())) {
          sum += likeness(one, other).value();
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  /** The other story that the report is most like. */
  private @Nullable String elsewhere(AnnotatedArticle report, Story own) {
    Story best = null;
    double most = 0;
    for (Story story : stories) {
      double average = story.id().equals(own.id()) ? 0 : average(List.of(report), story);
      if (average > most) {
        most = average;
        best = story;
      }
    }
    return best == null
        ? null
        : String.format(
            Locale.ROOT,
            "nearest other story of %s: %s (%s): %.2f; %s",
            name(report),
            best.id(),
            best.headline(),
            most,
            told(online.between(ids(List.of(report)), ids(best.reports()))));
  }

  private String apart(Story one, Story other) {
    MergeNeed need = online.between(ids(one.reports()), ids(other.reports()));
    return "what keeps them apart: "
        + (need.isMet()
            ? "they are as alike as they need to be, "
                + told(need)
                + ", but only with reports that came to them last; these join no two stories"
            : told(need));
  }

  private String joined(AnnotatedArticle report, Story story) {
    List<String> own = ids(List.of(report));
    List<String> rest = new ArrayList<>(ids(story.reports()));
    rest.removeAll(own);
    MergeNeed need = online.between(own, rest);
    return "what joins "
        + name(report)
        + " to the rest: "
        + told(need)
        + (need.isMet() ? "" : "; it is less now, but was enough for the reports that it came to");
  }

  private static List<String> ids(List<AnnotatedArticle> reports) {
    return reports.stream().map(report -> report.article().id()).distinct().toList();
  }

  private static String told(MergeNeed need) {
    return String.format(
        Locale.ROOT,
        "%.3f by the strongest links, where %s %.3f",
        need.likeness(),
        switch (need.rule()) {
          case PAIR -> "two single reports need";
          case STUBS -> "two reports of a few words need";
          case FAR_PAIR -> "two single reports of other days need";
          case FAR_THIRD -> "a third report of other days needs";
          case FLASHES -> "reports of a line or two need";
          case SMALL -> "a story of three or four reports needs";
          case STORY -> "a story needs";
          case WEEKS ->
              "a small story of many days, whose reports begin otherwise or are each of other"
                  + " days, needs";
          case COHESION -> "two stories that are closer in themselves need";
          case BRIDGE -> "a report that is like strangers joins one story last and needs";
        },
        need.needed());
  }
}
