package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Corrections;
import org.synoptic.model.Grounds;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Reuse;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/**
 * Counts where words come from, not who prints them: passages of different reports that are copies
 * of each other, or are put to the same speaker, have one origin.
 */
public final class Origins {

  /** Share of a passage's chars that must be shared for it to be a copy. Set by hand. */
  private static final double MOSTLY = 0.6;

  /** Share of a report's words that another one has, from which on both are one text. By hand. */
  private static final double SAME_TEXT = 0.5;

  /** Share of a report's words that another one has, from which on they have a text in common. */
  private static final double KIN = 0.15;

  /** Equal words of two quotations from which on they are one quotation. Set by hand. */
  private static final int FEWEST_WORDS = 4;

  /** Equal quoted words of one claim from which on they are one utterance. Set by hand. */
  private static final int FEWEST_QUOTED = 3;

  /** Share of equal words of two quotations or copies from which on they are one. Set by hand. */
  private static final double SAME_WORDS = 0.8;

  /**
   * Equal words in one order from which on two wordings of one claim are a copy: fewer than a
   * shared passage needs, because the claim is already known to be the same. Set by hand.
   */
  private static final int FEWEST_COPIED = 10;

  private final Map<String, AnnotatedArticle> reports;
  private final Map<Pair, List<Shared>> shared;
  private final TreeSet<Pair> copies;
  private final TreeSet<Pair> kin;
  private final OneVoice voice;
  private final Map<String, Set<String>> wires;
  private final Map<String, Map<String, CitedOutlets.Citations>> cited;
  private final Corrections corrections;

  private Origins(
      Map<String, AnnotatedArticle> reports,
      Map<Pair, List<Shared>> shared,
      TreeSet<Pair> copies,
      TreeSet<Pair> kin,
      Map<String, Set<String>> wires,
      Map<String, Map<String, CitedOutlets.Citations>> cited,
      Corrections corrections) {
    this.reports = reports;
    this.shared = shared;
    this.copies = copies;
    this.kin = kin;
    this.voice = new OneVoice(reports);
    this.wires = wires;
    this.cited = cited;
    this.corrections = corrections;
  }

  /** The origins of a story's passages, by what its reports share. */
  public static Origins of(Story story, List<Reuse> reuse) {
    return of(story, reuse, Corrections.NONE);
  }

  /** The same, and by what people said of the origins of some reports. */
  public static Origins of(Story story, List<Reuse> reuse, Corrections corrections) {
    Map<String, AnnotatedArticle> reports = new LinkedHashMap<>();
    story.reports().forEach(report -> reports.put(report.article().id(), report));
    Map<Pair, List<Shared>> shared = new LinkedHashMap<>();
    for (Reuse one : reuse) {
      Pair pair = Pair.of(one.from().report(), one.to().report());
      boolean ordered = pair.a().equals(one.from().report());
      Shared spans =
          ordered
              ? new Shared(one.from().span(), one.to().span())
              : new Shared(one.to().span(), one.from().span());
      shared.computeIfAbsent(pair, key -> new ArrayList<>()).add(spans);
    }
    Map<String, WordCounts> words = new HashMap<>();
    reports.forEach((id, report) -> words.put(id, new WordCounts(report.article().body())));
    TreeSet<Pair> copies = new TreeSet<>();
    TreeSet<Pair> kin = new TreeSet<>();
    shared.forEach(
        (pair, spans) -> {
          double part = sharePart(words, pair, spans);
          if (part >= SAME_TEXT) {
            copies.add(pair);
          }
          if (part >= KIN) {
            kin.add(pair);
          }
        });
    return new Origins(reports, shared, copies, kin, wires(story), cited(story), corrections);
  }

  /** By report, the agencies that it credits. */
  private static Map<String, Set<String>> wires(Story story) {
    Map<String, Set<String>> wires = new LinkedHashMap<>();
    story.reports().stream()
        .map(AnnotatedArticle::article)
        .forEach(article -> wires.put(article.id(), WireCredits.of(article)));
    return wires;
  }

  /** By report, where it cites other outlets. */
  private static Map<String, Map<String, CitedOutlets.Citations>> cited(Story story) {
    CitedOutlets outlets = new CitedOutlets();
    Map<String, Map<String, CitedOutlets.Citations>> cited = new LinkedHashMap<>();
    story.reports().forEach(report -> cited.put(report.article().id(), outlets.of(report)));
    return cited;
  }

