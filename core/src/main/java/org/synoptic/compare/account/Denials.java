package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** What one party says and another denies: two claims, and a dispute between speakers. */
public final class Denials {

  /** Least similarity of what is denied and what was said. Tuned on the made-up stories. */
  private static final double SAME = 0.4;

  private final StoryIndex scene;
  private final StatementMatcher matches;

  public Denials(StoryIndex scene, StatementMatcher matches) {
    this.scene = scene;
    this.matches = matches;
  }

  /** The disputes between speakers, each under the id of the claim that denies. */
  public List<Difference> disputes(List<LedgerEntry> entries) {
    Map<String, Sides> found = new LinkedHashMap<>();
    Map<Integer, LedgerEntry> entryOf = new HashMap<>();
    for (LedgerEntry entry : entries) {
      entry.statements().forEach(one -> entryOf.put(one.index(), entry));
    }
    for (Statement denial : scene.statements) {
      if (!denial.isDenied()) {
        continue;
      }
      for (Statement claim : scene.statements) {
        LedgerEntry of = entryOf.get(claim.index());
        LedgerEntry by = entryOf.get(denial.index());
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
    return !claim.isDenied()
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
    private final LedgerEntry claimed;
    private final LedgerEntry denied;
    private final List<Statement> claims = new ArrayList<>();
    private final List<Statement> denials = new ArrayList<>();

    Sides(LedgerEntry claimed, LedgerEntry denied) {
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
