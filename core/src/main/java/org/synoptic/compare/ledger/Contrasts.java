package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Negation;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** Looks for every contrast between the statements of one claim. */
final class Contrasts {

  /** More pairs than this are not compared: the first ones tell. */
  private static final int MOST_PAIRS = 400;

  private static final Set<String> NOT = Negation.ofValues();

  private Contrasts() {}

  /** The differences between statements that make one claim, merged by kind and point. */
  static List<Difference> among(
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
        for (Contrast contrast : Contrast.ALL) {
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

  /** The clause around a value, as its passage. */
  static Passage around(StoryIndex scene, Statement statement, Span span) {
    for (Span run : statement.runs()) {
      if (run.covers(span)) {
        return scene.passage(statement.report(), run);
      }
    }
    return scene.passage(statement.report(), statement.whole());
  }

  static String verb(Statement statement) {
    Token head = statement.head();
    return head == null ? "" : head.lemma();
  }

  /** Whether both are about the same one, as far as it is known; unknown fits nothing. */
  static boolean sameSubject(Statement a, Statement b) {
    return a.subject() != null && a.subject().equals(b.subject());
  }

  /** Whether the clause's own verb is negated; in "not this but that" it is not. */
  static boolean negated(Statement statement) {
    Token head = statement.head();
    if (head == null) {
      return false;
    }
    for (Token token : statement.own()) {
      boolean before = token.span().start() < head.span().start();
      boolean joined = token.span().start() - head.span().end() <= 1;
      if (NOT.contains(token.lemma())
          && token.relation().equals("neg")
          && (before || joined)
          && statement.own().stream().noneMatch(t -> t.lemma().equals("but"))) {
        return true;
      }
    }
    return false;
  }

  /** "X says, Y says: " where two different speakers stand behind it, otherwise nothing. */
  static String speakers(Statement a, Statement b) {
    if (a.speaker() == null || b.speaker() == null || a.speaker().equals(b.speaker())) {
      return "";
    }
    return "disputed between speakers, " + a.speaker().name() + " and " + b.speaker().name() + ": ";
  }
}
