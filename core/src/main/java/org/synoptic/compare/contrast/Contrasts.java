package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** Looks for every contrast between the statements of one claim. */
public final class Contrasts {

  /** More pairs than this are not compared: the first ones tell. */
  private static final int MOST_PAIRS = 400;

  /** All of them; where several apply to one point the first is kept. */
  private static final List<Contrast> ALL =
      List.of(
          new FigureContrast(),
          new DateContrast(),
          new PolarityContrast(),
          new RoleSwapContrast(),
          new PlanFulfilledContrast(),
          new FramingContrast());

  private Contrasts() {}

  /** The differences between statements that make one claim, merged by kind and point. */
  public static List<Difference> among(
      StoryIndex scene, StatementMatcher matches, List<Statement> group, String claim) {
    Map<String, Merged> merged = new LinkedHashMap<>();
    int pairs = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size() && pairs < MOST_PAIRS; j++, pairs++) {
        Statement a = group.get(i);
        Statement b = group.get(j);
        if (a.report() == b.report() && a.sentence() == b.sentence()) {
          continue;
        }
        StatementPair pair = new StatementPair(a, b, matches.score(a, b));
        for (Contrast contrast : ALL) {
          for (Contrast.Finding finding : contrast.between(scene, pair)) {
            merged
                .computeIfAbsent(finding.kind() + finding.about(), k -> new Merged(finding))
                .add(finding);
          }
        }
      }
    }
    return merged.values().stream().map(one -> one.difference(claim)).toList();
  }

  private static final class Merged {
    private final Contrast.Finding first;
    private final Map<String, List<Passage>> values = new LinkedHashMap<>();

    Merged(Contrast.Finding first) {
      this.first = first;
    }

    void add(Contrast.Finding finding) {
      add(finding.first());
      add(finding.second());
    }

    private void add(Contrast.Side side) {
      List<Passage> passages = values.computeIfAbsent(side.value(), k -> new ArrayList<>());
      if (!passages.contains(side.passage())) {
        passages.add(side.passage());
      }
    }

    Difference difference(@Nullable String claim) {
      List<Difference.Value> sides = new ArrayList<>();
      values.forEach((value, passages) -> sides.add(new Difference.Value(value, passages)));
      if (sides.size() < 2) {
        sides.add(new Difference.Value(first.second().value(), List.of(first.second().passage())));
      }
      return new Difference(first.kind(), first.about(), claim, sides, first.note());
    }
  }
}
