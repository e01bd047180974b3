package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** A sentence as a tree: what hangs on each word, and the stretch that each word governs. */
final class Tree {

  private final String body;
  private final List<Token> tokens;
  private final int[] left;
  private final int[] right;
  private final boolean[] quoted;
  private final List<List<Integer>> children = new ArrayList<>();

  Tree(String body, Sentence sentence, List<Stretch> stretches) {
    this.body = body;
    this.tokens = sentence.tokens();
    left = new int[size()];
    right = new int[size()];
    quoted = new boolean[size()];
    for (int i = 0; i < size(); i++) {
      left[i] = i;
      right[i] = i;
      children.add(new ArrayList<>());
    }
    stretches.forEach(this::mark);
    for (int i = 0; i < size(); i++) {
      if (head(i) >= 0) {
        children.get(head(i)).add(i);
      }
      widen(i);
    }
  }

  private void mark(Stretch stretch) {
    for (int i = firstFrom(stretch.span().start());
        i < size() && stretch.holds(token(i).span().start());
        i++) {
      quoted[i] = true;
    }
  }

  /** Whether the word stands between quotation marks. */
  boolean quoted(int i) {
    return i >= 0 && i < size() && quoted[i];
  }

  /** Tells every word above {@code i} that it reaches as far as {@code i}. */
  private void widen(int i) {
    int above = head(i);
    for (int steps = 0; above >= 0 && steps < size(); steps++) {
      left[above] = Math.min(left[above], i);
      right[above] = Math.max(right[above], i);
      above = head(above);
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lemma(int i) {
    return i < 0 || i >= size() ? "" : tokens.get(i).lemma();
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : tokens.get(i).tag();
  }

  /** The word as written, in lower case; empty beyond the sentence. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : tokens.get(i).span().in(body).toLowerCase(Locale.ROOT);
  }

  int head(int i) {
    int head = i < 0 || i >= size() ? -1 : tokens.get(i).head();
    return head == i || head >= size() ? -1 : head;
  }

  String relation(int i) {
    return i < 0 || i >= size() ? "" : tokens.get(i).relation();
  }

  boolean is(int i, String relation) {
    return relation(i).equals(relation);
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  int left(int i) {
    return left[i];
  }

  int right(int i) {
    return right[i];
  }

  /** The first word under {@code i} by one of these relations, or -1. */
  int child(int i, Set<String> relations) {
    for (int child : children(i)) {
      if (relations.contains(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  int child(int i, String relation) {
    return child(i, Set.of(relation));
  }

  boolean under(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  boolean verb(int i) {
    return tag(i).startsWith("V");
  }

  boolean noun(int i) {
    return tag(i).startsWith("N");
  }

  boolean punctuation(int i) {
    return i < 0
        || i >= size()
        || is(i, "punct")
        || tag(i).isEmpty()
        || !Character.isLetter(tag(i).charAt(0));
  }

  /** The chars from the first of these words to the end of the last. */
  Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The last word that ends at or before {@code offset}, -1 when none does. */
  int lastBefore(int offset) {
    int at = -1;
    while (at + 1 < size() && tokens.get(at + 1).span().end() <= offset) {
      at++;
    }
    return at;
  }

  /** The first word that starts at or after {@code offset}; the size when none does. */
  int firstFrom(int offset) {
    int at = 0;
    while (at < size() && tokens.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  /** Whether the word is a dash that sets words off, not a hyphen inside one. */
  boolean dash(int i) {
    String word = word(i);
    boolean mark = word.equals("—") || word.equals("–") || word.equals("―") || word.equals("--");
    return mark || (word.equals("-") && spaced(i));
  }

  private boolean spaced(int i) {
    int before = token(i).span().start() - 1;
    return before >= 0 && Character.isWhitespace(body.charAt(before));
  }
}
