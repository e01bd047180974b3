package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;

/**
 * Whether a line can be read without the text around it: no caption, no fragment, no word that
 * means something of an earlier sentence, nobody's speech without its speaker.
 */
final class ReadableLine {

  private static final WordList LIST =
      WordList.of(ReadableLine.class, "furniture.tsv")
          .columns(Column.value("words"), Column.value("place"));

  private static final List<String> ANYWHERE = furniture("any");
  private static final List<String> AT_START = furniture("start");

  /** A place in capitals, perhaps an agency, and a dash: "BERLIN (AP) - ". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[A-Z][A-Z.'’/ ]{2,40}(?:, [A-Z][A-Za-z. ]{1,20})?(?: \\([A-Z][A-Za-z/. ]{1,20}\\))?"
              + "(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2}(?: \\([A-Za-z]{1,20}\\))?)?"
              + " {0,2}(?:-{1,2}|–|—|―) {0,2}");

  /** The same of an outlet that sets no dash, and perhaps no place: "Velm, Lorran (CNN) ". */
  private static final Pattern DATELINE_WITHOUT_DASH =
      Pattern.compile(
          "^(?:[A-Z][A-Za-z.'’ ]{1,30}(?:, [A-Z][A-Za-z. ]{1,20})? ?)?"
              + "\\((?:AP|AFP|BBC|CBS|CNN|CNN Business|Reuters|UPI)\\) {1,2}(?=[A-Z“\"])");

