package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * One parsed sentence as a dependency tree.
 *
 * <p>A word is named by its index in the sentence, from 0 to {@link #size()} exclusive. A method
 * that looks for a word gives {@link #NONE} where there is none. {@link #NONE} and other indexes
 * outside the sentence may be asked for their head, relation, tag, lemma, word and children; they
 * have none. {@link #token}, {@link #span} and {@link #name} take words of the sentence only. The
 * labels are those of {@link Relations}, {@link Tags} and {@link NameLabels}.
 *
 * <p>Immutable. A layer that knows more of a sentence extends it, as the quotes do.
 */
public class ParsedSentence {

  /** The index of no word. */
  public static final int NONE = -1;

  private final Sentence sentence;
  private final String body;
  private final List<List<Integer>> children;
  private final String[] words;

  /**
   * @param body the text that the spans of {@code sentence} point into
   */
  public ParsedSentence(Sentence sentence, String body) {
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

  /** How many words and marks the sentence has. */
  public final int size() {
    return sentence.tokens().size();
  }

  public final Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** What the word depends on, {@link #NONE} at the top; more words than one may be at the top. */
  public final int head(int i) {
    int head = has(i) ? token(i).head() : NONE;
    return head == i || head >= size() ? NONE : head;
  }

  /** The word's relation to its head, {@code ""} outside the sentence. */
  public final String relation(int i) {
    return has(i) ? token(i).relation() : "";
  }

  /** The word's base form, {@code ""} outside the sentence. */
  public final String lemma(int i) {
    return has(i) ? token(i).lemma() : "";
  }

  /** The word's tag, {@code ""} outside the sentence. */
  public final String tag(int i) {
    return has(i) ? token(i).tag() : "";
  }

  private boolean has(int i) {
    return i >= 0 && i < size();
  }

  /** The kind of name that the word is part of, {@code ""} outside of names. */
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

  /** Whether any word depends on another: false where the engine gave no parse. */
  final boolean isParsed() {
    return sentence.tokens().stream().anyMatch(token -> token.head() >= 0);
  }

  /** The words that depend on the word, in order. */
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

  /** The first child with the relation. */
  public final int child(int i, String relation) {
    for (int child : children(i)) {
      if (relation.equals(relation(child))) {
        return child;
      }
    }
    return NONE;
  }

  /** The first child with one of the relations. */
  public final int child(int i, Set<String> relations) {
    for (int child : children(i)) {
      if (relations.contains(relation(child))) {
        return child;
      }
    }
    return NONE;
  }

  public final boolean has(int i, String relation) {
    return child(i, relation) >= 0;
  }

  public final boolean has(int i, Set<String> relations) {
    return child(i, relations) >= 0;
  }

  /** Whether the word is a verb or a modal. */
  public final boolean isVerb(int i) {
    return Tags.isVerbOrModal(tag(i));
  }

  public final boolean isNoun(int i) {
    return Tags.isNoun(tag(i));
  }

  public final boolean isName(int i) {
    return Tags.isProperNoun(tag(i)) || !name(i).isEmpty();
  }

  public final boolean namesPlace(int i) {
    return NameLabels.PLACES.contains(name(i));
  }

  /** Whether the word is an infinitive with "to". */
  public final boolean isInfinitive(int i) {
    return children(i, Relations.AUX).stream().anyMatch(c -> tag(c).equals(Tags.TO));
  }

  /** The word and all below it, in order of the text; nothing outside the sentence. */
  public final List<Integer> subtree(int i) {
    if (!has(i)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    boolean[] seen = new boolean[size()];
    List<Integer> open = new ArrayList<>(List.of(i));
    while (!open.isEmpty()) {
      int word = open.remove(open.size() - 1);
      if (!seen[word]) {
        seen[word] = true;
        found.add(word);
        open.addAll(children(word));
      }
    }
    found.sort(null);
    return found;
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
