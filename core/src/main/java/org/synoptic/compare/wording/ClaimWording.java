package org.synoptic.compare.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Which span of a report is shown for a statement, and which of several reads clearest. */
public final class ClaimWording {

  /** Words that refer to the sentence before. */
  private static final Set<String> OPENERS =
      Set.of("but", "however", "and", "meanwhile", "also", "so", "yet", "or", "then", "still");

  private static final Set<String> DEPENDENT =
      Set.of(
          Relations.RELCL,
          Relations.ACL,
          Relations.ADVCL,
          Relations.XCOMP,
          Relations.NMOD,
          Relations.CCOMP,
          Relations.CSUBJ);
  private static final Set<String> SUBJECTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.CSUBJ, Relations.EXPL);

  /** Words that, as a subject, point to the sentence before: "That could change". */
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

  /** Tags of verbs that are finite only with an auxiliary. */
  private static final Set<String> NON_FINITE = Set.of(Tags.VB, Tags.VBG);

  /** Conjunctions of time that are left off where a clause is shown without its sentence. */
  private static final Set<String> MARKERS = Set.of("when", "after", "before", "as", "while");

  private static final String QUOTATION_MARKS = "\"“”„«»,";
  private static final String SENTENCE_ENDS = ".!?\"”’";

  /** Share of its sentence from which on a clause is shown as the sentence. Set by hand. */
  private static final double MOST_OF_SENTENCE = 0.8;

  // What each trait of a line counts in the burden on its reader. All set by hand: 0 reads best,
  // CitedLines shows nothing from 3.5 on.
  private static final double PRONOUN_SUBJECT = 3;
  private static final double PRONOUN_SUBJECT_NAMED_IN_LINE = 0.5;
  private static final double PRONOUN_SPEAKER = 2;
  private static final double NOT_MAIN_CLAUSE = 0.5;
  private static final double OPENER = 1.5;
  private static final double CLAUSE_IN_LONG_LINE = 1.5;
  private static final double DENIAL = 1;
  private static final double NO_SENTENCE_END = 0.7;

  /** Share of a line's words below which the clause is a small part of it. */
  private static final double SMALL_PART = 0.4;

  /** Words from which on a line is long: each {@link #WORDS_PER_POINT} more count 1. */
  private static final int LONG_LINE = 32;

  private static final double WORDS_PER_POINT = 8;

  /** Words below which a line is short: each missing one counts 1. */
  private static final int SHORT_LINE = 6;

  private ClaimWording() {}

  /** Whether a clause can be read without its sentence: finite, with a subject that names. */
  public static boolean standsAlone(Statement statement) {
    Token head = statement.head();
    if (head == null
        || !statement.hasVerb()
        || DEPENDENT.contains(head.relation())
        || statement.fullSpans().size() != 1) {
      return false;
    }
    boolean finite = !NON_FINITE.contains(head.tag()) || hasAuxiliary(statement);
    return finite && hasSubject(statement) && !hasPronounSubject(statement);
  }

  private static boolean hasAuxiliary(Statement statement) {
    return statement.tokens().stream()
        .anyMatch(t -> t.relation().equals(Relations.AUX) && !t.tag().equals(Tags.TO));
  }

  private static boolean hasSubject(Statement statement) {
    return statement.tokens().stream().anyMatch(t -> SUBJECTS.contains(t.relation()));
  }

  /** Whether the verb's subject, the first before it, is a word that stands for a name. */
  private static boolean hasPronounSubject(Statement statement) {
    Token head = statement.head();
    for (Token token : statement.tokens()) {
      if (Relations.SUBJECTS.contains(token.relation())
          && (head == null || token.span().start() < head.span().start())) {
        return Tags.isPronoun(token.tag())
            || Tags.isWh(token.tag())
            || DEMONSTRATIVES.contains(token.lemma());
      }
    }
    return false;
  }

  /**
   * The span to show: the clause where it stands alone, of direct speech the words of its sentence
   * between the marks, otherwise the sentence.
   */
  public static Span shown(StoryIndex story, Statement statement) {
    Quote quote = statement.quote();
    if (quote != null && quote.kind() == Quote.Kind.DIRECT) {
      return quoted(story, statement, quote);
    }
    boolean outletsVoice = quote == null && statement.frame().isEmpty();
    if (outletsVoice && standsAlone(statement)) {
      return hasOpener(story, statement, statement.fullSpans().get(0))
          ? statement.sentenceSpan()
          : clause(statement);
    }
    return statement.sentenceSpan();
  }

  private static Span clause(Statement statement) {
    Span clause = withoutMarker(statement, statement.fullSpans().get(0));
    boolean most = clause.length() > statement.sentenceSpan().length() * MOST_OF_SENTENCE;
    return most ? statement.sentenceSpan() : clause;
  }

  private static Span withoutMarker(Statement statement, Span clause) {
    List<Token> tokens = statement.tokens();
    boolean marked = MARKERS.contains(tokens.get(0).lemma()) && tokens.size() > 1;
    return marked ? new Span(tokens.get(1).span().start(), clause.end()) : clause;
  }

  /** The part of the sentence that lies in the quote, without the marks around it. */
  private static Span quoted(StoryIndex story, Statement statement, Quote quote) {
    String body = story.article(statement.report()).body();
    for (Span part : quote.content()) {
      if (part.overlaps(statement.extent())) {
        int start = Math.max(part.start(), statement.sentenceSpan().start());
        int end = Math.min(part.end(), statement.sentenceSpan().end());
        while (start < end && isMarkOrSpace(body.charAt(start))) {
          start++;
        }
        while (end > start && isMarkOrSpace(body.charAt(end - 1))) {
          end--;
        }
        if (start < end) {
          return new Span(start, end);
        }
      }
    }
    return statement.sentenceSpan();
  }

  private static boolean isMarkOrSpace(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static boolean hasOpener(StoryIndex story, Statement statement, Span span) {
    String text = story.text(statement.report(), span);
    int space = text.indexOf(' ');
    String first = CaseFolding.fold(space < 0 ? text : text.substring(0, space)).replace(",", "");
    return OPENERS.contains(first);
  }

  /** "He said that …": whoever reads the sentence alone does not know who. */
  private static boolean hasPronounSpeaker(Statement statement) {
    return statement.frame().stream()
        .anyMatch(t -> Relations.SUBJECTS.contains(t.relation()) && t.tag().equals(Tags.PRP));
  }

  /** Whether a text ends like a sentence and not like a headline or a part of one. */
  private static boolean hasSentenceEnd(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Of several statements of one thing, the one with the least burden on its reader; where that is
   * equal, words as they were spoken before others.
   */
  public static Statement clearest(StoryIndex story, List<Statement> statements) {
    return statements.stream()
        .min(
            Comparator.comparingDouble((Statement one) -> burden(story, one))
                .thenComparing(one -> !one.isDirect())
                .thenComparingInt(Statement::index))
        .orElseThrow();
  }

  /**
   * How hard the line of a statement is to read on its own: pronouns, openers, length, a clause
   * that is a small part of it. From 0; lower reads better.
   */
  public static double burden(StoryIndex story, Statement statement) {
    Span span = shown(story, statement);
    String text = story.text(statement.report(), span);
    int words = text.split("\\s+").length;
    boolean mainClause =
        statement.head() != null && statement.head().relation().equals(Relations.ROOT);
    double burden = 0;
    burden += hasPronounSubject(statement) ? pronounBurden(story, statement, span) : 0;
    burden += !statement.isDirect() && hasPronounSpeaker(statement) ? PRONOUN_SPEAKER : 0;
    burden += mainClause ? 0 : NOT_MAIN_CLAUSE;
    burden += hasOpener(story, statement, span) ? OPENER : 0;
    burden += words > LONG_LINE ? (words - LONG_LINE) / WORDS_PER_POINT : 0;
    burden += words < SHORT_LINE ? SHORT_LINE - words : 0;
    burden += statement.tokens().size() < words * SMALL_PART ? CLAUSE_IN_LONG_LINE : 0;
    burden += statement.isDenied() ? DENIAL : 0;
    burden += statement.isDirect() || hasSentenceEnd(text) ? 0 : NO_SENTENCE_END;
    return burden;
  }

  /** A pronoun is little burden where the line names whom it means. */
  private static double pronounBurden(StoryIndex story, Statement statement, Span span) {
    return DisplayLine.of(story, statement, span).naming() == null
        ? PRONOUN_SUBJECT
        : PRONOUN_SUBJECT_NAMED_IN_LINE;
  }
}
