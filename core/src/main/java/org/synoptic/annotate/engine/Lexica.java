package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each word what the lexica know of it: its possible tags and its Brown clusters. */
final class Lexica implements NLPComponent<NLPNode> {

  private final Map<String, List<String>> classes;
  private final Map<String, Set<String>> clusters;

  @SuppressWarnings("unchecked")
  Lexica() throws IOException {
    classes = Shipped.object("lexica/en-ambiguity-classes-simplified-lowercase.xz", Map.class);
    clusters = Shipped.object("lexica/en-brown-clusters-simplified-lowercase.xz", Map.class);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String key = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(classes.get(key));
      nodes[i].setWordClusters(clusters.get(key));
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
