package org.synoptic.compare.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.Aliases;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.lexicon.PersonTitles;

/** Which printed names are the same name, and which are spellings of one. */
public final class NameMatcher {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$");

  private static final Pattern WORD_ENDS = Pattern.compile("[\\s,-]+");

  /** Words of a name that an acronym leaves out. */
  private static final Set<String> LEFT_OUT = Set.of("and", "of", "the", "for", "&", "in", "on");

  /** Letters of a word below which another letter makes another name. Set by hand. */
  private static final int FEWEST_LETTERS = 4;

  private static final Map<String, String> ALIASES = aliases();
  private static final Map<String, String> SPELLINGS = spellings();

  private NameMatcher() {}

  /** The name in lower case, without titles, possessive, accents and marks at its edges. */
  public static String key(String name) {
    String plain = name.replace('’', '\'').replaceAll("'s?$", "");
    plain = CaseFolding.withoutAccents(plain);
    String alias = ALIASES.get(plain.strip());
    if (alias != null) {
      return CaseFolding.fold(alias);
    }
    List<String> words = new ArrayList<>(List.of(plain.strip().split("[\\s\\u00a0]+")));
    while (words.size() > 1 && PersonTitles.isOfName(CaseFolding.fold(words.get(0)))) {
      words.remove(0);
    }
    while (words.size() > 1 && CaseFolding.fold(words.get(words.size() - 1)).equals("mp")) {
      words.remove(words.size() - 1);
    }
    String untitled = EDGES.matcher(String.join(" ", words)).replaceAll("");
    String aliasOfUntitled = ALIASES.get(untitled);
    return CaseFolding.fold(aliasOfUntitled == null ? untitled : aliasOfUntitled);
  }

  /** A printed name without possessive and without marks at its edges. */
  public static String withoutEdges(String name) {
    return EDGES.matcher(name.replace('’', '\'').replaceAll("'s?$", "")).replaceAll("");
  }

  /** The last word of a name: "mora" of "david mora jr." and of "ana ruiz-mora". */
  static String surname(String key) {
    List<String> words = words(key);
    return words.get(words.size() - 1);
  }

  /** The words of a name, those with hyphens cut, without the suffix of father and son. */
  private static List<String> words(String key) {
    List<String> words = new ArrayList<>(List.of(WORD_ENDS.split(key)));
    if (words.isEmpty()) {
      return List.of(key);
    }
    if (!generation(key).isEmpty()) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  /** The suffix that distinguishes father and son, without its stop; empty where there is none. */
  static String generation(String key) {
    String last = key.substring(key.lastIndexOf(' ') + 1).replace(".", "");
    return key.contains(" ") && NameSuffixes.generations().contains(last) ? last : "";
  }

  /**
   * Whether two keys can name one person: equal, or one bears no first name, or spellings of one,
   * or one ends with all words of the other: "mallam ivo brandt". One of them may leave out the
   * suffix of father and son.
   */
  public static boolean samePerson(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> left = words(a);
    List<String> right = words(b);
    if (!sameSpelling(surname(a), surname(b)) || areFatherAndSon(a, b)) {
      return false;
    }
    return left.size() == 1
        || right.size() == 1
        || sameFirst(left.get(0), right.get(0))
        || endsWith(left, right)
        || endsWith(right, left);
  }

  private static boolean areFatherAndSon(String a, String b) {
    String left = generation(a);
    String right = generation(b);
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  private static boolean endsWith(List<String> longer, List<String> shorter) {
    int more = longer.size() - shorter.size();
    return more > 0 && longer.subList(more, longer.size()).equals(shorter);
  }

  private static boolean sameFirst(String a, String b) {
    boolean initial = a.replace(".", "").length() == 1 || b.replace(".", "").length() == 1;
    return sameSpelling(a, b) || oneLetterOff(a, b) || (initial && a.charAt(0) == b.charAt(0));
  }

  /** Whether two longer words differ in one letter only: "sergej" and "sergei". */
  public static boolean oneLetterOff(String a, String b) {
    if (a.length() < FEWEST_LETTERS
        || b.length() < FEWEST_LETTERS
        || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    return i > 0
        && (restA.isEmpty()
            || restB.isEmpty()
            || restA.substring(1).equals(restB.substring(1))
            || restA.substring(1).equals(restB)
            || restA.equals(restB.substring(1)));
  }

  /** Whether two words are one, or spellings of one that the list knows. */
  static boolean sameSpelling(String a, String b) {
    return a.equals(b) || SPELLINGS.getOrDefault(a, a).equals(SPELLINGS.getOrDefault(b, b));
  }

  /** The first of the known spellings of a word; the word itself where none is known. */
  public static String spelling(String word) {
    return SPELLINGS.getOrDefault(word, word);
  }

  /** Whether {@code acronym} is made of the first letters of {@code name}. */
  static boolean abbreviates(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("[\\s-]+")) {
      if (!word.isEmpty() && !LEFT_OUT.contains(CaseFolding.fold(word))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && letters.contentEquals(initials);
  }

  private static Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    Aliases.ofClaims()
        .forEach(
            (shown, others) -> {
              aliases.putIfAbsent(shown, shown);
              others.forEach(name -> aliases.putIfAbsent(name, shown));
            });
    return aliases;
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    Aliases.spellings()
        .forEach(
            (shown, others) -> {
              spellings.putIfAbsent(CaseFolding.fold(shown), CaseFolding.fold(shown));
              others.forEach(
                  name -> spellings.putIfAbsent(CaseFolding.fold(name), CaseFolding.fold(shown)));
            });
    return spellings;
  }
}
