package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.text.Words;

/**
 * Words that one report prints between quotation marks.
 *
 * @param spans where they stand, in the order of the text
 * @param speaker to whom the report puts them; null where it does not say
 */
record Utterance(AnnotatedArticle report, List<Span> spans, Words words, @Nullable String speaker) {

  /**
   * A straight mark opens before a word and closes behind one: not 12" nor one that is left over. A
   * quote that goes on in the next paragraph is closed by the mark that opens this one. A single
   * mark closes behind a comma or the end of a sentence: elsewhere it may be an apostrophe.
   */
  private static final Pattern MARKED =
      Pattern.compile(
          "“([^“”]{1,4000})(?:”|(?=\\s*\\n\\s*“))"
              + "|(?<![\\p{L}\\p{N}])\"(?=\\S)([^\"]{1,4000})(?<=\\S)(?:\"(?![\\p{L}\\p{N}])|(?=\\s*\\n\\s*\"\\S))"
              + "|«([^«»]{1,4000})»"
              + "|(?<![\\p{L}\\p{N}])‘([^‘\\n]{1,4000}?[,.!?…])’(?!\\p{L})");

  /** Chars between two pieces of one utterance, at most: "…," she said. "…". Set by hand. */
  private static final int LONGEST_GAP = 160;

  /** Pieces that are joined at most. Set by hand. */
  private static final int MOST_PIECES = 5;

  Utterance {
    spans = List.copyOf(spans);
  }

  static Utterance of(AnnotatedArticle report, List<Span> spans, @Nullable String speaker) {
    return new Utterance(report, spans, Words.of(report.article().body(), spans), speaker);
  }

  /** All utterances of a report: each piece, and pieces of one speaker that follow each other. */
  static List<Utterance> all(AnnotatedArticle report) {
    List<Utterance> pieces = pieces(report);
    List<Utterance> all = new ArrayList<>(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Utterance joined = pieces.get(i);
      for (int j = i + 1; j < Math.min(pieces.size(), i + MOST_PIECES); j++) {
        if (!joined.isFollowedBy(pieces.get(j))) {
          break;
        }
        joined = joined.with(pieces.get(j));
        all.add(joined);
      }
    }
    return all;
  }

  /** What stands between marks, in the order of the text. */
  private static List<Utterance> pieces(AnnotatedArticle report) {
    List<Utterance> pieces = new ArrayList<>();
    Matcher marked = MARKED.matcher(report.article().body());
    while (marked.find()) {
      int group = 1;
      while (marked.group(group) == null) {
        group++;
      }
      Span span = new Span(marked.start(group), marked.end(group));
      Utterance piece = of(report, List.of(span), speaker(report, span));
      if (!piece.words().isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** To whom the shortest quote that has some words puts them. */
  private static @Nullable String speaker(AnnotatedArticle report, Span span) {
    Quote shortest = null;
    for (Quote quote : report.quotes()) {
      boolean has = quote.content().stream().anyMatch(part -> part.overlaps(span));
      boolean names = quote.speaker() != null;
      if (has
          && names
          && (shortest == null || quote.extent().length() < shortest.extent().length())) {
        shortest = quote;
      }
    }
    return shortest == null ? null : shortest.speaker();
  }

  private boolean isFollowedBy(Utterance next) {
    int gap = next.spans.get(0).start() - spans.get(spans.size() - 1).end();
    return gap <= LONGEST_GAP && speaker != null && speaker.equals(next.speaker);
  }

  private Utterance with(Utterance next) {
    List<Span> both = new ArrayList<>(spans);
    both.addAll(next.spans);
    return of(report, both, speaker);
  }

  /** The text of its report. */
  String body() {
    return report.article().body();
  }

  List<Passage> passages() {
    return spans.stream().map(report.article()::passage).toList();
  }

  /** Its words as printed. */
  String text() {
    return String.join(" ", spans.stream().map(span -> span.in(body())).toList())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * The places of words that open a sentence, and behind the last word: there a sentence has ended.
   */
  Set<Integer> bounds() {
    Set<Integer> bounds = new TreeSet<>(Set.of(0, words.size()));
    for (int i = 1; i < words.size(); i++) {
      String between = between(i - 1);
      if (between.chars().anyMatch(c -> ".!?…\n".indexOf(c) >= 0)
          && Character.isUpperCase(body().codePointAt(words.span(i).start()))) {
        bounds.add(i);
      }
    }
    return bounds;
  }

  /** What stands between a word and the next one. */
  String between(int word) {
    int from = words.span(word).end();
    int to = word + 1 < words.size() ? words.span(word + 1).start() : end(word);
    return body().substring(from, Math.max(from, to));
  }

  private int end(int word) {
    int from = words.span(word).end();
    return spans.stream()
        .filter(span -> span.covers(words.span(word)))
        .mapToInt(Span::end)
        .findFirst()
        .orElse(from);
  }
}
