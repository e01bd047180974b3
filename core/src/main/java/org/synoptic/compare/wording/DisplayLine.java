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
 * A report's words as a line to be read alone: without the connective that leans on the sentence
 * before, and with the name, in square brackets, of the person whom its first pronoun means.
 *
 * @param naming where the report names that person, null where no name was put in
 * @param leans whether it opens with a pronoun whose person the words before it must tell
 */
public record DisplayLine(String text, @Nullable Passage naming, boolean leans) {

  private static final WordList LIST = WordList.of(DisplayLine.class, "connectives.tsv");

  private static final Set<String> CONNECTIVES = LIST.words();

  /** Connectives only where the tagger reads them so: not "yet another", "but for the rain". */
  private static final Set<String> BARE = Set.of("but", "and", "yet");

  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");
  private static final Set<String> POINTING =
      Set.of("they", "their", "its", "this", "these", "those", "that");
  private static final String OPENING = "\"“«";
  private static final String CLOSING = "\"”»";

  public static DisplayLine of(StoryIndex scene, Statement statement, Span span) {
    return of(scene, statement.report(), statement.sentence(), span);
  }

  public static DisplayLine of(StoryIndex scene, int report, int sentence, Span span) {
    List<Token> tokens =
        scene.story.reports().get(report).sentences().get(sentence).tokens().stream()
            .filter(token -> span.covers(token.span()))
            .toList();
    String body = scene.article(report).body();
    if (tokens.isEmpty() || isSpeech(scene.tellings.get(report), tokens)) {
      return new DisplayLine(unquoted(span.in(body)), null, false);
    }
    int from = afterConnective(tokens, body);
    int start = from == 0 ? span.start() : tokens.get(from).span().start();
    Token pronoun = opening(tokens.subList(from, tokens.size()));
    if (pronoun == null) {
      String text = new Span(start, span.end()).in(body);
      return new DisplayLine(capital(unquoted(text), from), null, points(tokens, from));
    }
    PronounResolver pronouns = scene.tellings.get(report).pronouns;
    Span name = isMarked(body, start, pronoun) ? null : pronouns.sure(sentence, pronoun);
    if (name == null || pronouns.isNamedIn(span, pronoun)) {
      String text = capital(unquoted(new Span(start, span.end()).in(body)), from);
      return new DisplayLine(text, null, !pronouns.isNamedIn(span, pronoun));
    }
    String text =
        body.substring(start, pronoun.span().start())
            + named(name.in(body), pronoun, body)
            + body.substring(pronoun.span().end(), span.end());
    return new DisplayLine(capital(unquoted(text), from), scene.passage(report, name), false);
  }

  /** Whether the words begin in direct speech: they stay as they were said. */
  private static boolean isSpeech(ReportView telling, List<Token> tokens) {
    Token first = tokens.get(0);
    Token word =
        first.relation().equals(Relations.PUNCT) && tokens.size() > 1 ? tokens.get(1) : first;
    Quote quote = telling.quoteAt(word.span());
    return quote != null && quote.kind() == Quote.Kind.DIRECT;
  }

  /** The place of the first word behind an opening connective. */
  private static int afterConnective(List<Token> tokens, String body) {
    for (String connective : CONNECTIVES) {
      String[] words = connective.split(" ");
      if (opens(tokens, words, body) && tokens.size() > words.length + 3) {
        boolean comma = tokens.get(words.length).lemma().equals(",");
        if (comma || (BARE.contains(connective) && isConjunction(tokens))) {
          return comma ? words.length + 1 : words.length;
        }
      }
    }
    return 0;
  }

  private static boolean opens(List<Token> tokens, String[] words, String body) {
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

  /** The first "he", "she", "his" or "her" up to the verb, where no noun phrase acts before it. */
  private static @Nullable Token opening(List<Token> tokens) {
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

  /** "They …", "Its …", "That stretch …": what is meant stands before. */
  private static boolean points(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    boolean subject =
        Relations.SUBJECTS.contains(first.relation()) || first.relation().equals(Relations.POSS);
    boolean ofSubject =
        first.relation().equals(Relations.DET)
            && tokens.size() > from + 1
            && Relations.SUBJECTS.contains(tokens.get(from + 1).relation());
    return (subject || ofSubject) && POINTING.contains(first.lemma());
  }

  /** Whether the pronoun stands between quotation marks: words of others are not touched. */
  private static boolean isMarked(String body, int start, Token pronoun) {
    int open = 0;
    for (int i = start; i < pronoun.span().start(); i++) {
      char c = body.charAt(i);
      open += c == '"' ? (open > 0 ? -1 : 1) : c == '“' ? 1 : c == '”' ? -1 : 0;
    }
    return open > 0;
  }

  private static String named(String name, Token pronoun, String body) {
    String mark = body.indexOf('’') >= 0 ? "’" : "'";
    return "[" + (pronoun.tag().equals(Tags.PRP_POSS) ? name + mark + "s" : name) + "]";
  }

  /** What followed a connective opens the line with a capital. */
  private static String capital(String text, int cut) {
    return cut == 0 || text.isEmpty()
        ? text
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
            .append(text, Character.charCount(text.codePointAt(0)), text.length())
            .toString();
  }

  /**
   * Without a mark at either end whose other one stands outside the words; what goes on behind them
   * is closed, and what began before them opened.
   */
  private static String unquoted(String text) {
    String bare = text.strip();
    int last = bare.length() - 1;
    if (last > 0 && isLone(bare, bare.charAt(last), CLOSING)) {
      bare = bare.substring(0, last).strip();
    }
    if (!bare.isEmpty() && isLone(bare, bare.charAt(0), OPENING)) {
      bare = bare.substring(1).strip();
    }
    return unopened(bare) + bare + unclosed(bare);
  }

  private static String unopened(String text) {
    for (int kind = 0; kind < CLOSING.length(); kind++) {
      int at = text.indexOf(CLOSING.charAt(kind));
      boolean closes = at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
      if (closes && isLone(text, CLOSING.charAt(kind), CLOSING)) {
        return OPENING.substring(kind, kind + 1);
      }
    }
    return "";
  }

  private static String unclosed(String text) {
    for (int kind = 0; kind < OPENING.length(); kind++) {
      int at = text.lastIndexOf(OPENING.charAt(kind));
      boolean opens = at > 0 && Character.isWhitespace(text.charAt(at - 1));
      if (opens && isLone(text, OPENING.charAt(kind), OPENING)) {
        return CLOSING.substring(kind, kind + 1);
      }
    }
    return "";
  }

  private static boolean isLone(String text, char mark, String marks) {
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
