package org.synoptic.annotate.speech;

import java.util.List;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Span;
import org.synoptic.text.numbers.ScannedToken;

/**
 * The words that name a source in reported speech. Where the language writes nouns with a capital,
 * they tell where the source ends; elsewhere a comma does, or a word of the kind STOP.
 */
final class SourcePhrases {

  private static final int LONGEST = 10;

  private final List<ScannedToken> words;
  private final ContextWords kinds;
  private final boolean capitals;

  SourcePhrases(List<ScannedToken> words, ContextWords kinds) {
    this.words = words;
    this.kinds = kinds;
    capitals = kinds.of("STOP").isEmpty();
  }

  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  boolean is(String kind, int i) {
    return kinds.is(kind, lower(i));
  }

  private boolean capital(int i) {
    return i >= 0 && i < words.size() && words.get(i).capitalised();
  }

  private boolean letters(int i) {
    return i >= 0 && i < words.size() && words.get(i).alphabetic();
  }

  Span span(int from, int end) {
    return new Span(words.get(from).start(), words.get(end - 1).end());
  }

  /** The word after the last of the source that begins at {@code from}, or -1. */
  int after(int from, int end) {
    if (!letters(from) || is("NOBODY", from)) {
      return -1;
    }
    if (is("PRONOUN", from) && !capital(from + 1)) {
      return from + 1;
    }
    int to = capitals ? afterNouns(from, end) : upToMark(from, end);
    return named(from, to) ? to : -1;
  }

  private boolean named(int from, int to) {
    boolean thing = false;
    for (int i = from; i < to; i++) {
      if (is("NONE", i)) {
        return false;
      }
      boolean small = is("ARTICLE", i) || is("INSIDE", i) || is("PRONOUN", i);
      thing |= letters(i) && !small && (!capitals || capital(i));
    }
    return thing;
  }

  private int upToMark(int from, int end) {
    int to = from;
    while (to < end && to - from < LONGEST && (letters(to) || lower(to).equals("-"))) {
      if (is("STOP", to)) {
        return to;
      }
      to++;
    }
    return to == end || !letters(to) ? to : from;
  }

  /** "der örtlichen Polizei", "Anna Müller von der Feuerwehr". */
  private int afterNouns(int from, int end) {
    int to = from;
    int limit = Math.min(end, from + LONGEST);
    int at = beforeNoun(from, limit);
    while (at < limit && capital(at)) {
      while (at < limit && (capital(at) || (hyphen(at) && capital(at + 1)))) {
        at++;
      }
      to = at;
      at = is("INSIDE", at) ? beforeNoun(at, limit) : limit;
    }
    return to;
  }

  private boolean hyphen(int i) {
    return lower(i).equals("-") && words.get(i).glued();
  }

  /** Past the small words and adjectives that may open a source. */
  private int beforeNoun(int from, int limit) {
    int at = from;
    while (at < limit && !capital(at)) {
      boolean small = is("ARTICLE", at) || is("INSIDE", at);
      boolean adjective = at > from && letters(at) && lower(at).matches(".{2,30}e[nrsm]?");
      boolean twice =
          at > from && is("ARTICLE", at) && is("ARTICLE", at - 1) && !is("INSIDE", at - 1);
      if (twice || (!small && !adjective)) {
        return limit;
      }
      at++;
    }
    return at;
  }

  /** The first word of the source that ends before {@code end}, or -1. */
  int before(int end, int first) {
    if (is("PRONOUN", end - 1)) {
      return is("NOBODY", end - 1) ? -1 : end - 1;
    }
    int from = capitals ? nounsBefore(end, first) : clauseBefore(end, first);
    boolean led = from > first && (is("ASIDE", from - 1) || is("NONE", from - 1));
    boolean aside = is("ASIDE", from) || led;
    return aside ? -1 : from;
  }

  private int clauseBefore(int end, int first) {
    int from = end;
    while (from > first && (letters(from - 1) || lower(from - 1).equals("-"))) {
      from--;
    }
    boolean opened = is("ARTICLE", from) || capital(from);
    for (int i = from; i < end; i++) {
      opened &= !is("STOP", i);
    }
    return opened && end - from <= LONGEST && named(from, end) ? from : -1;
  }

  private int nounsBefore(int end, int first) {
    int from = end;
    while (from > first && (capital(from - 1) || (from < end && hyphen(from - 1)))) {
      from--;
    }
    if (from == end) {
      return -1;
    }
    int open = from;
    while (open > first && letters(open - 1) && lower(open - 1).matches(".{2,30}e[nrsm]?")) {
      boolean small = is("ARTICLE", open - 1) || is("INSIDE", open - 1);
      open--;
      if (small) {
        int noun = is("INSIDE", open) && capital(open - 1) ? nounsBefore(open, first) : -1;
        return noun < 0 ? open : noun;
      }
    }
    return is("ARTICLE", open - 1) && open - 1 >= first ? open - 1 : from;
  }

  /** The pronoun behind the verb at {@code cue}: a-t-il dit, dit-elle; -1 when there is none. */
  int inverted(int cue) {
    boolean linked = lower(cue + 1).equals("-") && lower(cue + 2).equals("t");
    int hyphen = linked ? cue + 3 : cue + 1;
    boolean who = lower(hyphen).equals("-") && is("PRONOUN", hyphen + 1);
    boolean said = is("VERB", is("AUX", cue) ? hyphen + 2 : cue);
    return who && said ? hyphen + 1 : -1;
  }

  boolean comma(int i) {
    return lower(i).equals(",");
  }
}
