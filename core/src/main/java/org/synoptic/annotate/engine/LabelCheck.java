package org.synoptic.annotate.engine;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Makes sure that the models know no label that {@code syntax} does not name. */
final class LabelCheck {

  private LabelCheck() {}

  /**
   * Checks the labels of the tagger, the parser and the recogniser of names.
   *
   * @throws InstallationException naming the first label without a constant
   */
  static void of(EngineModels models) {
    check("tagger", models.tags().names(), UnaryOperator.identity(), Tags.all());
    check("parser", models.dependencies().names(), LabelCheck::relation, Relations.all());
    check("recogniser of names", models.names().names(), LabelCheck::kind, NameLabels.all());
  }

  /** The labels of the parser are its moves: {@code L_R_nsubj} attaches, {@code N_S_} does not. */
  private static String relation(String move) {
    return move.substring(move.lastIndexOf('_') + 1);
  }

  /** The kind of name after the mark of the word's place: {@code B-ORG}; none for {@code O}. */
  private static String kind(String label) {
    return label.length() > 2 ? label.substring(2) : "";
  }

  static void check(
      String model, List<String> labels, UnaryOperator<String> named, Set<String> known) {
    for (String label : labels) {
      String name = named.apply(label);
      if (!name.isEmpty() && !known.contains(name)) {
        throw new InstallationException(
            "The language models do not fit this program: the %s gives the label %s, which it does not know. Put nlp4j-english %s on the class path."
                .formatted(model, name, ShippedModels.VERSION),
            null);
      }
    }
  }
}
