package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Negation;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.text.Words;

/**
 * One sentence of what one report has somebody say.
 *
 * @param place the report's place in the story
 * @param speaker whom the report means, as far as it can be told
 * @param source the words that name him there; empty when the sentence names nobody
 * @param spans where its words stand, without the marks around them; several when a cue interrupts
 * @param words its own words
 * @param meant its words with names and dates filled in: what "he" and "last year" stand for
 * @param denied whether the words of saying are a denial: "denied that …"
 */
record ReportedUtterance(
    int place,
    AnnotatedArticle report,
    Quote.Kind kind,
    @Nullable String speaker,
    String source,
    List<Span> spans,
    Words words,
    Words meant,
    boolean denied) {

  /** In order of the story. */
  static final Comparator<ReportedUtterance> ORDER =
      Comparator.comparingInt(ReportedUtterance::place)
          .thenComparing(saying -> saying.spans().get(0));

  private static final Pattern DENIAL = Pattern.compile("den(?:y|ies|ied)|refut|reject|dismiss");

  /** Chars of an adverb between a denial and what is denied. */
  private static final int DENIAL_GAP = 16;

  /** Chars of the words of saying between subject and complement: "was repeatedly accused of". */
  private static final int PASSIVE_GAP = 48;

  private static final Set<String> NEGATIONS = Negation.ofUtterances();

  /** Penn tags of verbs that make a clause; {@code VB} for "to be planning". */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

  /** Words after an opening mark, up to the closing one or the end. */
  private static final Pattern MARKED = Pattern.compile("[\"“«]([^\"“”«»]{2,400})");

  private static final Pattern QUESTION = Pattern.compile("(?:if|whether|what|why|how|who)\\b");

  /** Marks that stand in pairs. */
  private static final List<String> PAIRS = List.of("\"\"", "“”", "«»", "„“");

  private static final String EDGES = " \t\r\n\u00a0\"'“”‘’«»„‚`,;:–—-";

  /**
   * All that a report quotes, sentence by sentence, in order of the text. What a quoted speaker
   * tells of others' words is part of his quote, no saying of its own.
   */
  static List<ReportedUtterance> of(int place, AnnotatedArticle report) {
    List<ReportedUtterance> sayings = new ArrayList<>();
    for (Quote quote : report.quotes()) {
      if (!isUtterance(report, quote)) {
        continue;
      }
      boolean denied = denies(report, quote);
      for (List<Span> said : sentences(report, quote)) {
        List<Span> sentence = denied ? withDenial(quote, said) : said;
        Words words = Words.of(report.article().body(), sentence);
        if (!words.isEmpty()) {
          sayings.add(
              new ReportedUtterance(
                  place,
                  report,
                  quote.kind(),
                  quote.speaker(),
                  source(report, quote),
                  sentence,
                  words,
                  meant(report, sentence),
                  denied));
        }
      }
    }
    sayings.sort(ORDER);
    return distinct(sayings);
  }

  /** Words between marks, or a clause put to somebody; no stand and no bare topic of a talk. */
  private static boolean isUtterance(AnnotatedArticle report, Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> true;
      case MIXED -> !isInsideDirect(report, quote);
      case INDIRECT ->
          quote.act() == Quote.Act.SAID
              && !isInsideDirect(report, quote)
              && !isNobodys(report, quote)
              && hasFiniteVerb(report, quote);
    };
  }

  /**
   * "revelations that …", "asked whether …": put to nobody. "Is said to …" and "it was announced
   * that …" stay: somebody said so, though the text does not tell who.
   */
  private static boolean isNobodys(AnnotatedArticle report, Quote quote) {
    if (quote.speaker() != null || !quote.source().isEmpty() || quote.cue().isEmpty()) {
      return false;
    }
    boolean passive =
        report.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> quote.cue().stream().anyMatch(cue -> cue.covers(token.span())))
            .anyMatch(token -> token.tag().equals("VBN"));
    String content = quote.content().get(0).in(report.article().body());
    return !passive || QUESTION.matcher(content).lookingAt();
  }

  private static boolean hasFiniteVerb(AnnotatedArticle report, Quote quote) {
    List<Token> said =
        report.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(quote.extent()))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> quote.content().stream().anyMatch(part -> part.covers(token.span())))
            .toList();
    return said.isEmpty() || said.stream().anyMatch(token -> FINITE.contains(token.tag()));
  }

  private static boolean isInsideDirect(AnnotatedArticle report, Quote quote) {
    return report.quotes().stream()
        .filter(other -> other.kind() == Quote.Kind.DIRECT)
        .flatMap(other -> other.content().stream())
        .anyMatch(direct -> direct.covers(quote.extent()));
  }

  /** Of several sayings with the same words at the same place, the first that names its speaker. */
  private static List<ReportedUtterance> distinct(List<ReportedUtterance> sayings) {
    Map<List<Span>, ReportedUtterance> bySpans = new LinkedHashMap<>();
    for (ReportedUtterance saying : sayings) {
      bySpans.merge(
          saying.spans(),
          saying,
          (first, next) -> SpeakerMatcher.named(first.speaker()) ? first : next);
    }
    return List.copyOf(bySpans.values());
  }

  private static boolean denies(AnnotatedArticle report, Quote quote) {
    return Words.of(report.article().body(), quote.cue()).forms().stream()
        .anyMatch(form -> DENIAL.matcher(form).lookingAt());
  }

  /** "Denied again that she knew", where the denial stands just before: else she would say so. */
  private static List<Span> withDenial(Quote quote, List<Span> said) {
    Span first = said.get(0);
    return quote.cue().stream()
        .filter(cue -> cue.end() <= first.start() && first.start() - cue.end() <= DENIAL_GAP)
        .findFirst()
        .map(cue -> Stream.concat(Stream.of(cue.union(first)), said.stream().skip(1)).toList())
        .orElse(said);
  }

  private static String source(AnnotatedArticle report, Quote quote) {
    return quote.source().stream()
        .map(span -> span.in(report.article().body()))
        .collect(Collectors.joining(" "));
  }

  /** Whether the sentence itself names the speaker: whom "he" means is a guess. */
  boolean isAttributed() {
    return SpeakerMatcher.named(speaker) && SpeakerMatcher.named(source);
  }

  /** Whether this may be from the mouth of {@code other}, who said the same words. */
  boolean mayBeBy(@Nullable String other) {
    return !isAttributed()
        || SpeakerMatcher.agree(speaker, other)
        || SpeakerMatcher.agree(source, other);
  }

  /** Whether both may be from one mouth, given that the words are the same. */
  boolean agrees(ReportedUtterance other) {
    return mayBeBy(other.speaker)
        || !other.isAttributed()
        || SpeakerMatcher.agree(speaker, other.source);
  }

  /** This saying and the one that follows it, as one. */
  ReportedUtterance with(ReportedUtterance next) {
    List<Span> all = Stream.concat(spans.stream(), next.spans.stream()).toList();
    String who = SpeakerMatcher.fuller(speaker, next.speaker);
    Words own = Words.of(report.article().body(), all);
    String told = source.isEmpty() ? next.source : source;
    return new ReportedUtterance(
        place, report, kind, who, told, all, own, meant(report, all), denied);
  }

  /** The words that stand between quotation marks inside it. */
  List<String> fragments() {
    List<String> fragments = new ArrayList<>();
    Matcher marked = MARKED.matcher(text());
    while (marked.find()) {
      fragments.add(marked.group(1));
    }
    return fragments;
  }

  /** Whether it says that something is not so. */
  boolean negative() {
    return denied != words.forms().stream().anyMatch(NEGATIONS::contains);
  }

  /**
   * Its words; where the outlet's own stand between, a gap is shown, but for speech in marks. Where
   * nobody is named the verb between is needed to understand them: "He was accused of “hysteria”".
   */
  String text() {
    if (source.isEmpty() && spans.size() == 2 && kind != Quote.Kind.DIRECT) {
      Span whole = spans.get(0).union(spans.get(1));
      int gap = whole.length() - spans.get(0).length() - spans.get(1).length();
      if (gap <= PASSIVE_GAP) {
        return withMark(whole);
      }
    }
    return spans.stream()
        .map(span -> span.in(report.article().body()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(kind == Quote.Kind.DIRECT ? " " : " … "));
  }

  /** The words with the closing mark that one inside them asks for. */
  private String withMark(Span whole) {
    String body = report.article().body();
    int before = spans.get(1).start() - 1;
    int after = whole.end();
    boolean marked =
        after < body.length()
            && PAIRS.contains(body.substring(before, before + 1) + body.charAt(after));
    return body.substring(whole.start(), marked ? after + 1 : after).replaceAll("\\s+", " ");
  }

  List<Passage> passages() {
    return spans.stream().map(report.article()::passage).toList();
  }

  boolean sameReport(ReportedUtterance other) {
    return place == other.place;
  }

  private static List<List<Span>> sentences(AnnotatedArticle report, Quote quote) {
    Map<Integer, List<Span>> pieces = new LinkedHashMap<>();
    for (Span content : quote.content()) {
      int sentence = 0;
      int start = content.start();
      for (Sentence next : report.sentences()) {
        if (next.span().end() > start && next.span().start() < content.end()) {
          int end = Math.min(content.end(), next.span().end());
          add(pieces, sentence, report, new Span(start, end));
          start = end;
        }
        sentence++;
      }
      if (start < content.end()) {
        add(pieces, sentence, report, new Span(start, content.end()));
      }
    }
    return List.copyOf(pieces.values());
  }

  private static void add(
      Map<Integer, List<Span>> pieces, int sentence, AnnotatedArticle report, Span span) {
    String body = report.article().body();
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(body.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      pieces
          .computeIfAbsent(sentence, key -> new ArrayList<>())
          .add(withPartner(body, new Span(start, end)));
    }
  }

  /** A mark at the edge whose partner stands inside stays: allow "needed resources". */
  private static Span withPartner(String body, Span span) {
    for (String pair : PAIRS) {
      long opened = count(span.in(body), pair.charAt(0));
      long closed = count(span.in(body), pair.charAt(1));
      boolean alike = pair.charAt(0) == pair.charAt(1);
      boolean lacksEnd = alike ? opened % 2 == 1 : opened > closed;
      boolean lacksStart = alike ? opened % 2 == 1 : closed > opened;
      if (lacksEnd && span.end() < body.length() && body.charAt(span.end()) == pair.charAt(1)) {
        return new Span(span.start(), span.end() + 1);
      }
      if (lacksStart && span.start() > 0 && body.charAt(span.start() - 1) == pair.charAt(0)) {
        return new Span(span.start() - 1, span.end());
      }
    }
    return span;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static Words meant(AnnotatedArticle report, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.in(report.article().body())).append('\n');
      for (Entity entity : report.entities()) {
        if (span.covers(entity.span()) && entity.form() != Entity.Form.NAME) {
          text.append(entity.name()).append('\n');
        }
      }
      for (Timex date : report.dates()) {
        if (span.covers(date.span()) && !date.relative() && !date.value().contains("X")) {
          text.append(date.value().replace("-", "x")).append('\n');
        }
      }
    }
    return Words.of(text.toString());
  }
}
