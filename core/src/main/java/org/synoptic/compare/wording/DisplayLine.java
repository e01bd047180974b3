package org.synoptic.compare.wording;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;

/**
 * A report's words as a line to be read alone: without an opening connective, and with a name in
 * square brackets for the first pronoun where it can mean one person only.
 *
 * @param naming where the report names that person, null where no name was put in
 * @param hasOpenReference whether it opens with a pronoun that means something of an earlier
 *     sentence
 */
public record DisplayLine(String text, @Nullable Passage naming, boolean hasOpenReference) {

  private static final WordList LIST = WordList.of(DisplayLine.class, "connectives.tsv");

  private static final Set<String> CONNECTIVES = LIST.words();

  /** Connectives that need no comma after them where they are tagged as conjunctions. */
  private static final Set<String> WITHOUT_COMMA = Set.of("but", "and", "yet");

  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");

  /** Pronouns and determiners that mean something of an earlier sentence. */
  private static final Set<String> REFERRING =
      Set.of("they", "their", "its", "this", "these", "those", "that");

  /** Words that a line must keep behind a connective and its comma. Set by hand. */
  private static final int FEWEST_WORDS = 3;

  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  /** The line of a span of a statement's sentence. */
  public static DisplayLine of(StoryIndex story, Statement statement, Span span) {
    return of(story, statement.place(), span);
  }

  /** The line of a span of a sentence. */
  public static DisplayLine of(StoryIndex story, Statement.Place place, Span span) {
    int report = place.report();
    List<Token> tokens =
        story.annotated(report).sentences().get(place.sentence()).tokens().stream()
            .filter(token -> span.covers(token.span()))
            .toList();
    String body = story.article(report).body();
    if (tokens.isEmpty() || isDirectSpeech(story.reports().get(report), tokens)) {
      return new DisplayLine(withPairedMarks(span.in(body)), null, false);
    }
    int from = afterConnective(tokens, body);
    int start = from == 0 ? span.start() : tokens.get(from).span().start();
    Token pronoun = openingPronoun(tokens.subList(from, tokens.size()));
    if (pronoun == null) {
      String text = new Span(start, span.end()).in(body);
      return new DisplayLine(
          capitalised(withPairedMarks(text), from), null, refersBack(tokens, from));
    }
    PronounResolver pronouns = story.reports().get(report).pronouns();
    Span name =
        isInQuotationMarks(body, start, pronoun) ? null : pronouns.sure(place.sentence(), pronoun);
    if (name == null || pronouns.isNamedIn(span, pronoun)) {
      String text = capitalised(withPairedMarks(new Span(start, span.end()).in(body)), from);
      return new DisplayLine(text, null, !pronouns.isNamedIn(span, pronoun));
    }
    String text =
        body.substring(start, pronoun.span().start())
            + inBrackets(name.in(body), pronoun, body)
            + body.substring(pronoun.span().end(), span.end());
    return new DisplayLine(
        capitalised(withPairedMarks(text), from), story.passage(report, name), false);
  }

  /** Whether the words begin in direct speech: such a line stays as it was said. */
  private static boolean isDirectSpeech(ReportView report, List<Token> tokens) {
    Token first = tokens.get(0);
    Token word =
        first.relation().equals(Relations.PUNCT) && tokens.size() > 1 ? tokens.get(1) : first;
    Quote quote = report.quoteAt(word.span());
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }

  /** The index of the first word behind an opening connective, 0 where there is none. */
  private static int afterConnective(List<Token> tokens, String body) {
    for (String connective : CONNECTIVES) {
      String[] words = connective.split(" ");
      if (startsWith(tokens, words, body) && tokens.size() > words.length + FEWEST_WORDS) {
        boolean comma = tokens.get(words.length).lemma().equals(",");
        if (comma || (WITHOUT_COMMA.contains(connective) && isConjunction(tokens))) {
          return comma ? words.length + 1 : words.length;
        }
      }
    }
    return 0;
  }

