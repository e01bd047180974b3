package org.synoptic.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** A sentence as a tree: words by index, with the way down and up. */
public class Parse {

  private static final Set<String> NAMES_OF_PLACES = Set.of("GPE", "LOC", "FAC");

  private final Sentence sentence;
  private final String body;
  private final List<List<Integer>> children;
  private final String[] words;

  public Parse(Sentence sentence, String body) {
    this.sentence = sentence;
    this.body = body;
    this.children = new ArrayList<>();
    sentence.tokens().forEach(t -> children.add(new ArrayList<>()));
    this.words = new String[size()];
    for (int i = 0; i < size(); i++) {
      words[i] = span(i).in(body).toLowerCase(Locale.ROOT);
      if (head(i) >= 0) {
        children.get(head(i)).add(i);
      }
    }
  }

  public final int size() {
    return sentence.tokens().size();
  }

  public final Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** What the word hangs on, -1 at the top; a parse may leave more than its root without a head. */
  public final int head(int i) {
    int head = has(i) ? token(i).head() : -1;
    return head == i || head >= size() ? -1 : head;
  }

  /** The word's relation to its head, {@code ""} outside the sentence. */
  public final String relation(int i) {
    return has(i) ? token(i).relation() : "";
  }

  /** The word's base form, {@code ""} outside the sentence. */
  public final String lemma(int i) {
    return has(i) ? token(i).lemma() : "";
  }

  /** The word's Penn tag, {@code ""} outside the sentence. */
  public final String tag(int i) {
    return has(i) ? token(i).tag() : "";
  }

  private boolean has(int i) {
    return i >= 0 && i < size();
  }

  /** The kind of name the word is part of, without the mark of its place in the name. */
  public final String name(int i) {
    String name = token(i).name();
    return name.length() > 2 && name.charAt(1) == '-' ? name.substring(2) : name;
  }

  public final Span span(int i) {
    return token(i).span();
  }

  /** The word as printed, in lower case; {@code ""} outside the sentence. */
  public final String word(int i) {
    return has(i) ? words[i] : "";
  }

  public final String body() {
    return body;
  }

  public final Span sentenceSpan() {
    return sentence.span();
  }

  /** From the first char of one word to the last of another, whichever comes first. */
  public final Span span(int one, int other) {
    return span(one).union(span(other));
  }

  public final List<Integer> children(int i) {
    return has(i) ? children.get(i) : List.of();
  }

  public final List<Integer> children(int i, Set<String> relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(i)) {
      if (relations.contains(relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  public final List<Integer> children(int i, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(i)) {
      if (relation.equals(relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child with the relation, -1 when there is none. */
  public final int child(int i, String relation) {
    for (int child : children(i)) {
      if (relation.equals(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  /** The first child with one of the relations, -1 when there is none. */
  public final int child(int i, Set<String> relations) {
    for (int child : children(i)) {
      if (relations.contains(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  public final boolean has(int i, String relation) {
    return child(i, relation) >= 0;
  }

  /** Whether the word is a verb or a modal. */
  public final boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  public final boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  public final boolean isName(int i) {
    return tag(i).startsWith("NNP") || !name(i).isEmpty();
  }

  public final boolean namesPlace(int i) {
    return NAMES_OF_PLACES.contains(name(i));
  }

  /** Whether the word is an infinitive with "to". */
  public final boolean isInfinitive(int i) {
    return children(i, "aux").stream().anyMatch(c -> tag(c).equals("TO"));
  }

  /** The word and all below it, in order of the text. */
  public final List<Integer> subtree(int i) {
    List<Integer> found = new ArrayList<>();
    collect(i, found, 0);
    found.sort(null);
    return found;
  }

  private void collect(int i, List<Integer> found, int depth) {
    found.add(i);
    if (depth < 200) {
      children(i).forEach(c -> collect(c, found, depth + 1));
    }
  }

  /** Whether {@code above} is the word itself or lies over it. */
  public final boolean isBelow(int i, int above) {
    int at = i;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == above) {
        return true;
      }
      at = head(at);
    }
    return false;
  }
}
