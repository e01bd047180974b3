package org.synoptic.bench.engine;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.models.RoundedEmbedding;
import org.synoptic.models.ShippedObjects;
import org.synoptic.parser.ParsedWord;

/**
 * NLP4J with its own decoders and its models as shipped; only the word embeddings are rounded, as
 * they are for {@link org.synoptic.parser.Parser}.
 */
final class ShippedNlp4j {

  private final Map<String, List<String>> classes;
  private final Map<String, Set<String>> clusters;
  private final Map<String, RoundedEmbedding> embeddings;
  private final PrefixTree<String, Set<String>> names;
  private final List<NLPComponent<NLPNode>> steps;

  @SuppressWarnings("unchecked")
  ShippedNlp4j() throws IOException {
    classes = ShippedObjects.map("lexica/en-ambiguity-classes-simplified-lowercase");
    clusters = ShippedObjects.map("lexica/en-brown-clusters-simplified-lowercase");
    embeddings = ShippedObjects.map("lexica/en-word-embeddings-undigitalized");
    try (var in = new ShippedObjects("lexica/en-named-entity-gazetteers-simplified", false)) {
      names = in.next(PrefixTree.class);
    }
    steps =
        List.of(
            component("pos"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            component("ner"),
            component("dep"));
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String task) throws IOException {
    try (var in = new ShippedObjects("models/en-" + task, false)) {
      OnlineComponent<NLPNode, ?> component = in.next(OnlineComponent.class);
      component.setFlag(NLPFlag.DECODE);
      return component;
    }
  }

  /** What NLP4J finds out about each word of a sentence. */
  List<ParsedWord> parse(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1));
      lookUp(nodes[i]);
    }
    for (int i = 1; i < nodes.length; i++) {
      markName(nodes, i);
    }
    steps.forEach(step -> step.process(nodes));
    List<ParsedWord> parsed = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      parsed.add(
          new ParsedWord(
              node.getLemma(),
              node.getPartOfSpeechTag(),
              head == null ? -1 : head.getID() - 1,
              node.getDependencyLabel(),
              name(node.getNamedEntityTag())));
    }
    return parsed;
  }

  private void lookUp(NLPNode node) {
    node.setAmbiguityClasses(classes.get(node.getWordFormSimplifiedLowercase()));
    node.setWordClusters(clusters.get(node.getWordFormSimplifiedLowercase()));
    RoundedEmbedding rounded = embeddings.get(node.getWordFormUndigitalized());
    if (rounded != null) {
      float[] vector = new float[rounded.values().length];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = rounded.values()[i] * rounded.scale();
      }
      node.setWordEmbedding(vector);
    }
  }

  /** Marks the longest name of the gazetteer that begins at a word. */
  private void markName(NLPNode[] nodes, int start) {
    @Nullable PrefixNode<String, Set<String>> at = names.getRoot();
    Set<String> kinds = Set.of();
    int last = -1;
    for (int i = start; i < nodes.length; i++) {
      at = at.get(nodes[i].getWordFormSimplified());
      if (at == null) {
        break;
      }
      if (at.hasValue()) {
        kinds = at.getValue();
        last = i;
      }
    }
    for (int i = start; i <= last; i++) {
      BILOU place = start == last ? BILOU.U : i == start ? BILOU.B : i == last ? BILOU.L : BILOU.I;
      for (String kind : kinds) {
        nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(place, kind));
      }
    }
  }

  /** Turns a BILOU tag into a BIO tag. */
  private static String name(String tag) {
    return switch (tag.charAt(0)) {
      case 'B', 'U' -> "B" + tag.substring(1);
      case 'I', 'L' -> "I" + tag.substring(1);
      default -> "";
    };
  }
}
