package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.SpeakerMatcher;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.syntax.Negation;
import org.synoptic.syntax.Tags;
import org.synoptic.text.Words;

/**
 * One sentence of what one report says that somebody said.
 *
 * @param index the report's place in the story
 * @param speaker who said it, as far as the report lets it be known; null where it does not
 * @param source the words of the sentence that name the speaker; empty where it names none
 * @param spans where its words stand, without the marks around them; several when a cue interrupts
 * @param words its words as printed
 * @param resolved its words, with the names and dates that "he" and "last year" mean
 * @param denied whether the cue is a denial: "denied that …"
 */
record ReportedUtterance(
    int index,
    AnnotatedArticle report,
    Quote.Kind kind,
    @Nullable String speaker,
    String source,
    List<Span> spans,
    Words words,
    Words resolved,
    boolean denied) {

  /** In order of the story. */
  static final Comparator<ReportedUtterance> ORDER =
      Comparator.comparingInt(ReportedUtterance::index)
          .thenComparing(utterance -> utterance.spans().get(0));

  private static final Pattern DENIAL = Pattern.compile("den(?:y|ies|ied)|refut|reject|dismiss");

  /** Chars of an adverb between a denial and what is denied. */
  private static final int DENIAL_GAP = 16;

  /** Chars of a cue between subject and complement: "was repeatedly accused of". */
  private static final int PASSIVE_GAP = 48;

  /** Words after an opening mark, up to the closing one or the end. */
  private static final Pattern MARKED = Pattern.compile("[\"“«]([^\"“”«»]{2,400})");

  private static final Pattern QUESTION = Pattern.compile("(?:if|whether|what|why|how|who)\\b");

  /** Marks that stand in pairs. */
  private static final List<String> PAIRS = List.of("\"\"", "“”", "«»", "„“");

  private static final String EDGES = " \t\r\n\u00a0\"'“”‘’«»„‚`,;:–—-";

  /**
   * All that a report quotes, sentence by sentence, in the order of the text. What a quoted speaker
   * says of others' words is part of the quote and no separate utterance.
   */
  static List<ReportedUtterance> of(int index, AnnotatedArticle report) {
    List<ReportedUtterance> utterances = new ArrayList<>();
    for (Quote quote : report.quotes()) {
      if (!isUtterance(report, quote)) {
        continue;
      }
      SpokenWords spoken = new SpokenWords(report, quote);
      boolean denied = denies(report, quote) || spoken.isRefusal();
      boolean indirect = quote.kind() != Quote.Kind.DIRECT;
      for (List<Span> said : sentences(report, quote)) {
        List<Span> sentence = denied ? withDenyingCue(quote, said) : said;
        sentence = indirect && spoken.needsCue() ? spoken.withCue(said) : sentence;
        Words words = Words.of(report.article().body(), sentence);
        if (!words.isEmpty()) {
          utterances.add(
              new ReportedUtterance(
                  index,
                  report,
                  quote.kind(),
                  quote.speaker(),
                  source(report, quote),
                  sentence,
                  words,
                  resolved(report, sentence),
                  denied));
        }
      }
    }
    utterances.sort(ORDER);
    return distinct(utterances);
  }

  /** Whether it asks and so states nothing: its last mark is a question mark. */
  boolean isQuestion() {
    String body = report.article().body();
    int end = spans.get(spans.size() - 1).end();
    boolean behind = body.startsWith("?", end);
    return behind || body.startsWith("?", end - 1);
  }

  /** Whether it is words between marks or a clause put to somebody, not a mere topic of a talk. */
  private static boolean isUtterance(AnnotatedArticle report, Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> true;
      case MIXED -> !isInsideDirect(report, quote) && new SpokenWords(report, quote).isSaid();
      case INDIRECT ->
          quote.act() == Quote.Act.SAID
              && !isInsideDirect(report, quote)
              && !isUnattributed(report, quote)
              && new SpokenWords(report, quote).isSaid();
    };
  }

  /**
   * "revelations that …", "asked whether …": without a speaker. "Is said to …" and "it was
   * announced that …" stay: somebody said so, though the text does not tell who.
   */
  private static boolean isUnattributed(AnnotatedArticle report, Quote quote) {
    if (quote.speaker() != null || !quote.source().isEmpty() || quote.cue().isEmpty()) {
      return false;
    }
    boolean passive =
        report.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> quote.cue().stream().anyMatch(cue -> cue.covers(token.span())))
            .anyMatch(token -> token.tag().equals(Tags.VBN));
    String content = quote.content().get(0).in(report.article().body());
    return !passive || QUESTION.matcher(content).lookingAt();
  }

  private static boolean isInsideDirect(AnnotatedArticle report, Quote quote) {
    return report.quotes().stream()
        .filter(other -> other.kind() == Quote.Kind.DIRECT)
        .flatMap(other -> other.content().stream())
        .anyMatch(direct -> direct.covers(quote.extent()));
  }

  /** Of several utterances of the same words, the first that names its speaker. */
  private static List<ReportedUtterance> distinct(List<ReportedUtterance> utterances) {
    Map<List<Span>, ReportedUtterance> bySpans = new LinkedHashMap<>();
    for (ReportedUtterance utterance : utterances) {
      bySpans.merge(
          utterance.spans(),
          utterance,
          (first, next) -> SpeakerMatcher.named(first.speaker()) ? first : next);
    }
    return List.copyOf(bySpans.values());
  }

  private static boolean denies(AnnotatedArticle report, Quote quote) {
    return Words.of(report.article().body(), quote.cue()).forms().stream()
        .anyMatch(form -> DENIAL.matcher(form).lookingAt());
  }

  /**
   * The words together with the denial just before them, as in "denied again that she knew";
   * without it the words would say that she knew.
   */
  private static List<Span> withDenyingCue(Quote quote, List<Span> said) {
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

  /** Whether the sentence itself names the speaker. Otherwise the speaker is a guess. */
  boolean isAttributed() {
    return SpeakerMatcher.named(speaker) && SpeakerMatcher.named(source);
  }

  /** Whether this may be by {@code other}, who said the same words. */
  boolean mayBeBy(@Nullable String other) {
    return !isAttributed()
        || SpeakerMatcher.agree(speaker, other)
        || SpeakerMatcher.agree(source, other);
  }

  /** Whether both may be by one speaker, given that the words are the same. */
  boolean agrees(ReportedUtterance other) {
    return mayBeBy(other.speaker)
        || !other.isAttributed()
        || SpeakerMatcher.agree(speaker, other.source);
  }

  /** This utterance and the one that follows it, as one. */
  ReportedUtterance with(ReportedUtterance next) {
    List<Span> all = Stream.concat(spans.stream(), next.spans.stream()).toList();
    String who = SpeakerMatcher.fuller(speaker, next.speaker);
    Words both = Words.of(report.article().body(), all);
    String naming = source.isEmpty() ? next.source : source;
    return new ReportedUtterance(
        index, report, kind, who, naming, all, both, resolved(report, all), denied);
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

  /** The words that are quoted: all of them, or those between marks. */
  List<String> quotedWords() {
    return kind == Quote.Kind.DIRECT ? List.of(text()) : fragments();
  }

  /** Whether it says that something is not so. */
  boolean negative() {
    return denied != words.forms().stream().anyMatch(Negation::isNegation);
  }

  /**
   * Its words. Where the outlet's words stand between them, an ellipsis is shown, except in direct
   * speech. Without a named speaker the verb between is kept: "He was accused of “hysteria”".
   */
  String text() {
    if (source.isEmpty() && spans.size() == 2 && kind != Quote.Kind.DIRECT) {
      Span whole = spans.get(0).union(spans.get(1));
      int gap = whole.length() - spans.get(0).length() - spans.get(1).length();
      if (gap <= PASSIVE_GAP) {
        return withMark(whole);
      }
    }
    return closed(
        spans.stream()
            .map(span -> span.in(report.article().body()).replaceAll("\\s+", " "))
            .collect(Collectors.joining(kind == Quote.Kind.DIRECT ? " " : " … ")));
  }

  /**
   * The words with the closing mark that was cut off together with a comma: called it a "prank".
   */
  private static String closed(String words) {
    for (String pair : PAIRS) {
      long opened = count(words, pair.charAt(0));
      boolean alike = pair.charAt(0) == pair.charAt(1);
      if (alike ? opened % 2 == 1 : opened > count(words, pair.charAt(1))) {
        return words + pair.charAt(1);
      }
    }
    return words;
  }

  /** The words with a closing mark, where an opening mark inside them has none. */
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
    return index == other.index;
  }

  /** The same words where they stand in the text of another report, whoever says them there. */
  static ReportedUtterance elsewhere(int index, AnnotatedArticle report, Span span) {
    Quote quote =
        report.quotes().stream()
            .filter(other -> other.content().stream().anyMatch(part -> part.covers(span)))
            .findFirst()
            .orElse(null);
    List<Span> spans = List.of(span);
    return new ReportedUtterance(
        index,
        report,
        quote == null ? Quote.Kind.INDIRECT : quote.kind(),
        quote == null ? null : quote.speaker(),
        "",
        spans,
        Words.of(report.article().body(), spans),
        resolved(report, spans),
        false);
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

  /** A mark at an edge whose partner stands inside is kept: allow "needed resources". */
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

  private static Words resolved(AnnotatedArticle report, List<Span> spans) {
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
