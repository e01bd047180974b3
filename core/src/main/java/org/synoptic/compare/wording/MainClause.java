package org.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** Which of several clauses of one sentence says what the sentence is about. */
public final class MainClause {

  private static final Comparator<Statement> BY_RANK =
      Comparator.comparingInt(MainClause::rank).thenComparingInt(Statement::index);

  private static final Set<String> SUBORDINATE =
      Set.of(Relations.RELCL, Relations.ACL, Relations.ADVCL, Relations.XCOMP);

  private MainClause() {}

  /** The main clause of each sentence, in the order of the statements. */
  public static List<Statement> ofEachSentence(List<Statement> statements) {
    Map<Statement.Place, Statement> main = new LinkedHashMap<>();
    for (Statement one : statements) {
      main.merge(one.place(), one, (a, b) -> BY_RANK.compare(a, b) <= 0 ? a : b);
    }
    return new ArrayList<>(main.values());
  }

  /**
   * The wording itself where its clause is shown. Where its sentence is shown, the main clause: of
   * the claim's statements, or of all where those are subordinate.
   */
  public static Statement behind(StoryIndex story, Statement wording, List<Statement> claim) {
    if (!ClaimWording.shown(story, wording).equals(wording.sentenceSpan())) {
      return wording;
    }
    Statement ofClaim = ofSentence(claim, wording);
    Token head = ofClaim.head();
    boolean subordinate = head != null && SUBORDINATE.contains(head.relation());
    return subordinate && !ofClaim.isDenied() ? ofSentence(story.statements(), wording) : ofClaim;
  }

  private static Statement ofSentence(List<Statement> statements, Statement wording) {
    return statements.stream()
        .filter(one -> one.place().equals(wording.place()))
        .min(BY_RANK)
        .orElse(wording);
  }

  /** The main clause first, then what is said, then the others; what has no verb last. */
  private static int rank(Statement statement) {
    Token head = statement.head();
    if (head == null || !statement.hasVerb()) {
      return 3;
    }
    return switch (head.relation()) {
      case Relations.ROOT -> 0;
      case Relations.CCOMP -> 1;
      default -> 2;
    };
  }
}