  private static boolean startsWith(List<Token> tokens, String[] words, String body) {
    for (int i = 0; i < words.length; i++) {
      if (i >= tokens.size() || !tokens.get(i).span().in(body).equalsIgnoreCase(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConjunction(List<Token> tokens) {
    return tokens.get(0).tag().equals(Tags.CC) && !tokens.get(1).lemma().equals("for");
  }

  /** The first "he", "she", "his" or "her" before the finite verb and any other subject. */
  private static @Nullable Token openingPronoun(List<Token> tokens) {
    for (Token token : tokens) {
      if (Tags.FINITE.contains(token.tag())) {
        return null;
      }
      boolean subject =
          token.tag().equals(Tags.PRP) && Relations.SUBJECTS.contains(token.relation());
      if (PERSONAL.contains(token.lemma()) && (subject || token.tag().equals(Tags.PRP_POSS))) {
        return token;
      }
      if (Relations.SUBJECTS.contains(token.relation())) {
        return null;
      }
    }
    return null;
  }

  /** "They …", "Its …", "That stretch …": they mean something of an earlier sentence. */
  private static boolean refersBack(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    boolean subject =
        Relations.SUBJECTS.contains(first.relation()) || first.relation().equals(Relations.POSS);
    boolean ofSubject =
        first.relation().equals(Relations.DET)
            && tokens.size() > from + 1
            && Relations.SUBJECTS.contains(tokens.get(from + 1).relation());
    return (subject || ofSubject) && REFERRING.contains(first.lemma());
  }

  /** Whether the pronoun stands between quotation marks: quoted words are not changed. */
  private static boolean isInQuotationMarks(String body, int start, Token pronoun) {
    int open = 0;
    for (int i = start; i < pronoun.span().start(); i++) {
      char c = body.charAt(i);
      open += c == '"' ? (open > 0 ? -1 : 1) : c == '“' ? 1 : c == '”' ? -1 : 0;
    }
    return open > 0;
  }

  private static String inBrackets(String name, Token pronoun, String body) {
    String mark = body.indexOf('’') >= 0 ? "’" : "'";
    return "[" + (pronoun.tag().equals(Tags.PRP_POSS) ? name + mark + "s" : name) + "]";
  }

  /** The text with a capital where a connective before it was cut off. */
  private static String capitalised(String text, int cut) {
    return cut == 0 || text.isEmpty()
        ? text
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
            .append(text, Character.charCount(text.codePointAt(0)), text.length())
            .toString();
  }

  /**
   * The text with its quotation marks in pairs. A mark at either end whose partner is missing is
   * left off; a quotation that goes on behind the text is closed, one that began before is opened.
   */
  private static String withPairedMarks(String text) {
    String trimmed = text.strip();
    int last = trimmed.length() - 1;
    if (last > 0 && isUnpaired(trimmed, trimmed.charAt(last), CLOSING)) {
      trimmed = trimmed.substring(0, last).strip();
    }
    if (!trimmed.isEmpty() && isUnpaired(trimmed, trimmed.charAt(0), OPENING)) {
      trimmed = trimmed.substring(1).strip();
    }
    return missingOpening(trimmed) + trimmed + missingClosing(trimmed);
  }

  private static String missingOpening(String text) {
    for (int kind = 0; kind < CLOSING.length(); kind++) {
      int at = text.indexOf(CLOSING.charAt(kind));
      boolean closes = at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
      if (closes && isUnpaired(text, CLOSING.charAt(kind), CLOSING)) {
        return OPENING.substring(kind, kind + 1);
      }
    }
    return "";
  }

  private static String missingClosing(String text) {
    for (int kind = 0; kind < OPENING.length(); kind++) {
      int at = text.lastIndexOf(OPENING.charAt(kind));
      boolean opens = at > 0 && Character.isWhitespace(text.charAt(at - 1));
      if (opens && isUnpaired(text, OPENING.charAt(kind), OPENING)) {
        return CLOSING.substring(kind, kind + 1);
      }
    }
    return "";
  }

  private static boolean isUnpaired(String text, char mark, String marks) {
    int kind = marks.indexOf(mark);
    if (kind < 0) {
      return false;
    }
    char open = OPENING.charAt(kind);
    char close = CLOSING.charAt(kind);
    long opened = text.chars().filter(c -> c == open).count();
    long closed = text.chars().filter(c -> c == close).count();
    return open == close ? opened % 2 == 1 : opened != closed;
  }
}
