package org.synoptic.annotate.engine;

import java.util.Collection;
import java.util.Set;
import org.synoptic.parser.Parser;
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
  static void of(Parser parser) {
    check("tagger", parser.tags(), Tags.all());
    check("parser", parser.relations(), Relations.all());
    check("recogniser of names", parser.nameKinds(), NameLabels.all());
  }

  static void check(String model, Collection<String> labels, Set<String> known) {
    for (String label : labels) {
      if (!known.contains(label)) {
        throw InstallationException.unfit(
            "the %s gives the label %s, which is not known".formatted(model, label), null);
      }
    }
  }
}
