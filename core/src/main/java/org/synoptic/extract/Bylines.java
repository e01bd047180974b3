package org.synoptic.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.WordList;

/** Names of authors from what a page prints: without "By", without roles. */
final class Bylines {

  private static final Set<String> ROLES = Offices.ofBylines();

  private static final WordList ORGANISATIONS_LIST =
      WordList.of(Bylines.class, "organisations.txt");

  private static final Set<String> ORGANISATIONS = ORGANISATIONS_LIST.words();

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:alles |alle beiträge |mehr |pressemitteilung |im wortlaut |story |written |posted |words |reported |report |article |edited |analysis |published"
              + "|opinion |exclusive |news |text |(?:ein |eine )?(?:blog[ -]?|gast)?beitrag |(?:ein |eine )?(?:kommentar|analyse|interview|reportage|kolumne) |veröffentlicht |geschrieben |verfasst |erstellt |publié |écrit |rédigé"
              + "|publicado |escrito |scritto |pubblicato |redactado )? ?(?:by|von|par|por|da|di|door|av|af|tekst|från|przez|автор|szerző|kirjoittaja|nipa|oleh)"
              + "|author|authors|über|about|autor|autorin|autore|auteur|autora|text(?: (?:&|und|and|et) (?:fotos?|photos?|bilder|pictures))?|words|redaktion|penulis|yazan|כתב|بقلم|كتب|記者|记者|文)"
              + "(?:\\s?[:：]\\s?|\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "ByAna Ruiz": the blank is lost where the name is an element of its own. */
  private static final Pattern GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");

