package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** What the engine decodes with, in the order in which it runs. */
record Models(List<NLPComponent<NLPNode>> components) {

  Models {
    components = List.copyOf(components);
  }
}
