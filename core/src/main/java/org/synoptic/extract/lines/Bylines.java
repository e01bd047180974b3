package org.synoptic.extract.lines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.WordList;

/** Reads names of authors from a byline or a metadata field, without "By" and without roles. */
public final class Bylines {

  private static final Set<String> ROLES = Offices.ofBylines();

  private static final WordList ORGANISATIONS_LIST =
      WordList.of(Bylines.class, "organisations.txt");

  private static final Set<String> ORGANISATIONS = ORGANISATIONS_LIST.words();

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:alles |alle beiträge |mehr |pressemitteilung |im wortlaut |story |written |posted |words |reported |report |article |edited |analysis |published"
              + "|opinion |exclusive |news |text |(?:ein |eine )?(?:blog[ -]?|gast)?beitrag |(?:ein |eine )?(?:kommentar|analyse|interview|reportage|kolumne) |veröffentlicht |eingestellt |gepostet |geschrieben |verfasst |erstellt |publié |écrit |rédigé"
              + "|publicado |escrito |scritto |pubblicato |redactado )? ?(?:by|von|vom|par|por|da|di|door|av|af|tekst|från|przez|автор|szerző|kirjoittaja|nipa|oleh)"
              + "|author|authors|über|about|autor|autorin|autore|auteur|autora|text(?: (?:&|und|and|et) (?:fotos?|photos?|bilder|pictures))?|words|redaktion|penulis|yazan|כתב|بقلم|كتب|記者|记者|文)"
              + "(?:\\s?[:：]\\s?|\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "ByAna Ruiz": the blank is lost where the name is a separate element. */
  private static final Pattern OPENING_WITHOUT_BLANK =
      Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu}[\\p{Ll}.])");

  /** "Ana Ruiz. North Coast International": the name of an employer after the author's. */
  private static final Pattern EMPLOYER =
      Pattern.compile("(?<!Prof|Univ|Priv|Dipl|Doz)(?<=\\p{Ll}{3})\\. \\p{Lu}.*$");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:,|;|&|\\||•|·|/|、|،|\\+|\\b(?i:and|und|with|mit|et|avec|och|og|oraz|con|com)\\b|\\sB[yY]\\s)\\s*");

  /**
   * Words that separate two names if both sides are whole names; inside one name they are a part of
   * it.
   */
  private static final Pattern SEPARATOR_OR_PARTICLE =
      Pattern.compile("\\s+(?:y|e|en|i|и|та|och|ja|ve|و)\\s+");

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Dr|Sir|Dame|Lord|Lady|Prof)\\.? )?(?:Dr\\.? )?"
              + NAME_WORD
              + "(?: (?:"
              + NAME_WORD
              + "|de|da|di|del|van|von|der|la|le|bin|al|du|dos|den|ter|y|zu|el|ben|v\\.))"
              + "{0,3} (?:\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}|(?:\\p{Lu}[\\p{L}\\p{M}’'-]{1,24},? (?:Jr|Sr)\\.?))");

  /** A name whose last part is an initial: "Ariel H", "Juan Muñoz C.". */
  private static final Pattern NAME_WITH_INITIAL =
      Pattern.compile("(?:" + NAME_WORD + " ){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]{2,24} \\p{Lu}\\.?");

  /** Words before a name in a field or marked element, which open sentences elsewhere. */
  private static final Pattern FIELD_OPENING =
      Pattern.compile(
          "^(?:durch|(?:propos )?recueillis? par|propos recueillis par|entretien avec|textes?|текст|авторы?|piše|pišu|scris de|de|napsal|zapsal|skrevet av|skrevet af|reporters?|writers?)"
              + "\\s?[:：]?\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A surname in capitals behind a given name: "Ana RUIZ". */
  private static final Pattern CAPITAL_SURNAME =
      Pattern.compile("(\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,20}) (\\p{Lu}[\\p{Lu}’'-]{3,24})\\.?");

  /** A name in capitals with an employer and role behind it: "ANA RUIZ AP Business Writer". */
  private static final Pattern CAPITAL_NAME =
      Pattern.compile(
          "^((?:\\p{Lu}[\\p{Lu}.’'-]{1,20} ){1,2}\\p{Lu}[\\p{Lu}’'-]{2,24}),? (?:(?:AP|AFP|PA|UPI|CNN|NBC|ABC|CBS|BBC) )?\\p{Lu}\\p{Ll}.*$");

  /** The kind of text before its author: "Interview: Ana Ruiz". */
  private static final Pattern GENRE_LABEL =
      Pattern.compile(
          "^(?:interview|protokoll|reportage|analyse|analysis|bericht|rezension|review|essay|opinion|kommentar|kolumne|entrevista|intervista|reportaje)"
              + "\\s?[:：]\\s?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Marks before a name: "• By Ana Ruiz". */
  private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s•·▪●|*–—-]{1,6}");

  /** Names in scripts without capitals. Chinese and Korean names have no blank. */
  private static final Pattern CASELESS_NAME =
      Pattern.compile(
          "[\\p{IsHan}]{2,4}|[\\p{IsHangul}]{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,6}[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,6}"
              + "|[\\p{Lo}\\p{M}]{2,20}(?: [\\p{Lo}\\p{M}]{2,20}){1,3}");

  private static final WordList ACCOUNTS_LIST = WordList.of(Bylines.class, "accounts.txt");

  /**
   * Chars of the shortest name that is taken as printed in capitals; shorter ones may be acronyms.
   */
  private static final int SHORTEST_PRINTED_NAME = 6;

  /** Default names of accounts in publishing software. */
  private static final Set<String> ACCOUNTS = ACCOUNTS_LIST.words();

  /** Words for outlets, desks and labels in scripts without blanks. */
  private static final Pattern UNSPACED_ORGANISATION =
      Pattern.compile("新闻|新聞|通讯社|通訊社|通信社|编辑|編輯|記者|记者|文章|阅读|閱讀|ニュース|編集|기자|뉴스|日报|日報|政务|电视");

  private static final Pattern DESK =
      Pattern.compile(
          "admin|team|redak|redac|redaz|editor|news|desk|staff|office|press|\\.\\p{L}{2,4}$");

  /** The name of an account after that of an author: "@jobell". */
  private static final Pattern HANDLE = Pattern.compile("\\s{1,3}\\(?@\\w{2,30}\\)?");

  private static final Pattern PLACE_TAIL =
      Pattern.compile(
          "\\s+(?:in|at|for|from|reporting|last updated|updated|published|am|le|el|il|vom|på|den|am:|alle artikel|more articles|all articles)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_TAIL =
      Pattern.compile(
          "\\s*(?:[|•·–—-]\\s?)?(?:\\d{1,2}[:/. ]|(?:on |at |posted )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated)\\b.*$",
          Pattern.CASE_INSENSITIVE);

  /** Chars of the longest byline. Set by hand. */
  private static final int LONGEST = 160;

  /** Words of the longest byline. Set by hand. */
  private static final int MOST_WORDS = 24;

  /**
   * Words of a line that opens with "By" and holds no name, above which it is a sentence. Set by
   * hand.
   */
  private static final int MOST_WORDS_WITHOUT_NAME = 6;

  private Bylines() {}

  /** True for a line that opens with "By" or the like. */
  public static boolean isAnnounced(String line) {
    return line.length() <= LONGEST && OPENING.matcher(withBlank(line)).find();
  }

  /** True for "By" and whole names, with a role at most, as it stands below a report. */
  public static boolean isSignature(String line) {
    List<String> names = isAnnounced(line) ? ofLine(line) : null;
    return names != null
        && !names.isEmpty()
        && names.stream().allMatch(name -> name.indexOf(' ') > 0)
        && (isNamesAndRoles(withoutBy(line)) || isSeveralNames(withoutBy(line)))
        && !LineShape.endsWithPunctuation(line);
  }

  /** {@code line} without a leading "By". */
  public static String withoutBy(String line) {
    String plain = withBlank(line.strip());
    Matcher by = OPENING.matcher(plain);
    return by.find() ? plain.substring(by.end()).strip() : plain;
  }

  private static String withBlank(String line) {
    return OPENING_WITHOUT_BLANK.matcher(line).replaceFirst("$1 ");
  }

  /** True for a list of names such as "Ana Ruiz, Jo Bell and Al Dean". */
  public static boolean isSeveralNames(String line) {
    String[] parts = SEPARATOR.split(line);
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

  /** The authors that a line near the headline names; null when the line is no byline. */
  public static @Nullable List<String> ofLine(String line) {
    if (line.length() > LONGEST || LineShape.wordCount(line) > MOST_WORDS) {
      return null;
    }
    boolean announced = isAnnounced(line);
    String rest = announced ? withoutBy(line) : line;
    List<String> names = names(rest);
    if (announced) {
      return names.isEmpty()
              && (LineShape.endsWithPunctuation(line)
                  || LineShape.wordCount(line) > MOST_WORDS_WITHOUT_NAME)
          ? null
          : names;
    }
    return !names.isEmpty() && isNamesAndRoles(rest) && !LineShape.endsWithPunctuation(line)
        ? names
        : null;
  }

  /**
   * The names in a field that holds authors, such as {@code By Ana Ruiz and Jo Bell, Chief
   * Reporter}.
   */
  public static List<String> names(String field) {
    String rest = withoutBy(LEADING_MARKS.matcher(field).replaceFirst(""));
    rest = GENRE_LABEL.matcher(rest).replaceFirst("");
    rest = FIELD_OPENING.matcher(rest).replaceFirst("");
    Set<String> names = new LinkedHashSet<>();
    String plain = PLACE_TAIL.matcher(DATE_TAIL.matcher(rest).replaceAll("")).replaceAll("");
    plain = HANDLE.matcher(plain).replaceAll("");
    for (String part : SEPARATOR.split(plain)) {
      String[] sides = SEPARATOR_OR_PARTICLE.split(part.strip());
      boolean several = sides.length > 1 && Stream.of(sides).allMatch(NAME.asMatchPredicate());
      for (String one : several ? sides : new String[] {part}) {
        name(one, names);
      }
    }
    return new ArrayList<>(names);
  }

  /** Adds {@code part} to the names if it is one. */
  private static void name(String part, Set<String> names) {
    String plain = withoutBy(LEADING_MARKS.matcher(part).replaceFirst(""));
    Matcher capital = CAPITAL_NAME.matcher(plain);
    boolean role = !capital.matches() && hasRole(part);
    String alone = capital.matches() ? capital.group(1) : EMPLOYER.matcher(plain).replaceAll("");
    String name = withoutCapitals(properCase(alone));
    if (!role && (isName(name) || isNameWithInitial(name))) {
      names.add(name);
    }
  }

  /** True for a whole name and nothing else. */
  public static boolean isName(String name) {
    return (NAME.matcher(name).matches() || CASELESS_NAME.matcher(name).matches())
        && !hasRole(name)
        && !isOrganisation(name);
  }

  private static boolean isNameWithInitial(String name) {
    return NAME_WITH_INITIAL.matcher(name).matches() && !hasRole(name) && !isOrganisation(name);
  }

  /** True for a name that stands for a desk, an account of the software, or a link. */
  public static boolean isNoPerson(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean inCapitals = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
    return inCapitals
        || hasRole(name)
        || isOrganisation(name)
        || ACCOUNTS.contains(lower)
        || DESK.matcher(lower).find();
  }

  /** True for a name with a word such as "Agency" ({@code organisations.txt}). */
  public static boolean isOrganisation(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ ,-]")) {
      if (ORGANISATIONS.contains(word) || UNSPACED_ORGANISATION.matcher(word).find()) {
        return true;
      }
    }
    return false;
  }

  /** True for a text with a word such as "Editor" ({@link Offices#ofBylines}). */
  static boolean hasRole(String part) {
    for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** True for names alone, or names with a role. Without "By" a line is a byline only then. */
  private static boolean isNamesAndRoles(String line) {
    boolean role = false;
    int names = 0;
    for (String part : SEPARATOR.split(line)) {
      String place = PLACE_TAIL.matcher(part).replaceAll("").strip();
      if (hasRole(part)) {
        role = true;
      } else if (NAME.matcher(properCase(place)).matches() && !isOrganisation(place)) {
        names++;
      } else {
        return false;
      }
    }
    return role || names == 1;
  }

  /** "Ana Ruiz" for "Ana RUIZ". */
  private static String withoutCapitals(String name) {
    Matcher capital = CAPITAL_SURNAME.matcher(name);
    return capital.matches()
        ? capital.group(1) + " " + properCase(capital.group(2) + "  ").strip()
        : name;
  }

  /** A name that is printed in capitals, as names are written; any other name is kept. */
  public static String properCase(String name) {
    if (name.length() < SHORTEST_PRINTED_NAME || !name.equals(name.toUpperCase(Locale.ROOT))) {
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
