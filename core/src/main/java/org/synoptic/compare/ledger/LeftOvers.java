package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clauses that no other report tells and that need their whole sentence to be read make no claim
 * beside another one of that sentence: they would be the same words twice.
 */
final class LeftOvers {

  private final Scene scene;

  LeftOvers(Scene scene) {
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
    ofSentence.values().forEach(siblings -> result.addAll(joined(siblings)));
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
                    && !Wordings.denied(one));
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

  private boolean leans(List<Statement> group) {
    Statement best = Wordings.best(scene, group);
    return Wordings.shown(scene, best).equals(best.whole());
  }
}
