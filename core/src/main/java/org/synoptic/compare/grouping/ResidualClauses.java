package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/**
 * Clauses that no other report tells and that need their whole sentence to be read make no claim
 * beside another one of that sentence: they would be the same words twice. Nor do those that hang
 * on a clause which several reports tell.
 */
final class ResidualClauses {

  private final StoryIndex scene;

  ResidualClauses(StoryIndex scene) {
    this.scene = scene;
  }

  List<List<Statement>> fold(List<List<Statement>> groups) {
    Map<String, List<List<Statement>>> ofSentence = new LinkedHashMap<>();
    List<List<Statement>> result = new ArrayList<>();
    for (List<Statement> group : groups) {
      if (ofOneSentence(group)) {
        Statement first = group.get(0);
        String sentence = first.report() + ":" + first.sentence();
        ofSentence.computeIfAbsent(sentence, k -> new ArrayList<>()).add(new ArrayList<>(group));
      } else {
        result.add(group);
      }
    }
    List<List<Statement>> shared = List.copyOf(result);
    for (List<List<Statement>> siblings : ofSentence.values()) {
      joined(siblings).stream()
          .filter(group -> !leans(group) || !hangs(group, shared))
          .forEach(result::add);
    }
    result.forEach(group -> group.sort((a, b) -> Integer.compare(a.index(), b.index())));
    return result;
  }

  private static boolean ofOneSentence(List<Statement> group) {
    Statement first = group.get(0);
    return group.stream()
        .allMatch(
            one ->
                one.report() == first.report()
                    && one.sentence() == first.sentence()
                    && !one.isDenied());
  }

  /** What cannot be read alone goes to the clause before it, or to the one after it. */
  private List<List<Statement>> joined(List<List<Statement>> siblings) {
    siblings.sort((a, b) -> Integer.compare(a.get(0).index(), b.get(0).index()));
    List<List<Statement>> kept = new ArrayList<>();
    for (List<Statement> group : siblings) {
      List<Statement> last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && (leans(group) || (kept.size() == 1 && leans(last)))) {
        last.addAll(group);
      } else {
        kept.add(group);
      }
    }
    return kept;
  }

  /** "The dyke, which was built in 1911, broke": several reports tell that it broke. */
  private boolean hangs(List<Statement> hanging, List<List<Statement>> shared) {
    return shared.stream()
        .filter(
            group -> Statement.reports(group) > 1 && group.stream().noneMatch(Statement::isDenied))
        .anyMatch(group -> hanging.stream().allMatch(one -> hangsOn(one, group)));
  }

  /** Whether the next clause above a subordinate one is among these. */
  private boolean hangsOn(Statement statement, List<Statement> group) {
    Token head = statement.head();
    if (head == null || !Relations.CLAUSAL_MODIFIERS.contains(head.relation())) {
      return false;
    }
    List<Token> tokens = scene.tokens(statement);
    Token at = head;
    for (int steps = 0; steps < tokens.size() && at.head() >= 0; steps++) {
      at = tokens.get(at.head());
      Span word = at.span();
      if (!statement.covers(word)) {
        return group.stream()
            .filter(one -> one.report() == statement.report())
            .filter(one -> one.sentence() == statement.sentence())
            .anyMatch(one -> one.covers(word));
      }
    }
    return false;
  }

  private boolean leans(List<Statement> group) {
    Statement best = ClaimWording.best(scene, group);
    return ClaimWording.shown(scene, best).equals(best.whole());
  }
}
