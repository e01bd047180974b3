package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Published;
import org.synoptic.model.Quote;
import org.synoptic.model.Reuse;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.Idf;
import org.synoptic.text.SharedRuns;
import org.synoptic.text.Words;

/** Finds the words that reports share: copied, edited a little, or cut differently. */
public final class ReuseFinder {

  /** Fewer equal words than this are a phrase that anybody may use. */
  private static final int FEWEST_WORDS = 8;

  /** So many words in a row must be equal somewhere in a shared passage. */
  private static final int LONGEST_AT_LEAST = 5;

  /** What the equal words must tell, names left out, as the sum of their {@link Idf} weights. */
  private static final double LEAST_TOLD = 14;

  /** The share of equal words below which a passage is reworded rather than copied. */
  private static final double LEAST_SIMILARITY = 0.6;

  private final Idf idf = Idf.english();

  /** The shared passages of all pairs of reports, in order of the story's reports. */
  public List<Reuse> find(Story story) {
    List<Report> reports = story.reports().stream().map(Report::of).toList();
    List<Reuse> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        addShared(found, reports.get(i), reports.get(j));
      }
    }
    return found;
  }

  private void addShared(List<Reuse> found, Report first, Report second) {
    boolean swap = earlier(second, first);
    Report from = swap ? second : first;
    Report to = swap ? first : second;
    for (SharedRuns.Run run : SharedRuns.of(from.words(), to.words())) {
      if (isReuse(run, from, to)) {
        Passage source = from.passage(run.startA(), run.endA());
        Passage copy = to.passage(run.startB(), run.endB());
        found.add(new Reuse(source, copy, round(run.similarity()), origin(from, source, to, copy)));
      }
    }
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }

  /** Whether the first report is known to be older. */
  private static boolean earlier(Report one, Report other) {
    Published a = one.article().article().published();
    Published b = other.article().article().published();
    if (a.when() == null || b.when() == null) {
      return false;
    }
    int day = a.when().substring(0, 10).compareTo(b.when().substring(0, 10));
    return day < 0 || day == 0 && Instants.before(a.when(), b.when());
  }

  private boolean isReuse(SharedRuns.Run run, Report from, Report to) {
    return run.equal() >= FEWEST_WORDS
        && run.longest() >= LONGEST_AT_LEAST
        && run.similarity() >= LEAST_SIMILARITY
        && told(run, from, to) >= LEAST_TOLD;
  }

  private double told(SharedRuns.Run run, Report from, Report to) {
    double told = 0;
    for (SharedRuns.Match match : run.matches()) {
      for (int k = 0; k < match.length(); k++) {
        if (!from.isName(match.a() + k) && !to.isName(match.b() + k)) {
          told += idf.of(from.words().form(match.a() + k));
        }
      }
    }
    return told;
  }

  /** The speaker whose words they are, or the agency that both reports name. */
  private static @Nullable String origin(Report from, Passage source, Report to, Passage copy) {
    String speaker = Speakers.fuller(speaker(from, source.span()), speaker(to, copy.span()));
    if (speaker != null) {
      return speaker;
    }
    Set<String> wires = new LinkedHashSet<>(Wires.of(from.article().article()));
    wires.retainAll(Wires.of(to.article().article()));
    return wires.stream().findFirst().orElse(null);
  }

  /** Who is quoted with most of the span, if the better half of it is a quote. */
  private static @Nullable String speaker(Report report, Span span) {
    Quote best = null;
    int most = 0;
    int quoted = 0;
    for (Quote quote : report.article().quotes()) {
      int share = quote.content().stream().mapToInt(part -> common(part, span)).sum();
      quoted += share;
      if (share > most && Speakers.named(quote.speaker())) {
        most = share;
        best = quote;
      }
    }
    return best == null || quoted * 2 < span.length() ? null : best.speaker();
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  /** A report's words, and which of them are names. */
  private record Report(AnnotatedArticle article, Words words, boolean[] names) {

    static Report of(AnnotatedArticle article) {
      Words words = Words.of(article.article().body());
      return new Report(article, words, Names.in(article, words));
    }

    boolean isName(int word) {
      return names[word];
    }

    /** The words, with the full stop behind them. */
    Passage passage(int from, int to) {
      Span span = words.span(from, to);
      String body = article.article().body();
      boolean stop = span.end() < body.length() && ".!?".indexOf(body.charAt(span.end())) >= 0;
      return article.article().passage(stop ? new Span(span.start(), span.end() + 1) : span);
    }
  }
}
