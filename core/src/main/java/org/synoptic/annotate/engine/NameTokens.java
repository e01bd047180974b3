package org.synoptic.annotate.engine;

import java.util.List;
import org.synoptic.model.Span;

/** Makes one word of names that NLP4J divides: "Amazon.com", "D.N.C." before "'s", "Jae-in". */
final class NameTokens {

  /** Most characters of the first syllable of such a given name: "Myung". Set by hand. */
  private static final int LONGEST_SYLLABLE = 6;

  private final String text;

  NameTokens(String text) {
    this.text = text;
  }

  /** Joins such words of the sentence in place. */
  void join(List<Span> words) {
    for (int i = words.size() - 3; i >= 0; i--) {
      if (i + 2 >= words.size()) {
        continue; // The two words after this one became one.
      }
      Span name = words.get(i);
      Span mark = words.get(i + 1);
      Span end = words.get(i + 2);
      boolean glued = name.end() == mark.start() && mark.end() == end.start();
      if (glued && mark.in(text).equals(".")) {
        joinAtStop(words, i);
      } else if (glued && mark.in(text).equals("-") && i > 0 && isGivenName(words, i)) {
        joinGivenName(words, i);
      }
    }
  }

  private void joinAtStop(List<Span> words, int i) {
    Span name = words.get(i);
    Span end = words.get(i + 2);
    if (EndWords.has("domain", end.in(text))) {
      words.set(i, name.union(end));
      words.subList(i + 1, i + 3).clear();
    } else if (name.in(text).indexOf('.') > 0 && "'’".indexOf(text.charAt(end.start())) >= 0) {
      words.set(i, name.union(words.get(i + 1)));
      words.remove(i + 1);
    }
  }

  /** Whether a surname stands before the word and a known second syllable behind its hyphen. */
  private boolean isGivenName(List<Span> words, int i) {
    Span surname = words.get(i - 1);
    Span name = words.get(i);
    Span after = words.get(i + 2);
    boolean compound = text.startsWith("-", after.end());
    return !compound
        && name.length() <= LONGEST_SYLLABLE
        && isCapitalised(surname)
        && isCapitalised(name)
        && surname.end() < name.start()
        && EndWords.has("syllable", withoutStop(after).in(text));
  }

  private boolean isCapitalised(Span word) {
    return Character.isUpperCase(text.charAt(word.start()))
        && Character.isLetter(text.charAt(word.end() - 1));
  }

  private Span withoutStop(Span word) {
    boolean stopped = word.length() > 1 && text.charAt(word.end() - 1) == '.';
    return stopped ? new Span(word.start(), word.end() - 1) : word;
  }

  /** Joins the given name; a full stop behind it becomes a word of its own. */
  private void joinGivenName(List<Span> words, int i) {
    Span end = words.get(i + 2);
    Span syllable = withoutStop(end);
    words.set(i, words.get(i).union(syllable));
    words.subList(i + 1, i + 3).clear();
    if (syllable.end() < end.end()) {
      words.add(i + 1, new Span(syllable.end(), end.end()));
    }
  }
}
