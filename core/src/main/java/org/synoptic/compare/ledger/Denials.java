package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** What one party says and another denies: two claims, and a dispute between speakers. */
final class Denials {

  /** Least similarity of what is denied and what was said. Tuned on the made-up stories. */
  private static final double SAME = 0.4;

  private final StoryIndex scene;
  private final StatementMatcher matches;

  Denials(StoryIndex scene, StatementMatcher matches) {
    this.scene = scene;
    this.matches = matches;
  }

  /** Divides each group into what is said and what is denied. */
  static List<List<Statement>> apart(List<List<Statement>> groups) {
    List<List<Statement>> divided = new ArrayList<>();
    for (List<Statement> group : groups) {
      List<Statement> denied = group.stream().filter(ClaimWording::denied).toList();
      List<Statement> said = group.stream().filter(one -> !ClaimWording.denied(one)).toList();
      if (!said.isEmpty()) {
        divided.add(new ArrayList<>(said));
      }
      if (!denied.isEmpty()) {
        divided.add(new ArrayList<>(denied));
      }
    }
    return divided;
  }

  /** The disputes between speakers, each under the id of the claim that denies. */
  List<Difference> disputes(List<Ledger.Entry> entries) {
    Map<String, Sides> found = new LinkedHashMap<>();
    Map<Integer, Ledger.Entry> entryOf = new HashMap<>();
    for (Ledger.Entry entry : entries) {
      entry.statements().forEach(one -> entryOf.put(one.index(), entry));
    }
    for (Statement denial : scene.statements) {
      if (!ClaimWording.denied(denial)) {
        continue;
      }
      for (Statement claim : scene.statements) {
        Ledger.Entry of = entryOf.get(claim.index());
        Ledger.Entry by = entryOf.get(denial.index());
        if (of != null && by != null && contradicts(claim, denial)) {
          found
              .computeIfAbsent(by.claim().id() + " " + of.claim().id(), k -> new Sides(of, by))
              .add(claim, denial);
        }
      }
    }
    return found.values().stream().map(sides -> sides.difference(scene)).toList();
  }

  /** Whether one speaker says what another one denies. */
  private boolean contradicts(Statement claim, Statement denial) {
    return !ClaimWording.denied(claim)
        && !claim.negative()
        && claim.speaker() != null
        && !sameSpeaker(claim.speaker(), denial.speaker())
        && matches.score(claim, denial) >= SAME;
  }

  private static boolean sameSpeaker(Statement.Speaker a, Statement.@Nullable Speaker b) {
    return b != null
        && (a.equals(b)
            || (a.id() != null && a.id().equals(b.id()))
            || NameMatcher.samePerson(NameMatcher.key(a.name()), NameMatcher.key(b.name())));
  }

  /** The two sides of one dispute. */
  static final class Sides {
    private final Ledger.Entry claimed;
    private final Ledger.Entry denied;
    private final List<Statement> claims = new ArrayList<>();
    private final List<Statement> denials = new ArrayList<>();

    Sides(Ledger.Entry claimed, Ledger.Entry denied) {
      this.claimed = claimed;
      this.denied = denied;
    }

    void add(Statement claim, Statement denial) {
      if (!claims.contains(claim)) {
        claims.add(claim);
      }
      if (!denials.contains(denial)) {
        denials.add(denial);
      }
    }

    Difference difference(StoryIndex scene) {
      String by = name(claims.get(0));
      String against = name(denials.get(0));
      return new Difference(
          Difference.Kind.DISPUTED,
          claimed.claim().text(),
          denied.claim().id(),
          List.of(value(scene, claims), value(scene, denials)),
          "disputed between speakers: " + by + " says it, " + against + " denies it");
    }

    private static String name(Statement statement) {
      return statement.speaker() == null ? "another" : statement.speaker().name();
    }

    private static Difference.Value value(StoryIndex scene, List<Statement> side) {
      List<Passage> passages =
          side.stream().map(one -> scene.passage(one.report(), one.whole())).distinct().toList();
      return new Difference.Value(passages.get(0).text(), passages);
    }
  }
}
