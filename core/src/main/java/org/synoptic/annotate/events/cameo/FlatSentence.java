package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence laid flat, the form that the dictionaries are matched with: upper-case words, which of
 * them make up a noun phrase, and which stretch each verb governs.
 */
record FlatSentence(List<Word> words, List<Group> groups, List<VerbPhrase> verbs) {

  /** Outside of noun phrases. */
  static final int NO_GROUP = -1;

  /**
   * @param group the noun phrase it belongs to, {@link #NO_GROUP} for none
   * @param token its place in the sentence
   */
  record Word(String text, String tag, int group, int token) {

    boolean isComma() {
      return group == NO_GROUP && text.equals(",");
    }
  }

  /** A noun phrase: one member, or several that are coordinated. */
  record Group(List<Member> members) {}

  /** The words that name one actor, and the tokens they are. */
  record Member(List<String> words, int firstToken, int lastToken) {}

  /**
   * @param verb its place in {@link #words}
   * @param until where what the verb governs ends, exclusive
   */
  record VerbPhrase(int verb, int until) {}

  /** The line without the words from one place to another. */
  FlatSentence without(int from, int until) {
    List<Word> kept = new ArrayList<>(words.subList(0, from));
    kept.addAll(words.subList(until, words.size()));
    int gap = until - from;
    List<VerbPhrase> still = new ArrayList<>();
    for (VerbPhrase phrase : verbs) {
      boolean gone = phrase.verb() >= from && phrase.verb() < until;
      if (!gone) {
        int verb = phrase.verb() < from ? phrase.verb() : phrase.verb() - gap;
        int end = Math.max(Math.min(phrase.until(), from), phrase.until() - gap);
        still.add(new VerbPhrase(verb, end));
      }
    }
    return new FlatSentence(kept, groups, still);
  }
}