  private static double sharePart(Map<String, WordCounts> words, Pair pair, List<Shared> spans) {
    double shareA = share(words.get(pair.a()), spans.stream().map(Shared::a).toList());
    double shareB = share(words.get(pair.b()), spans.stream().map(Shared::b).toList());
    return Math.max(shareA, shareB);
  }

  private static double share(@Nullable WordCounts words, List<Span> spans) {
    return words == null ? 0 : words.of(spans) / (double) Math.max(1, words.all);
  }

  /** How many words stand in some parts of a text, each part read once. */
  private static final class WordCounts {
    private final String text;
    private final int all;
    private final Map<Span, Integer> parts = new HashMap<>();

    WordCounts(String text) {
      this.text = text;
      this.all = Words.of(text).size();
    }

    int of(List<Span> spans) {
      return spans.stream().mapToInt(this::of).sum();
    }

    private int of(Span span) {
      return parts.computeIfAbsent(span, part -> Words.of(text, part).size());
    }
  }

  private static String body(Map<String, AnnotatedArticle> reports, String id) {
    AnnotatedArticle report = reports.get(id);
    return report == null ? "" : report.article().body();
  }

  /** How many independent origins the passages have; each report is one origin at the most. */
  public int count(Collection<Passage> passages) {
    return groups(passages).size();
  }

  /** The passages by their independent origins, each with who it goes back to. */
  public List<Grounds.Origin> of(Collection<Passage> passages) {
    return groups(passages).stream().map(this::origin).toList();
  }

  private List<List<Passage>> groups(Collection<Passage> passages) {
    List<Passage> list = List.copyOf(passages);
    int[] group = new int[list.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        boolean apart = root(group, i) != root(group, j);
        if (apart && haveOneOrigin(list.get(i), list.get(j)) && mayJoin(list, group, i, j)) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<Passage>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(list.get(i));
    }
    return List.copyOf(groups.values());
  }

