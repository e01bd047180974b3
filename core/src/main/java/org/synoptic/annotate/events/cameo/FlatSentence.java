package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/**
 * The flat form of a sentence that verb patterns are matched with.
 *
 * @param words the words in upper case, in order
 * @param groups the noun phrases, which words point to
 * @param verbs the verb phrases, in order
 */
record FlatSentence(List<Word> words, List<Group> groups, List<VerbPhrase> verbs) {

  /** The {@link Word#group} of a word outside of noun phrases. */
  static final int NO_GROUP = -1;

  /**
   * A word.
   *
   * @param text in upper case
   * @param tag part-of-speech tag of the Penn Treebank
   * @param group index of its noun phrase in {@link #groups}, {@link #NO_GROUP} for none
   * @param token index of its token in the sentence
   */
  record Word(String text, String tag, int group, int token) {

    boolean isComma() {
      return group == NO_GROUP && text.equals(",");
    }
  }

  /** A noun phrase: one member, or several coordinated ones. */
  record Group(List<Member> members) {}

  /** The words that name one actor, with the indices of its first and last token. */
  record Member(List<String> words, int firstToken, int lastToken) {}

  /**
   * A verb with its clause.
   *
   * @param verb index of the verb in {@link #words}
   * @param until index in {@link #words} where its clause ends, exclusive
   */
  record VerbPhrase(int verb, int until) {}

  /** The sentence without the words {@code from} to {@code until} (exclusive). */
  FlatSentence without(int from, int until) {
    List<Word> kept = new ArrayList<>(words.subList(0, from));
    kept.addAll(words.subList(until, words.size()));
    int gap = until - from;
    List<VerbPhrase> remaining = new ArrayList<>();
    for (VerbPhrase phrase : verbs) {
      boolean dropped = phrase.verb() >= from && phrase.verb() < until;
      if (!dropped) {
        int verb = phrase.verb() < from ? phrase.verb() : phrase.verb() - gap;
        int end = Math.max(Math.min(phrase.until(), from), phrase.until() - gap);
        remaining.add(new VerbPhrase(verb, end));
      }
    }
    return new FlatSentence(kept, groups, remaining);
  }
}