  /** "Ana Ruiz. North Coast International": what follows the name is whom she writes for. */
  private static final Pattern STOPPED =
      Pattern.compile("(?<!Prof|Univ|Priv|Dipl|Doz)(?<=\\p{Ll}{3})\\. \\p{Lu}.*$");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|;|&|\\||•|·|/|、|،|\\+|\\b(?:and|und|with|mit|et|avec|och|og|oraz|con|com)\\b)\\s*");

  /** Words that divide two names where both sides are whole names; inside one they are its part. */
  private static final Pattern SMALL_AND = Pattern.compile("\\s+(?:y|e|en|i|и|та|och|ja|ve|و)\\s+");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Dr|Sir|Dame|Lord|Lady|Prof)\\.? )?(?:Dr\\.? )?"
              + WORD
              + "(?: (?:"
              + WORD
              + "|de|da|di|del|van|von|der|la|le|bin|al|du|dos|den|ter|y|zu|el|ben|v\\.))"
              + "{0,3} (?:\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}|(?:\\p{Lu}[\\p{L}\\p{M}’'-]{1,24},? (?:Jr|Sr)\\.?))");

  /** Names in scripts without capitals; Chinese and Korean ones have no blank. */
  private static final Pattern CASELESS =
      Pattern.compile(
          "[\\p{IsHan}]{2,4}|[\\p{IsHangul}]{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,6}[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,6}"
              + "|[\\p{Lo}\\p{M}]{2,20}(?: [\\p{Lo}\\p{M}]{2,20}){1,3}");

  /** Who "writes" on pages whose software was never told a name. */
  private static final Set<String> ACCOUNTS =
      Set.of(
          "admin",
          "administrator",
          "webmaster",
          "root",
          "user",
          "guest",
          "gast",
          "author",
          "autor",
          "anonymous",
          "anonym",
          "unknown",
          "none",
          "null",
          "default",
          "test",
          "blog",
          "website",
          "by",
          "von",
          "par",
          "por",
          "weiterlesen");

  /** Outlets, desks and labels in scripts that leave no blank between words. */
  private static final Pattern UNSPACED =
      Pattern.compile("新闻|新聞|通讯社|通訊社|通信社|编辑|編輯|記者|记者|文章|阅读|閱讀|ニュース|編集|기자|뉴스|日报|日報|政务|电视");

  private static final Pattern DESK =
      Pattern.compile(
          "admin|team|redak|redac|redaz|editor|news|desk|staff|office|press|\\.\\p{L}{2,4}$");

  /** "@jobell" after a name. */
  private static final Pattern HANDLE = Pattern.compile("\\s{1,3}\\(?@\\w{2,30}\\)?");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\s+(?:in|at|for|from|reporting|last updated|updated|published|am|le|el|il|vom|på|den|am:|alle artikel|more articles|all articles)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_TAIL =
      Pattern.compile(
          "\\s*(?:[|•·–—-]\\s?)?(?:\\d{1,2}[:/. ]|(?:on |at |posted )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 160;

  private Bylines() {}

  static boolean announced(String line) {
    return line.length() <= LONGEST && BY.matcher(unglued(line)).find();
  }

  /** {@code line} without "By" before it. */
  static String unannounced(String line) {
    String plain = unglued(line.strip());
    Matcher by = BY.matcher(plain);
    return by.find() ? plain.substring(by.end()).strip() : plain;
  }

  private static String unglued(String line) {
    return GLUED.matcher(line).replaceFirst("$1 ");
  }

  /** "Ana Ruiz, Jo Bell and Al Dean": nothing else looks like that. */
  static boolean severalNames(String line) {
    String[] parts = BETWEEN.split(line);
    if (parts.length < 2 || line.length() > LONGEST || !line.contains(" and ")) {
      return false;
    }
    for (String part : parts) {
      if (!part.isBlank() && !NAME.matcher(part.strip()).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The authors that a line near the headline names, or null when it is no byline. */
  static @Nullable List<String> ofLine(String line) {
    if (line.length() > LONGEST || LineShape.words(line) > 24) {
      return null;
    }
    boolean announced = announced(line);
    String rest = announced ? unannounced(line) : line;
    List<String> names = names(rest);
    if (announced) {
      return names.isEmpty() && (LineShape.ends(line) || LineShape.words(line) > 6) ? null : names;
    }
    return !names.isEmpty() && onlyNamesAndRoles(rest) && !LineShape.ends(line) ? names : null;
  }

  /**
   * Names in a field that holds authors, such as {@code By Ana Ruiz and Jo Bell, Chief Reporter}.
   */
  static List<String> names(String field) {
    String rest = unannounced(field);
    Set<String> names = new LinkedHashSet<>();
    String plain = PLACE.matcher(DATE_TAIL.matcher(rest).replaceAll("")).replaceAll("");
    plain = HANDLE.matcher(plain).replaceAll("");
    for (String part : BETWEEN.split(plain)) {
      String[] sides = SMALL_AND.split(part.strip());
      boolean several = sides.length > 1 && Stream.of(sides).allMatch(NAME.asMatchPredicate());
      for (String one : several ? sides : new String[] {part}) {
        name(one, names);
      }
    }
    return new ArrayList<>(names);
  }

  /** Takes {@code part} among the names where it is one. */
  private static void name(String part, Set<String> names) {
    String name = properCase(STOPPED.matcher(part.strip()).replaceAll(""));
    if (name(name) && !role(part)) {
      names.add(name);
    }
  }

  /** True for a whole name and nothing else. */
  static boolean name(String name) {
    return (NAME.matcher(name).matches() || CASELESS.matcher(name).matches())
        && !role(name)
        && !organisation(name);
  }

  /** True for a word that stands for a desk, an account of the software, or a link. */
  static boolean noPerson(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean shouted = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted
        || role(name)
        || organisation(name)
        || ACCOUNTS.contains(lower)
        || DESK.matcher(lower).find();
  }

  static boolean organisation(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ ,-]")) {
      if (ORGANISATIONS.contains(word) || UNSPACED.matcher(word).find()) {
        return true;
      }
    }
    return false;
  }

  static boolean role(String part) {
    for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line without "By" is a byline only when nothing but names, and a role after them, is in it.
   */
  private static boolean onlyNamesAndRoles(String line) {
    boolean role = false;
    int names = 0;
    for (String part : BETWEEN.split(line)) {
      String place = PLACE.matcher(part).replaceAll("").strip();
      if (role(part)) {
        role = true;
      } else if (NAME.matcher(properCase(place)).matches() && !organisation(place)) {
        names++;
      } else {
        return false;
      }
    }
    return role || names == 1;
  }

  private static String properCase(String name) {
    if (name.length() < 6 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder proper = new StringBuilder();
    boolean opens = true;
    for (char c : name.toCharArray()) {
      proper.append(opens ? c : Character.toLowerCase(c));
      opens = !Character.isLetter(c);
    }
    return proper.toString();
  }
}
