package org.synoptic.annotate.who;

import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity.Kind;

/** How far the name of a body reaches: known ones, and those that say what kind they are. */
final class OrganisationSpans {

  /** No name in the lists is longer. */
  private static final int MOST_WORDS_KNOWN = 8;

  private final TokenGrid text;

  OrganisationSpans(TokenGrid text) {
    this.text = text;
  }

  /** The end of the body's name that begins here; 0 when none does. */
  int end(int s, int i) {
    int known = Math.max(knownEnd(s, i), ofStateEnd(s, i));
    return known > i ? known : bodyEnd(s, i);
  }

  /** The end of the longest known name of several words that begins here, 0 when none does. */
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

  /** "Senate Judiciary Committee": proper nouns up to one that says what kind of body it is. */
  private int bodyEnd(int s, int i) {
    int to = i;
    while (to < text.size(s) && to - i < MOST_WORDS_KNOWN && partOfBody(s, to)) {
      to++;
    }
    while (to > i + 1 && !Organisations.isKind(text.lower(s, to - 1))) {
      to--;
    }
    if (to > i + 1 && namesKnownBody(s, i, to)) {
      return 0;
    }
    boolean within =
        text.token(s, i).name().startsWith("I-")
            || i > 0 && text.token(s, i - 1).name().endsWith("-PERSON");
    return to > i + 1 && !within ? to : 0;
  }

  /**
   * "Harbour Fox News", "February Supreme Court": a known body after a word that is not its own.
   */
  boolean namesKnownBody(int s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean own = PlaceEntities.nation(text.words(s, from, i)) != null;
      if (!own && knownEnd(s, i) == to && knownEnd(s, from) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean partOfBody(int s, int i) {
    return text.isProper(s, i)
        && text.isCapital(s, i)
        && !text.token(s, i).name().endsWith("-PERSON")
        && !OfficeLexicon.isPost(text.lower(s, i))
        && PersonTitles.of(text.form(s, i)) == null;
  }

  /** The end of "Harbour School of Coastal Affairs" for that of "Harbour School". */
  int ofWhat(int s, int to) {
    boolean of = text.lower(s, to).equals("of") && Organisations.isKind(text.lower(s, to - 1));
    int end = to + 1;
    while (of && end < text.size(s) && end - to < MOST_WORDS_KNOWN && partOfBody(s, end)) {
      end++;
    }
    return of && end > to + 1 ? end : to;
  }
}
