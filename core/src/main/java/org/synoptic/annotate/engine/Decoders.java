package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.config.NLPConfig;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.activation.ActivationFunction;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * NLP4J's tagger, name tagger and parser, running on {@link LinearModel} instead of the maps and
 * matrices of NLP4J, which take more memory.
 */
final class Decoders {

  private Decoders() {}

  static NLPComponent<NLPNode> tagger(LinearModel model) throws IOException {
    return prepare(new POSTagger<>(), model, "pos");
  }

  static NLPComponent<NLPNode> names(LinearModel model) throws IOException {
    return prepare(new NERTagger<>(), model, "ner");
  }

  static NLPComponent<NLPNode> parser(LinearModel model) throws IOException {
    return prepare(new Parser(model), model, "dep");
  }

  /** Uses the feature templates that the jar of NLP4J says the models were trained with. */
  private static <S extends NLPState<NLPNode>> NLPComponent<NLPNode> prepare(
      OnlineComponent<NLPNode, S> component, LinearModel model, String task) throws IOException {
    String path = "/edu/emory/mathcs/nlp/configuration/config-train-" + task + ".xml";
    try (InputStream in = NLPConfig.class.getResourceAsStream(path)) {
      NLPConfig<NLPNode> config = new NLPConfig<>(in);
      component.setFeatureTemplate(
          new Template<>(model, config.getFeatureTemplateElement(), config.getHyperParameter()));
    }
    component.setOptimizer(new Scorer(model));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  /** A parser that gets its possible transitions from the model's labels. */
  private static final class Parser extends DEPParser<NLPNode> {

    private static final long serialVersionUID = 1;

    Parser(LinearModel model) {
      for (int i = 0; i < model.names().size(); i++) {
        putLabel(model.names().get(i), i);
      }
    }
  }

  /** Looks up features by their hash. */
  private static final class Template<S extends NLPState<NLPNode>>
      extends FeatureTemplate<NLPNode, S> {

    private static final long serialVersionUID = 1;

    private final transient LinearModel model;

    Template(LinearModel model, Element features, HyperParameter settings) {
      super(features, settings);
      this.model = model;
    }

    @Override
    protected void add(
        SparseVector vector, int type, @Nullable String value, float weight, boolean train) {
      int rank = value == null ? -1 : model.find(type, value);
      if (rank >= 0) {
        vector.add(rank, weight);
      }
    }
  }

  /** Adds up the weights of the features that are present; it can't be trained. */
  private static final class Scorer extends OnlineOptimizer {

    private static final long serialVersionUID = 1;

    private final transient LinearModel model;

    Scorer(LinearModel model) {
      super(new WeightVector((ActivationFunction) null), 0, 0);
      this.model = model;
      addLabels(model.names());
    }

    @Override
    public float[] scores(FeatureVector features, boolean withBias) {
      float[] scores = new float[model.names().size()];
      for (SparseItem item : features.getSparseVector()) {
        model.score(item.getIndex(), scores);
      }
      if (features.hasDenseVector()) {
        model.score(features.getDenseVector(), scores);
      }
      return scores;
    }

    @Override
    protected void trainAux(Instance instance) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void updateMiniBatch() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
      return 0;
    }
  }
}
