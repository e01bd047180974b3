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

/** How a claim is put: which report's words read clearest on their own. */
public final class ClaimWording {

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

  private static final Set<String> WHEN = Set.of("when", "after", "before", "as", "while");

  private ClaimWording() {}

  /** Whether a clause can be read without its sentence: finite, with a subject that names. */
  public static boolean standsAlone(Statement statement) {
    Token head = statement.head();
    if (head == null
        || !statement.hasVerb()
        || DEPENDENT.contains(head.relation())
        || statement.full().size() != 1) {
      return false;
    }
    boolean finite = !Set.of(Tags.VB, Tags.VBG).contains(head.tag()) || hasAuxiliary(statement);
    return finite && subject(statement) && !pronounSubject(statement);
  }

  private static boolean hasAuxiliary(Statement statement) {
    return statement.own().stream()
        .anyMatch(t -> t.relation().equals(Relations.AUX) && !t.tag().equals(Tags.TO));
  }

  private static boolean subject(Statement statement) {
    return statement.own().stream().anyMatch(t -> SUBJECTS.contains(t.relation()));
  }

  /** Whether the verb's subject, the first before it, is a word that stands for a name. */
  private static boolean pronounSubject(Statement statement) {
    Token head = statement.head();
    for (Token token : statement.own()) {
      if (Relations.SUBJECTS.contains(token.relation())
          && (head == null || token.span().start() < head.span().start())) {
        return Tags.isPronoun(token.tag()) || Tags.isWh(token.tag());
      }
    }
    return false;
  }

  /**
   * The span to show: the clause where it stands alone, what was said of a quote, or the sentence.
   */
  public static Span shown(StoryIndex scene, Statement statement) {
    Quote quote = statement.quote();
    if (quote != null && quote.kind() == Quote.Kind.DIRECT) {
      return said(scene, statement, quote);
    }
    boolean outletsOwn = quote == null && statement.frame().isEmpty();
    if (outletsOwn && standsAlone(statement)) {
      return opens(scene, statement, statement.full().get(0))
          ? statement.whole()
          : fullClause(statement);
    }
    return statement.whole();
  }

  private static Span fullClause(Statement statement) {
    Span clause = withoutMarker(statement, statement.full().get(0));
    boolean most = clause.length() > statement.whole().length() * 0.8;
    return most ? statement.whole() : clause;
  }

  private static Span withoutMarker(Statement statement, Span clause) {
    Token first = statement.own().get(0);
    boolean marked = WHEN.contains(first.lemma()) && statement.own().size() > 1;
    return marked ? new Span(statement.own().get(1).span().start(), clause.end()) : clause;
  }

  /** The part of the sentence that lies in the quote, without the marks around it. */
  private static Span said(StoryIndex scene, Statement statement, Quote quote) {
    String body = scene.article(statement.report()).body();
    for (Span part : quote.content()) {
      if (part.overlaps(statement.extent())) {
        int start = Math.max(part.start(), statement.whole().start());
        int end = Math.min(part.end(), statement.whole().end());
        while (start < end && isMark(body.charAt(start))) {
          start++;
        }
        while (end > start && isMark(body.charAt(end - 1))) {
          end--;
        }
        if (start < end) {
          return new Span(start, end);
        }
      }
    }
    return statement.whole();
  }

  private static boolean isMark(char c) {
    return "\"“”„«»,".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static boolean opens(StoryIndex scene, Statement statement, Span span) {
    String text = scene.words(statement.report(), span);
    int space = text.indexOf(' ');
    String first = CaseFolding.fold(space < 0 ? text : text.substring(0, space)).replace(",", "");
    return OPENERS.contains(first);
  }

  /** "He said that …": whoever reads the sentence alone does not know who. */
  private static boolean pronounFrame(Statement statement) {
    return statement.frame().stream()
        .anyMatch(t -> Relations.SUBJECTS.contains(t.relation()) && t.tag().equals(Tags.PRP));
  }

  /** Whether a text ends like a sentence and not like a headline or a part of one. */
  private static boolean ends(String text) {
    return !text.isEmpty() && ".!?\"”’".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The clearest of several statements of one thing. */
  public static Statement best(StoryIndex scene, List<Statement> group) {
    return group.stream()
        .min(
            Comparator.comparingDouble((Statement one) -> burden(scene, one))
                .thenComparingInt(Statement::index))
        .orElseThrow();
  }

  /** What stands between a reader and a wording: pronouns, openers, length. Lower reads better. */
  public static double burden(StoryIndex scene, Statement statement) {
    Span span = shown(scene, statement);
    int words = scene.words(statement.report(), span).split("\\s+").length;
    double burden = 0;
    burden += pronounSubject(statement) ? unnamed(scene, statement, span) : 0;
    burden += !statement.direct() && pronounFrame(statement) ? 2 : 0;
    burden +=
        statement.head() != null && statement.head().relation().equals(Relations.ROOT) ? 0 : 0.5;
    burden += opens(scene, statement, span) ? 1.5 : 0;
    burden += words > 32 ? (words - 32) / 8.0 : 0;
    burden += words < 6 ? 6 - words : 0;
    burden += statement.own().size() < words * 0.4 ? 1.5 : 0;
    burden += statement.isDenied() ? 1 : 0;
    burden += statement.direct() || ends(scene.words(statement.report(), span)) ? 0 : 0.7;
    return burden;
  }

  /** A pronoun is no great burden where the line names whom it means. */
  private static double unnamed(StoryIndex scene, Statement statement, Span span) {
    return DisplayLine.of(scene, statement, span).naming() == null ? 3 : 0.5;
  }
}