  /** False where people say of two of the passages that their origins differ. */
  private boolean mayJoin(List<Passage> list, int[] group, int i, int j) {
    for (int one = 0; one <= i && !corrections.ownOrigins().isEmpty(); one++) {
      for (int other = 0; other <= i; other++) {
        if (root(group, one) == root(group, i)
            && root(group, other) == root(group, j)
            && corrections.haveOwnOrigins(list.get(one).report(), list.get(other).report())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Who says it; otherwise the agency or outlet that all take it from. */
  private Grounds.Origin origin(List<Passage> passages) {
    String speaker = null;
    Set<String> taken = new LinkedHashSet<>(sourcesOf(passages.get(0)));
    for (Passage passage : passages) {
      Quote quote = voice.of(passage);
      String said = quote == null ? null : quote.speaker();
      speaker = said == null ? speaker : SpeakerMatcher.fuller(speaker, said);
      taken.retainAll(sourcesOf(passage));
    }
    boolean several = passages.stream().map(Passage::report).distinct().count() > 1;
    String source = several ? taken.stream().findFirst().orElse(null) : null;
    return new Grounds.Origin(speaker == null ? source : speaker, passages);
  }

  /** The agencies that its report credits, and the outlets cited near it or by whom it quotes. */
  private Set<String> sourcesOf(Passage passage) {
    Set<String> sources = new LinkedHashSet<>(wires.getOrDefault(passage.report(), Set.of()));
    boolean said = voice.of(passage) != null;
    cited
        .getOrDefault(passage.report(), Map.of())
        .forEach(
            (outlet, citations) -> {
              if (said || citations.mayBear(passage.span())) {
                sources.add(outlet);
              }
            });
    return sources;
  }

  private static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  private boolean haveOneOrigin(Passage one, Passage other) {
    return one.report().equals(other.report())
        || corrections.haveSameOrigin(one.report(), other.report())
        || copied(one, other)
        || haveOneSource(one, other)
        || shareWords(one.text(), other.text(), fewestCopied(one, other))
        || areOneQuotation(quote(one), quote(other), one, other)
        || voice.isOne(one, other)
        || quoteOneUtterance(one, other)
        || (isInMarks(one) || isInMarks(other))
            && shareWords(one.text(), other.text(), FEWEST_QUOTED);
  }

  /** Whether a quotation mark is open where the passage begins. */
  private boolean isInMarks(Passage passage) {
    String body = body(reports, passage.report());
    int start = passage.span().start();
    int paragraph = body.lastIndexOf('\n', start) + 1;
    String before = body.substring(paragraph, start);
    long straight = before.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** Whether both quote the same words of speakers that may be one. */
  private boolean quoteOneUtterance(Passage one, Passage other) {
    for (Quote a : quotedIn(one)) {
      for (Quote b : quotedIn(other)) {
        if (SpeakerMatcher.agree(a.speaker(), b.speaker())
            && shareWords(words(one, a), words(other, b), FEWEST_QUOTED)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The quotations of which words stand in the passage, at least partly in quotation marks. */
  private List<Quote> quotedIn(Passage passage) {
    AnnotatedArticle report = reports.get(passage.report());
    return report == null
        ? List.of()
        : report.quotes().stream()
            .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
            .filter(quote -> quote.content().stream().anyMatch(passage.span()::overlaps))
            .toList();
  }

  /** The words of the passage that are the quotation's. */
  private String words(Passage passage, Quote quote) {
    String body = body(reports, passage.report());
    StringBuilder words = new StringBuilder();
    for (Span part : quote.content()) {
      if (part.overlaps(passage.span())) {
        int start = Math.max(part.start(), passage.span().start());
        words.append(' ').append(body, start, Math.min(part.end(), passage.span().end()));
      }
    }
    return words.toString();
  }

  private int fewestCopied(Passage one, Passage other) {
    return kin.contains(Pair.of(one.report(), other.report())) ? FEWEST_WORDS : FEWEST_COPIED;
  }

  /** Whether both take their news from one agency or one other outlet. */
  private boolean haveOneSource(Passage one, Passage other) {
    return !Collections.disjoint(sourcesOf(one), sourcesOf(other));
  }

  /** Whether both are put to one speaker, or are one quotation by their words. */
  private static boolean areOneQuotation(
      @Nullable Quote a, @Nullable Quote b, Passage one, Passage other) {
    if (a == null || b == null) {
      return false;
    }
    return SpeakerMatcher.same(a.speaker(), b.speaker())
        || SpeakerMatcher.agree(a.speaker(), b.speaker())
            && shareWords(one.text(), other.text(), FEWEST_WORDS);
  }

  /** Whether they have most words in one order, and at least {@code fewest}. */
  private static boolean shareWords(String one, String other, int fewest) {
    Words a = Words.of(one);
    Words b = Words.of(other);
    int equal = Alignment.of(a, b, StopWords::isFunctionWord).equal();
    return equal >= fewest && equal >= SAME_WORDS * Math.min(a.size(), b.size());
  }

  private boolean copied(Passage one, Passage other) {
    Pair pair = Pair.of(one.report(), other.report());
    Span a = pair.a().equals(one.report()) ? one.span() : other.span();
    Span b = pair.a().equals(one.report()) ? other.span() : one.span();
    List<Shared> spans = shared.getOrDefault(pair, List.of());
    if (copies.contains(pair)) {
      return covered(a, spans.stream().map(Shared::a).toList())
          && covered(b, spans.stream().map(Shared::b).toList());
    }
    return spans.stream()
        .anyMatch(span -> covered(a, List.of(span.a())) && covered(b, List.of(span.b())));
  }

  private static boolean covered(Span passage, List<Span> spans) {
    int chars = 0;
    for (Span span : spans) {
      int start = Math.max(passage.start(), span.start());
      chars += Math.max(0, Math.min(passage.end(), span.end()) - start);
    }
    return chars >= MOSTLY * passage.length();
  }

  /** The quote that the passage is part of, null when it is the outlet's own voice. */
  private @Nullable Quote quote(Passage passage) {
    AnnotatedArticle report = reports.get(passage.report());
    List<Quote> quotes = report == null ? List.of() : report.quotes();
    for (Quote quote : quotes) {
      if (covered(passage.span(), quote.content())) {
        return quote;
      }
    }
    return null;
  }

  /** Two report ids in alphabetical order. */
  private record Pair(String a, String b) implements Comparable<Pair> {

    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  /** The same words in the pair's first and second report. */
  private record Shared(Span a, Span b) {}
}
