package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to each token what the lexicons know about it: possible tags, Brown clusters, word
 * embedding, and the names in the gazetteer.
 */
final class LexicalLookup implements NLPComponent<NLPNode> {

  private final LabelLexicon classes;
  private final LabelLexicon clusters;
  private final List<Set<String>> clusterSets;
  private final LabelLexicon gazetteers;

  private final Embeddings embeddings;

  LexicalLookup(EngineModels models) {
    this.classes = models.classes();
    this.clusters = models.clusters();
    this.clusterSets = clusters.lists().stream().map(LexicalLookup::set).toList();
    this.gazetteers = models.gazetteers();
    this.embeddings = models.embeddings();
  }

  private static Set<String> set(List<String> list) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list));
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      long word = HashedKeys.hash(0, nodes[i].getWordFormSimplifiedLowercase());
      int tags = classes.value(classes.keys().find(word));
      nodes[i].setAmbiguityClasses(tags < 0 ? null : classes.lists().get(tags));
      int cluster = clusters.value(clusters.keys().find(word));
      nodes[i].setWordClusters(cluster < 0 ? null : clusterSets.get(cluster));
      nodes[i].setWordEmbedding(embeddings.get(nodes[i].getWordFormUndigitalized()));
    }
    for (int i = 1; i < nodes.length; i++) {
      markLongestName(nodes, i);
    }
  }

  private void markLongestName(NLPNode[] nodes, int start) {
    int last = -1;
    int value = -1;
    long hash = 0;
    for (int i = start; i < nodes.length; i++) {
      hash = HashedKeys.hash(hash, nodes[i].getWordFormSimplified());
      int rank = gazetteers.keys().find(hash);
      if (rank < 0) {
        break;
      }
      if (gazetteers.value(rank) >= 0) {
        value = gazetteers.value(rank);
        last = i;
      }
    }
    if (value >= 0) {
      mark(nodes, start, last, gazetteers.lists().get(value));
    }
  }

  private static void mark(NLPNode[] nodes, int start, int last, List<String> kinds) {
    for (String kind : kinds) {
      for (int i = start; i <= last; i++) {
        BILOU place =
            start == last ? BILOU.U : i == start ? BILOU.B : i == last ? BILOU.L : BILOU.I;
        nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(place, kind));
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
