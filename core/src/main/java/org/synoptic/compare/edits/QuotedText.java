package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** The words between quotation marks, and what became of them. */
final class QuotedText {

  private static final int MOST_QUOTES = 200;

  /** Words from which on quoted words are a quote and no title or single term. Set by hand. */
  private static final int LEAST_WORDS = 4;

  /** The least share of a quote's words that are kept in the same order. Set by hand. */
  private static final double LEAST_KEPT = 0.4;

  /** Words of a quote that are gone before it is cut. Set by hand: fewer are a slip. */
  private static final int LEAST_CUT = 2;

  private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^“”\"«»„\\n]{2,2000})[”\"»“]");

  private final String before;
  private final String after;
  private final Words afterWords;
  private final List<String> quotedAfter = new ArrayList<>();
  private final List<Span> open;
  private final List<FactEdit> edits = new ArrayList<>();

  private QuotedText(String before, String after) {
    this.before = before;
    this.after = after;
    this.afterWords = Words.of(after);
    this.open = quotes(after);
    open.forEach(span -> quotedAfter.addAll(Words.of(after, span).forms()));
  }

  static List<FactEdit> edits(AnnotatedArticle before, AnnotatedArticle after) {
    QuotedText quoted = new QuotedText(before.article().body(), after.article().body());
    List<Span> gone = new ArrayList<>();
    for (Span quote : quotes(before.article().body())) {
      Words words = Words.of(before.article().body(), quote);
      if (words.size() >= LEAST_WORDS && !quoted.stillSaid(words)) {
        gone.add(quote);
      }
    }
    gone.forEach(quoted::compare);
    return quoted.edits;
  }

  private static List<Span> quotes(String body) {
    List<Span> quotes = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(body);
    while (quoted.find() && quotes.size() < MOST_QUOTES) {
      quotes.add(new Span(quoted.start(1), quoted.end(1)));
    }
    return quotes;
  }

  /** Also where it was parted, joined, or stands without its marks now. */
  private boolean stillSaid(Words words) {
    return Collections.indexOfSubList(quotedAfter, words.forms()) >= 0
        || Collections.indexOfSubList(afterWords.forms(), words.forms()) >= 0;
  }

  private void compare(Span quote) {
    Words words = Words.of(before, quote);
    Span best = null;
    double most = 0;
    for (Span other : open) {
      Words now = Words.of(after, other);
      int equal = Alignment.of(words, now, word -> false).equal();
      double kept = (double) equal / Math.max(1, Math.min(words.size(), now.size()));
      if (kept * Math.min(1, (double) equal / LEAST_WORDS) > most
          && equal >= LEAST_KEPT * words.size()) {
        most = kept;
        best = other;
      }
    }
    FactEdit edit = best == null ? cut(quote) : changed(quote, words, best);
    if (edit != null) {
      edits.add(edit);
    }
  }

  /** Told where most of its words are gone; otherwise it was put into the outlet's own words. */
  private @Nullable FactEdit cut(Span quote) {
    List<String> content =
        Words.of(before, quote).forms().stream()
            .filter(word -> !StopWords.isFunctionWord(word))
            .toList();
    long gone = content.stream().filter(word -> !afterWords.forms().contains(word)).count();
    return content.isEmpty() || gone * 2 <= content.size()
        ? null
        : new FactEdit(FactEdit.Kind.QUOTE_CUT, "", quote.in(before), "", quote, null, false);
  }

  private @Nullable FactEdit changed(Span quote, Words words, Span now) {
    int trimmed = 0;
    boolean other = false;
    for (Alignment.Op op :
        Alignment.of(words, Words.of(after, now), StopWords::isFunctionWord).ops()) {
      List<String> from = Words.of(before, op.from()).forms();
      List<String> to = Words.of(after, op.to()).forms();
      if (op.kind() == Alignment.Kind.TRIM) {
        trimmed += from.size();
        other |= tells(from);
      } else if (op.kind() != Alignment.Kind.EQUAL) {
        other |=
            !respelled(from, to)
                && (op.kind() == Alignment.Kind.SWAP || tells(to) && !isDoubled(op.to(), now));
      }
    }
    boolean cut = trimmed >= LEAST_CUT && onlyTrimmed(words, now);
    if (!cut && !other) {
      return null;
    }
    return new FactEdit(
        cut ? FactEdit.Kind.QUOTE_CUT : FactEdit.Kind.QUOTE_CHANGED,
        "",
        quote.in(before),
        now.in(after),
        quote,
        now,
        false);
  }

  /** Whether one word was added that stands beside it already: "the teh families". */
  private boolean isDoubled(Span added, Span quote) {
    Words words = Words.of(after, quote);
    int at = words.at(added.start());
    boolean single = at < words.size() && words.span(at).end() >= added.end();
    return single
        && (at > 0 && Spellings.near(words.form(at), words.form(at - 1))
            || at + 1 < words.size() && Spellings.near(words.form(at), words.form(at + 1)));
  }

  private boolean onlyTrimmed(Words words, Span now) {
    return Alignment.of(words, Words.of(after, now), word -> false).ops().stream()
        .allMatch(
            op ->
                op.kind() == Alignment.Kind.EQUAL
                    || op.kind() == Alignment.Kind.TRIM
                    || respelled(
                        Words.of(before, op.from()).forms(), Words.of(after, op.to()).forms()));
  }

  /** Whether words say something by themselves: one that is no function word, or a negation. */
  private static boolean tells(List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                !StopWords.isFunctionWord(word)
                    || NegationWords.adverbs().contains(word)
                    || NegationWords.determiners().contains(word));
  }

  private static boolean respelled(List<String> from, List<String> to) {
    if (from.size() != to.size()) {
      return Spellings.near(String.join("", from), String.join("", to));
    }
    for (int i = 0; i < from.size(); i++) {
      if (!Spellings.near(from.get(i), to.get(i))) {
        return false;
      }
    }
    return true;
  }
}