  private static final Set<String> FIRST_AND_SECOND =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "you",
          "your",
          "yours",
          "yourself");

  private static final Set<String> OF_PERSONS =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> OF_THINGS = Set.of("they", "them", "their", "theirs", "its");
  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "such");

  private static final Set<String> THAT_OF = Set.of("that", "those");

  /** What "this" stands before where it tells a time and means no earlier sentence. */
  private static final Set<String> TIMES = AccountWords.of("times");

  /** Tags of words that lead on to others. */
  private static final Set<String> LEADING_ON =
      Set.of(Tags.IN, Tags.CC, Tags.DT, Tags.WDT, Tags.WP, Tags.WRB, Tags.TO, Tags.MD);

  /** Without these a verb or preposition says only half. */
  private static final Set<String> COMPLEMENTS =
      Set.of(
          Relations.DOBJ,
          Relations.POBJ,
          Relations.ATTR,
          Relations.ACOMP,
          Relations.OPRD,
          Relations.XCOMP,
          Relations.CCOMP);

  /** Relations of what tells which one is meant. */
  private static final Set<String> EXPLAINING =
      Set.of(Relations.RELCL, Relations.ACL, Relations.PREP, Relations.APPOS, Relations.POSS);

  /** Words of which the first ones of a line mean something of an earlier sentence. */
  private static final Set<String> OTHERS = Set.of("other", "others", "another", "more", "today");

  /** Words that alone mean some of what an earlier sentence names. */
  private static final Set<String> QUANTIFIERS =
      Set.of("neither", "both", "none", "some", "many", "each", "most", "few", "several", "one");

  /** Tags of "that" where it joins a clause. */
  private static final Set<String> RELATING = Set.of(Tags.IN, Tags.WDT);

  private static final Set<String> DETERMINING =
      Set.of(Relations.DET, Relations.PREDET, Relations.POBJ, Relations.DOBJ);

  /** Buttons and links whose words stand among those of a sentence. */
  private static final Pattern BUTTON =
      Pattern.compile("\\b(?:CLOSE|MORE|WATCH|READ|RELATED|SHARE|ADVERTISEMENT)\\b");

  /** A name and the headline of a link that runs into it: "Tom HaleGOP senators balk". */
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2}\\p{Lu}{3,}(?![\\p{L}\\p{N}])");

  /** What stands between two dashes. */
  private static final Pattern ASIDE = Pattern.compile("\\s?[—–][^—–.?!]{1,100}[—–]");

  /** Verbs that say nothing without the matter: "even the minister seems to agree". */
  private static final Set<String> OF_A_MATTER = AccountWords.of("of a matter");

  /** Words of a line that are its first ones. */
  private static final int FIRST_WORDS = 3;

  /** Chars in which speech is looked for that began before a line. Set by hand. */
  private static final int LONGEST_SPEECH = 1000;

  /** Chars behind the closing mark in which a speaker cannot be named. Set by hand. */
  private static final int MOST_BEHIND_SPEECH = 6;

  private static final String OPENING = "“\"‘'";

  private ReadableLine() {}

  private static List<String> furniture(String place) {
    return LIST.rows().stream()
        .filter(row -> row.get("place").equals(place))
        .map(row -> row.get("words"))
        .toList();
  }

  /** The span without a heading that runs into it and without a dateline. */
  static Span trimmed(StoryIndex story, Statement statement, Span span) {
    String body = story.article(statement.report()).body();
    int start = span.start();
    int lineBreak = body.lastIndexOf('\n', Math.min(statement.extent().start(), span.end() - 1));
    start = Math.max(start, lineBreak + 1);
    int nextBreak = body.indexOf('\n', Math.max(start, statement.extent().start()));
    int end = nextBreak < 0 || nextBreak <= start ? span.end() : Math.min(span.end(), nextBreak);
    for (Pattern pattern : List.of(DATELINE, DATELINE_WITHOUT_DASH)) {
      Matcher dateline = pattern.matcher(body.substring(start, end));
      start += dateline.find() ? dateline.end() : 0;
    }
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  /** Whether a text is a caption, a credit or another part of a page. */
  static boolean isFurniture(String text) {
    String folded = CaseFolding.fold(text);
    return BUTTON.matcher(text).find()
        || GLUED.matcher(text).find()
        || ANYWHERE.stream().anyMatch(folded::contains)
        || AT_START.stream().anyMatch(words -> startsWith(folded, words));
  }

  private static boolean startsWith(String text, String words) {
    boolean whole =
        text.length() <= words.length() || !Character.isLetterOrDigit(text.charAt(words.length()));
    return text.startsWith(words) && whole;
  }

  /** Whether a clause ends before what its last word leads to: "even as", "before Trump" spoke. */
  static boolean breaksOff(StoryIndex story, Statement statement, Span shown) {
    if (shown.end() == statement.sentenceSpan().end()) {
      return false;
    }
    String body = body(story, statement);
    Token last = null;
    Token next = null;
    for (Token token : story.tokens(statement)) {
      boolean word = Character.isLetterOrDigit(token.span().in(body).charAt(0));
      last = shown.covers(token.span()) && word ? token : last;
      next = next == null && token.span().start() >= shown.end() ? token : next;
    }
    boolean leadsOn =
        last != null && (LEADING_ON.contains(last.tag()) || last.lemma().equals("be"));
    boolean verbFollows = next != null && Tags.FINITE.contains(next.tag());
    return leadsOn
        || verbFollows
        || body.startsWith("%", shown.end())
        || isInterrupted(body, shown.end(), statement.sentenceSpan().end())
        || lacksComplement(story.tokens(statement), shown);
  }

  /**
   * Whether an aside between two dashes begins there: "will give members – if any dare – cover".
   */
  private static boolean isInterrupted(String body, int at, int sentenceEnd) {
    return at < sentenceEnd && ASIDE.matcher(body).region(at, sentenceEnd).lookingAt();
  }

  /** Whether somebody agrees, and no word tells to what: "even the minister seems to agree". */
  static boolean lacksMatter(StoryIndex story, Statement statement, Span shown) {
    List<Token> sentence = story.tokens(statement);
    return sentence.stream()
        .filter(token -> shown.covers(token.span()) && OF_A_MATTER.contains(token.lemma()))
        .filter(token -> Tags.isVerb(token.tag()))
        .anyMatch(verb -> sentence.stream().noneMatch(after -> isBehind(after, verb, sentence)));
  }

  private static boolean isBehind(Token token, Token verb, List<Token> sentence) {
    return token.head() >= 0
        && sentence.get(token.head()).equals(verb)
        && token.span().start() > verb.span().start()
        && Character.isLetterOrDigit(token.lemma().codePointAt(0));
  }

  /**
   * Whether a verb of the clause has its object or complement behind it: "a bill that included".
   */
  private static boolean lacksComplement(List<Token> sentence, Span shown) {
    return sentence.stream()
        .anyMatch(
            token ->
                COMPLEMENTS.contains(token.relation())
                    && token.head() >= 0
                    && token.span().start() >= shown.end()
                    && isWithin(sentence.get(token.head()), shown));
  }

  /** Whether a word is a verb or preposition of the shown words that reports no speech. */
  private static boolean isWithin(Token head, Span shown) {
    return shown.covers(head.span()) && !ReportingVerbs.ofStatements().contains(head.lemma());
  }

  private static String body(StoryIndex story, Statement statement) {
    return story.article(statement.report()).body();
  }

  /** Whether a line says of whom or what it tells; an order or "the mayor, who left" does not. */
  static boolean hasSubject(StoryIndex story, Statement statement, Span shown) {
    return story.tokens(statement).stream()
        .anyMatch(
            token ->
                shown.covers(token.span())
                    && Relations.ALL_SUBJECTS.contains(token.relation())
                    && !Tags.isWh(token.tag()));
  }

  /**
   * Whether the sentence of a line has no verb of its own: "In policy terms — as a matter of how
   * many will be there", "What the ban means for those who have none".
   */
  static boolean lacksMainVerb(StoryIndex story, Statement statement) {
    List<Token> tokens = story.tokens(statement);
    List<Token> roots =
        tokens.stream().filter(token -> token.relation().equals(Relations.ROOT)).toList();
    boolean verb = roots.stream().anyMatch(root -> Tags.isVerbOrModal(root.tag()));
    return !roots.isEmpty() && (!verb || isFreeRelative(tokens));
  }

  /**
   * Whether the shown words have no verb that stands above the others: "Ruiz, whose plan moved the
   * council", cut from a longer sentence.
   */
  static boolean lacksOwnVerb(StoryIndex story, Statement statement, Span shown) {
    List<Token> tokens = story.tokens(statement);
    return tokens.stream()
        .filter(token -> shown.covers(token.span()) && Tags.isVerbOrModal(token.tag()))
        .noneMatch(token -> token.head() < 0 || !shown.covers(tokens.get(token.head()).span()));
  }

  /** "What the ban means": the first word is a question's and belongs to the main verb. */
  private static boolean isFreeRelative(List<Token> tokens) {
    Token first = tokens.get(0);
    return Tags.isWh(first.tag())
        && !Relations.SUBJECTS.contains(first.relation())
        && first.head() >= 0
        && tokens.get(first.head()).relation().equals(Relations.ROOT);
  }

  /**
   * The head noun of a subject that is introduced as known, "the ship"; null where the line opens
   * otherwise, or where the noun is explained: "the ship that hit the bridge".
   */
  static @Nullable Token knownSubject(StoryIndex story, Statement statement, Span shown) {
    List<Token> tokens = story.tokens(statement);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < shown.start()) {
      first++;
    }
    if (first >= tokens.size() || !tokens.get(first).lemma().equals("the")) {
      return null;
    }
    int head = tokens.get(first).head();
    if (head < 0
        || Tags.isProperNoun(tokens.get(head).tag())
        || !Tags.isNoun(tokens.get(head).tag())) {
      return null;
    }
    for (int i = first; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean explains = token.head() == head && EXPLAINING.contains(token.relation());
      if (explains || (i > first && i < head && Tags.isProperNoun(token.tag()))) {
        return null;
      }
    }
    return tokens.get(head);
  }

  /** Whether some words of a report's own voice need the sentences before them. */
  static boolean leansOnOthers(StoryIndex story, Statement statement, Span shown) {
    List<Token> tokens =
        story.tokens(statement).stream().filter(token -> shown.covers(token.span())).toList();
    boolean noun = false;
    if (TiedLines.goesOnInTime(tokens)) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quoted = isQuoted(story, statement, shown, token);
      if (!quoted && isOpen(story, statement, shown, tokens, i, noun)) {
        return true;
      }
      noun |= Tags.isNoun(token.tag());
    }
    return false;
  }

  private static boolean isOpen(
      StoryIndex story,
      Statement statement,
      Span shown,
      List<Token> tokens,
      int at,
      boolean hasNounBefore) {
    Token token = tokens.get(at);
    String word = withoutGenitive(CaseFolding.fold(token.span().in(body(story, statement))));
    if (FIRST_AND_SECOND.contains(word) && Tags.isPronoun(token.tag())) {
      return true;
    }
    if (OF_PERSONS.contains(word)) {
      PronounResolver pronouns = story.reports().get(statement.report()).pronouns();
      return !pronouns.isNamedIn(shown, token)
          && !BoundPronouns.isBound(tokens, at)
          && !isReplaced(tokens, at)
          && !isOwnersBefore(tokens, at, word);
    }
    boolean it = word.equals("it") && !token.relation().equals(Relations.EXPL);
    if ((it || OF_THINGS.contains(word)) && !hasNounBefore) {
      return true;
    }
    boolean nextIsTime = at + 1 < tokens.size() && TIMES.contains(tokens.get(at + 1).lemma());
    boolean subject = Relations.SUBJECTS.contains(token.relation());
    boolean counts = token.tag().equals(Tags.CD) || QUANTIFIERS.contains(word);
    if (counts && subject && !hasNounBefore && !saysOfWhat(tokens, at)) {
      return true;
    }
    boolean determines = subject || DETERMINING.contains(token.relation());
    boolean points =
        determines && !RELATING.contains(token.tag()) || isMistaken(story, statement, token);
    boolean explained = hasNounBefore && THAT_OF.contains(word) && isFollowedByOf(tokens, at);
    if (DEMONSTRATIVES.contains(word) && points && !nextIsTime && !explained) {
      return true;
    }
    boolean others = at < FIRST_WORDS && OTHERS.contains(word) && !hasNounBefore;
    return others || TiedLines.isTying(tokens, at, word);
  }

  /** "Compared the harbour to that of Velm": a noun before it in the line is meant. */
  private static boolean isFollowedByOf(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals("of");
  }

  /** "That mood" behind an opening, read as if it joined a clause to a verb above it. */
  private static boolean isMistaken(StoryIndex story, Statement statement, Token that) {
    return that.relation().equals(Relations.MARK)
        && that.head() >= 0
        && story.tokens(statement).get(that.head()).relation().equals(Relations.ROOT);
  }

  /** "Six of the ships", "one who saw it": what a number or quantity is of. */
  private static boolean saysOfWhat(List<Token> tokens, int at) {
    boolean number = tokens.get(at).tag().equals(Tags.CD);
    return number
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).tag().equals(Tags.IN) || Tags.isNoun(tokens.get(at + 1).tag()));
  }

  private static String withoutGenitive(String word) {
    return word.replaceAll("['’]s$", "");
  }

  /**
   * Whether a word tells whose something is, after a person in the same line: "a man who blasted
   * his way". Of "he" and "she" the person may be another one.
   */
  private static boolean isOwnersBefore(List<Token> tokens, int at, String word) {
    boolean owning = tokens.get(at).tag().equals(Tags.PRP_POSS) || word.endsWith("self");
    return owning
        && tokens.subList(0, at).stream()
            .anyMatch(
                before ->
                    before.name().endsWith(NameLabels.PERSON)
                        || HumanNouns.contains(before.lemma()));
  }

  /** Whether the pronoun is the first of its line, for which {@code DisplayLine} puts a name. */
  private static boolean isReplaced(List<Token> tokens, int at) {
    for (int i = 0; i < at; i++) {
      if (OF_PERSONS.contains(tokens.get(i).lemma())) {
        return true;
      }
      if (Tags.isNoun(tokens.get(i).tag()) || Tags.FINITE.contains(tokens.get(i).tag())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands between the quotation marks of its line. */
  private static boolean isQuoted(StoryIndex story, Statement statement, Span shown, Token token) {
    String before =
        new Span(shown.start(), token.span().start()).in(story.article(statement.report()).body());
    long straight = before.chars().filter(c -> c == '"').count();
    long opened = before.chars().filter(c -> c == '“').count();
    long closed = before.chars().filter(c -> c == '”').count();
    return straight % 2 == 1 || opened > closed;
  }

  /** Whether a span has only one of a pair of marks, or lies between two of them. */
  static boolean isInsideSpeech(String body, Span span) {
    String text = span.in(body);
    if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
      return true;
    }
    int open = 0;
    for (int i = span.start(); i < span.end(); i++) {
      open += body.charAt(i) == '“' ? 1 : body.charAt(i) == '”' ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    int opening = body.indexOf('“', span.end());
    int closing = body.indexOf('”', span.end());
    boolean closes = closing >= 0 && (opening < 0 || closing < opening);
    return open > 0 || (closes && closing - span.end() < LONGEST_SPEECH);
  }

  /** Whether nearly all of a text stands between quotation marks, so that nobody says it. */
  static boolean isSpeechWithoutSpeaker(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || OPENING.indexOf(stripped.charAt(0)) < 0) {
      return false;
    }
    int closing = Math.max(stripped.lastIndexOf('”'), stripped.lastIndexOf('"'));
    int most = stripped.length() - MOST_BEHIND_SPEECH;
    boolean lowerCase = stripped.length() > 1 && Character.isLowerCase(stripped.codePointAt(1));
    return lowerCase || closing <= 0 || closing >= most;
  }
}
