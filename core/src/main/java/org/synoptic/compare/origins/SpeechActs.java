package org.synoptic.compare.origins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Clause;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/**
 * Who speaks in an act that a passage tells in the outlet's own voice: of "the mayor apologised" it
 * is the mayor, though no words of hers stand there.
 */
final class SpeechActs {

  private static final WordList LIST =
      WordList.of(SpeechActs.class, "speech-acts.txt")
          .sections("acts", "rules", "verbs of rules")
          .distinctBy(WordList.SECTION, "word");

  private static final Set<String> ACTS = LIST.words("acts");
  private static final Set<String> RULES = LIST.words("rules");
  private static final Set<String> VERBS_OF_RULES = LIST.words("verbs of rules");
  private static final Set<String> DOCUMENTS = StoryWords.of("documents");

  private final Map<String, AnnotatedArticle> reports;
  private final Map<Passage, List<Clause>> clauses = new HashMap<>();

  SpeechActs(Map<String, AnnotatedArticle> reports) {
    this.reports = reports;
  }

  /** The speaker by the fullest name that the report gives; null where no such act is told. */
  @Nullable String speaker(Passage passage) {
    AnnotatedArticle report = reports.get(passage.report());
    for (Clause clause : clauses(passage)) {
      List<Token> tokens = tokens(passage, clause);
      if (report != null
          && ACTS.contains(tokens.get(clause.head()).lemma())
          && tokens.get(clause.subject()).relation().equals(Relations.NSUBJ)) {
        return name(report, tokens, clause.subject());
      }
    }
    return null;
  }

  /**
   * Whether a passage tells what rules, a report or a statement say: "the rules would not apply".
   */
  boolean tellsDocument(Passage passage) {
    return clauses(passage).stream()
        .anyMatch(
            clause -> {
              List<Token> tokens = tokens(passage, clause);
              return tells(tokens.get(clause.subject()), tokens.get(clause.head()).lemma());
            });
  }

  private static boolean tells(Token subject, String verb) {
    boolean says = ACTS.contains(verb) || ReportingVerbs.ofStatements().contains(verb);
    return subject.relation().equals(Relations.NSUBJ)
        && (DOCUMENTS.contains(subject.lemma()) && says
            || RULES.contains(subject.lemma()) && (says || VERBS_OF_RULES.contains(verb)));
  }

  private List<Clause> clauses(Passage passage) {
    return clauses.computeIfAbsent(passage, this::read);
  }

  /** The clauses whose verb stands in the passage and that have a subject. */
  private List<Clause> read(Passage passage) {
    AnnotatedArticle report = reports.get(passage.report());
    return report == null
        ? List.of()
        : report.clauses().stream()
            .filter(clause -> clause.head() >= 0 && clause.subject() >= 0)
            .filter(
                clause -> passage.span().covers(tokens(passage, clause).get(clause.head()).span()))
            .toList();
  }

  private List<Token> tokens(Passage passage, Clause clause) {
    AnnotatedArticle report = reports.get(passage.report());
    return report == null ? List.of() : report.sentences().get(clause.sentence()).tokens();
  }

  private static String name(AnnotatedArticle report, List<Token> tokens, int subject) {
    Span noun = tokens.get(subject).span();
    for (Entity entity : report.entities()) {
      if (entity.span().covers(noun)) {
        return entity.name();
      }
    }
    int start = subject;
    while (start > 0 && tokens.get(start - 1).head() == subject) {
      start--;
    }
    return new Span(tokens.get(start).span().start(), noun.end()).in(report.article().body());
  }
}
