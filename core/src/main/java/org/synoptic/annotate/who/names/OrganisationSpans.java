package org.synoptic.annotate.who.names;

import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity.Kind;

/**
 * Finds where the name of an organisation ends: names of the gazetteer, and proper nouns up to one
 * that names a kind of organisation.
 */
final class OrganisationSpans {

  /** The most words of a name: the longest in the gazetteer has as many. */
  private static final int MOST_WORDS_KNOWN = 8;

  private final TokenGrid text;

  OrganisationSpans(TokenGrid text) {
    this.text = text;
  }

  /** The index after the last word of the name that begins here; 0 if none does. */
  int end(int s, int i) {
    int known = Math.max(knownEnd(s, i), ofStateEnd(s, i));
    return known > i ? known : properNounsEnd(s, i);
  }

  /**
   * The index after the longest name of several words in the gazetteer that begins here; 0 if none
   * does.
   */
  private int knownEnd(int s, int i) {
    if (!text.isCapital(s, i)) {
      return 0;
    }
    for (int to = Math.min(text.size(s), i + MOST_WORDS_KNOWN); to > i + 1; to--) {
      PlaceEntities.Known known =
          text.isCapital(s, to - 1) ? PlaceEntities.of(text.words(s, i, to)) : null;
      if (known != null && known.kind() == Kind.ORGANISATION) {
        return to;
      }
    }
    return 0;
  }

  /** "Israeli Supreme Court", "French Senate": a body that many states have, and whose it is. */
  private int ofStateEnd(int s, int i) {
    for (int body = i + 1; body <= i + 2 && body < text.size(s); body++) {
      boolean state = text.isCapital(s, i) && PlaceEntities.nation(text.words(s, i, body)) != null;
      int end = !state || !text.isCapital(s, body) ? 0 : Math.max(body + 1, knownEnd(s, body));
      if (end > 0 && PlaceEntities.isOfManyStates(text.words(s, body, end))) {
        return end;
      }
    }
    return 0;
  }

  /**
   * The same for proper nouns up to one that names a kind of organisation: "Senate Judiciary
   * Committee".
   */
  private int properNounsEnd(int s, int i) {
    int to = i;
    while (to < text.size(s) && to - i < MOST_WORDS_KNOWN && isPartOfName(s, to)) {
      to++;
    }
    while (to > i + 1 && !Organisations.isKind(text.lower(s, to - 1))) {
      to--;
    }
    if (to > i + 1 && hasForeignFirstWord(s, i, to)) {
      return 0;
    }
    boolean within =
        text.token(s, i).name().startsWith("I-")
            || i > 0 && text.token(s, i - 1).name().endsWith("-PERSON");
    return to > i + 1 && !within ? to : 0;
  }

  /**
   * Whether a known organisation follows words that do not belong to its name: "Harbour Fox News",
   * "February Supreme Court".
   */
  boolean hasForeignFirstWord(int s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean isState = PlaceEntities.nation(text.words(s, from, i)) != null;
      if (!isState && knownEnd(s, i) == to && knownEnd(s, from) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word can be part of the name of an organisation. */
  private boolean isPartOfName(int s, int i) {
    return text.isProper(s, i)
        && text.isCapital(s, i)
        && !text.token(s, i).name().endsWith("-PERSON")
        && !OfficeLexicon.isPost(text.lower(s, i))
        && PersonTitles.of(text.form(s, i)) == null;
  }

  /**
   * The end of the name, including "of" and the words after it: "Harbour School of Coastal
   * Affairs".
   */
  int withOfPhrase(int s, int to) {
    boolean of = text.lower(s, to).equals("of") && Organisations.isKind(text.lower(s, to - 1));
    int end = to + 1;
    while (of && end < text.size(s) && end - to < MOST_WORDS_KNOWN && isPartOfName(s, end)) {
      end++;
    }
    return of && end > to + 1 ? end : to;
  }
}
