package org.synoptic.compare.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** One says that it is so, the other that it is not: by a negation, or by a word's opposite. */
final class PolarityContrast implements Contrast {

  private static final WordList LIST =
      WordList.of(PolarityContrast.class, "antonyms.tsv")
          .columns(Column.names("one side"), Column.names("other side"))
          .distinctBy("one side", "other side");

  /** Least similarity of the statements. Tuned on BASIL: below it, they speak of two things. */
  private static final double SURE = 0.58;

  private static final Set<String> PAIRS = pairs();

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (ListRow row : LIST.rows()) {
      for (String one : row.all("one side")) {
        for (String other : row.all("other side")) {
          pairs.add(one + " " + other);
          pairs.add(other + " " + one);
        }
      }
    }
    return pairs;
  }

  /** Whether two base forms are opposites by the list. */
  static boolean opposites(String a, String b) {
    return PAIRS.contains(a + " " + b);
  }

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    Token x = a.head();
    Token y = b.head();
    if (x == null
        || y == null
        || pair.score() < SURE
        || a.report() == b.report()
        || a.modality() != Modality.HAPPENED
        || b.modality() != Modality.HAPPENED
        || !Contrasts.sameSubject(a, b)) {
      return List.of();
    }
    boolean denied = x.lemma().equals(y.lemma()) && Contrasts.negated(a) != Contrasts.negated(b);
    boolean opposed =
        opposites(x.lemma(), y.lemma()) && Contrasts.negated(a) == Contrasts.negated(b);
    if (!denied && !opposed) {
      return List.of();
    }
    return List.of(
        new Finding(
            Difference.Kind.DISPUTED,
            "whether: " + Contrasts.verb(a),
            side(scene, a),
            side(scene, b),
            Contrasts.speakers(a, b) + "what one says to be so, the other says not to be so"));
  }

  private static Side side(StoryIndex scene, Statement statement) {
    return new Side(
        scene.words(statement.report(), statement.extent()),
        scene.passage(statement.report(), statement.extent()));
  }
}
