package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.NameWords;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Reuse;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.SharedRuns;
import org.synoptic.text.Words;

/** Finds the words that reports share: copied, edited a little, or cut differently. */
public final class ReuseFinder {

  /**
   * What equal words need to be a copy and no chance.
   *
   * @param words least number of them
   * @param weight least sum of their {@link Idf}, names left out
   */
  private record Minimum(int words, double weight) {}

  /**
   * Inside quotations of both reports; 14 is about three rare words or five common ones. Set on the
   * BASIL triples by eye: every passage above it was one speaker's words.
   */
  private static final Minimum QUOTED = new Minimum(8, 14);

  /**
   * In the outlets' own voice: stock phrases and the official names of things stay below it. Set on
   * the Google News stories by eye.
   */
  private static final Minimum OWN_VOICE = new Minimum(10, 24);

  /** Equal words in a row that a shared passage must have somewhere. Set by hand. */
  private static final int FEWEST_IN_A_ROW = 5;

  /** Share of equal words below which a passage is reworded rather than copied. Set by hand. */
  private static final double LEAST_SIMILARITY = 0.6;

  /** Decimals to which a similarity is given, as a power of ten. */
  private static final double DECIMALS = 1000;

  private final Idf idf = Idf.english();

  /** The shared passages of all pairs of reports, in order of the story's reports. */
  public List<Reuse> find(Story story) {
    List<Words> words =
        story.reports().stream().map(report -> Words.of(report.article().body())).toList();
    List<SharedRuns.Text> texts = SharedRuns.Text.all(words);
    List<Report> reports = new ArrayList<>();
    for (AnnotatedArticle report : story.reports()) {
      reports.add(new Report(report, texts.get(reports.size()), idf));
    }
    List<BitSet> sharing = SharedSequences.later(words, FEWEST_IN_A_ROW);
    List<Reuse> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report one = reports.get(i);
      sharing.get(i).stream().forEach(j -> addShared(found, one, reports.get(j)));
    }
    return found;
  }

  private void addShared(List<Reuse> found, Report first, Report second) {
    boolean swap = earlier(second, first);
    Report from = swap ? second : first;
    Report to = swap ? first : second;
    SharedSpanTrimmer edges =
        new SharedSpanTrimmer(from.body(), from.words(), to.body(), to.words());
    for (SharedRuns.Run whole : SharedRuns.of(from.text(), to.text())) {
      SharedRuns.Run run = edges.trim(whole);
      if (isReuse(run, from, to)) {
        Passage source = from.passage(run.startA(), run.endA());
        Passage copy = to.passage(run.startB(), run.endB());
        found.add(new Reuse(source, copy, round(run.similarity()), origin(from, source, to, copy)));
      }
    }
  }

  private static double round(double share) {
    return Math.round(share * DECIMALS) / DECIMALS;
  }

  /** Whether the first report is known to be older. */
  private static boolean earlier(Report one, Report other) {
    SourcedDate a = one.published();
    SourcedDate b = other.published();
    if (a.when() == null || b.when() == null) {
      return false;
    }
    int day = SourcedDate.dayOf(a.when()).compareTo(SourcedDate.dayOf(b.when()));
    return day < 0 || day == 0 && PublicationTimes.before(a.when(), b.when());
  }

  private boolean isReuse(SharedRuns.Run run, Report from, Report to) {
    boolean quoted =
        from.isQuoted(from.words().span(run.startA(), run.endA()))
            && to.isQuoted(to.words().span(run.startB(), run.endB()));
    Minimum least = quoted ? QUOTED : OWN_VOICE;
    return run.equal() >= least.words()
        && run.longest() >= FEWEST_IN_A_ROW
        && run.similarity() >= LEAST_SIMILARITY
        && weight(run, from, to) >= least.weight();
  }

  private static double weight(SharedRuns.Run run, Report from, Report to) {
    double weight = 0;
    for (SharedRuns.Match match : run.matches()) {
      for (int k = 0; k < match.length(); k++) {
        if (!from.isName(match.a() + k) && !to.isName(match.b() + k)) {
          weight += from.weight(match.a() + k);
        }
      }
    }
    return weight;
  }

  /** The speaker whose words they are, or the agency that both reports name. */
  private static @Nullable String origin(Report from, Passage source, Report to, Passage copy) {
    String speaker = SpeakerMatcher.fuller(from.speaker(source.span()), to.speaker(copy.span()));
    if (speaker != null) {
      return speaker;
    }
    return from.wires().stream().filter(to.wires()::contains).findFirst().orElse(null);
  }

  /** A report that is compared with others: what is asked for each is found once. */
  private static final class Report {

    private final AnnotatedArticle article;
    private final SharedRuns.Text text;
    private final boolean[] names;
    private final double[] weights;
    private final Set<String> wires;
    private final Map<Span, Passage> passages = new HashMap<>();
    private final Map<Span, Boolean> quoted = new HashMap<>();
    private final Map<Span, Optional<String>> speakers = new HashMap<>();

    Report(AnnotatedArticle article, SharedRuns.Text text, Idf idf) {
      this.article = article;
      this.text = text;
      this.names = NameWords.in(article, text.words());
      this.weights = text.words().forms().stream().mapToDouble(idf::of).toArray();
      this.wires = WireCredits.of(article.article());
    }

    SharedRuns.Text text() {
      return text;
    }

    Words words() {
      return text.words();
    }

    String body() {
      return article.article().body();
    }

    SourcedDate published() {
      return article.article().published();
    }

    /** The agencies that it credits. */
    Set<String> wires() {
      return wires;
    }

    boolean isName(int word) {
      return names[word];
    }

    double weight(int word) {
      return weights[word];
    }

    /** The words, with the full stop behind them. */
    Passage passage(int from, int to) {
      Span span = words().span(from, to);
      boolean stop = span.end() < body().length() && ".!?".indexOf(body().charAt(span.end())) >= 0;
      return passages.computeIfAbsent(
          stop ? new Span(span.start(), span.end() + 1) : span, article.article()::passage);
    }

    /** Whether at least half of the span is a quote. */
    boolean isQuoted(Span span) {
      return quoted.computeIfAbsent(
          span,
          of ->
              2 * article.quotes().stream().mapToInt(quote -> common(quote, of)).sum()
                  >= of.length());
    }

    /** Who is quoted with most of the span, if at least half of it is a quote; null otherwise. */
    @Nullable String speaker(Span span) {
      return speakers
          .computeIfAbsent(
              span, of -> isQuoted(of) ? Optional.ofNullable(mostQuoted(of)) : Optional.empty())
          .orElse(null);
    }

    private @Nullable String mostQuoted(Span span) {
      Quote best = null;
      int most = 0;
      for (Quote quote : article.quotes()) {
        int share = common(quote, span);
        if (share > most && SpeakerMatcher.named(quote.speaker())) {
          most = share;
          best = quote;
        }
      }
      return best == null ? null : best.speaker();
    }

    private static int common(Quote quote, Span span) {
      return quote.content().stream().mapToInt(part -> common(part, span)).sum();
    }

    private static int common(Span a, Span b) {
      return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
  }
}
