package org.synoptic.annotate.who;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.WordList;

/** When two names of organisations are one name at different lengths. */
final class ShortNames {

  private static final WordList LIST =
      WordList.of(ShortNames.class, "company-words.txt").sections("form", "trade");

  /** "Inc.", "plc": what a company's name has or has not. */
  private static final Set<String> FORMS;

  /** "Airlines", "Motors": what a company deals in. */
  private static final Set<String> TRADES;

  static {
    Map<String, Set<String>> words = LIST.wordsBySection();
    FORMS = words.getOrDefault("form", Set.of());
    TRADES = words.getOrDefault("trade", Set.of());
  }

  private ShortNames() {}

  /** Whether {@code mention}, read with {@code known}, is another form of its name. */
  static boolean same(EntityMention mention, EntityMention known) {
    String a = bare(mention.name());
    String b = bare(known.name());
    return a.equals(b)
        || tail(a, b)
        || tail(b, a)
        || isAcronym(a) && initials(b).equals(a.replace(".", ""))
        || beginning(a, b, mention.compareTo(known) > 0)
        || beginning(b, a, known.compareTo(mention) > 0)
        || lastWord(a, b, mention.compareTo(known) > 0);
  }

  static boolean isTrade(String word) {
    return TRADES.contains(plain(word)) || FORMS.contains(plain(word));
  }

  /** Without legal forms: "Apple" of "Apple Inc." */
  private static String bare(String name) {
    String bare = name;
    for (int space = bare.lastIndexOf(' '); space > 0; space = bare.lastIndexOf(' ')) {
      if (!FORMS.contains(plain(bare.substring(space + 1)))) {
        return bare;
      }
      bare = bare.substring(0, space).replaceAll("[,&]$", "").strip();
    }
    return bare;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
  }

  /** "Foreign Affairs Committee" of "Commons Foreign Affairs Committee". */
  private static boolean tail(String shorter, String name) {
    return shorter.indexOf(' ') > 0 && name.endsWith(" " + shorter);
  }

  /** "Northrop" after "Northrop Grumman"; "Delta" before and after "Delta Airlines". */
  private static boolean beginning(String shorter, String name, boolean later) {
    if (!name.startsWith(shorter + " ") || PlaceEntities.nation(shorter) != null) {
      return false;
    }
    String rest = name.substring(shorter.length() + 1);
    boolean word =
        shorter.indexOf(' ') < 0 && !isAcronym(shorter) && !Organisations.isKind(plain(shorter));
    return TRADES.contains(plain(rest)) || later && word && rest.indexOf(' ') < 0;
  }

  /** "the Post" after "the Harbour Post". */
  private static boolean lastWord(String shorter, String name, boolean later) {
    return later && Organisations.isKind(plain(shorter)) && name.endsWith(" " + shorter);
  }

  /** Whether one of two is an acronym that begins as the other's initials do. */
  static boolean stand(String one, String other) {
    return stands(one, other) || stands(other, one);
  }

  private static boolean stands(String acronym, String name) {
    String initials = initials(name);
    return isAcronym(acronym)
        && !isAcronym(name)
        && initials.length() >= 2
        && (initials.startsWith(acronym) || acronym.replace(".", "").startsWith(initials));
  }

  private static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= 3
        && letters.length() <= 6
        && letters.chars().allMatch(Character::isUpperCase);
  }

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
