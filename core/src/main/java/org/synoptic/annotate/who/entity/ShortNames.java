package org.synoptic.annotate.who.entity;

import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.lexicon.WordList;

/** Decides whether two names of organisations are variants of one name. */
public final class ShortNames {

  private static final WordList LIST =
      WordList.of(ShortNames.class, "company-words.txt").sections("form", "trade");

  /** Legal forms, with or without which a company's name is the same: "Inc.", "plc". */
  private static final Set<String> FORMS = LIST.words("form");

  /** Words for a company's trade, which its name can omit: "Airlines", "Motors". */
  private static final Set<String> TRADES = LIST.words("trade");

  /**
   * Letters of an acronym, at least and at most; two are as often initials of a person or the code
   * of a country. Set by hand.
   */
  private static final int FEWEST_LETTERS = 3;

  private static final int MOST_LETTERS = 6;

  private ShortNames() {}

  /** Whether the name of {@code mention} is a variant of that of {@code known}. */
  static boolean isVariant(EntityMention mention, EntityMention known) {
    String a = withoutLegalForm(mention.name());
    String b = withoutLegalForm(known.name());
    return a.equals(b)
        || isEnd(a, b)
        || isEnd(b, a)
        || isAcronym(a) && initials(b).equals(a.replace(".", ""))
        || isStart(a, b, mention.compareTo(known) > 0)
        || isStart(b, a, known.compareTo(mention) > 0)
        || isLastWord(a, b, mention.compareTo(known) > 0);
  }

  /** Whether the word is a legal form or a trade. */
  public static boolean isTrade(String word) {
    return TRADES.contains(normalised(word)) || FORMS.contains(normalised(word));
  }

  /** The name without legal forms: "Apple" of "Apple Inc." */
  private static String withoutLegalForm(String name) {
    String shorter = name;
    for (int space = shorter.lastIndexOf(' '); space > 0; space = shorter.lastIndexOf(' ')) {
      if (!FORMS.contains(normalised(shorter.substring(space + 1)))) {
        return shorter;
      }
      shorter = shorter.substring(0, space).replaceAll("[,&]$", "").strip();
    }
    return shorter;
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
  }

  /**
   * Whether the shorter name is the end of the other: "Foreign Affairs Committee" of "Commons
   * Foreign Affairs Committee".
   */
  private static boolean isEnd(String shorter, String name) {
    return shorter.indexOf(' ') > 0 && name.endsWith(" " + shorter);
  }

  /**
   * Whether the shorter name is the start of the other: "Northrop" after "Northrop Grumman";
   * "Delta" before and after "Delta Airlines".
   */
  private static boolean isStart(String shorter, String name, boolean later) {
    if (!name.startsWith(shorter + " ") || PlaceEntities.nation(shorter) != null) {
      return false;
    }
    String rest = name.substring(shorter.length() + 1);
    boolean word =
        shorter.indexOf(' ') < 0
            && !isAcronym(shorter)
            && !Organisations.isKind(normalised(shorter));
    return TRADES.contains(normalised(rest)) || later && word && rest.indexOf(' ') < 0;
  }

  /**
   * Whether the shorter name is the last word of the other and names a kind of organisation: "the
   * Post" after "the Harbour Post".
   */
  private static boolean isLastWord(String shorter, String name, boolean later) {
    return later && Organisations.isKind(normalised(shorter)) && name.endsWith(" " + shorter);
  }

  /** Whether one of the names is an acronym that agrees with the initials of the other. */
  static boolean isAcronymPair(String one, String other) {
    return isAcronymOf(one, other) || isAcronymOf(other, one);
  }

  private static boolean isAcronymOf(String acronym, String name) {
    String initials = initials(name);
    return isAcronym(acronym)
        && !isAcronym(name)
        && initials.length() >= 2
        && (initials.startsWith(acronym) || acronym.replace(".", "").startsWith(initials));
  }

  /** Whether the name is a few letters, all capitals. */
  private static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= FEWEST_LETTERS
        && letters.length() <= MOST_LETTERS
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** The capitals at the start of the words. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
