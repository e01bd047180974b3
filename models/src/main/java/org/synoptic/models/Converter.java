package org.synoptic.models;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.parser.GazetteerWriter;
import org.synoptic.parser.LinearModelWriter;
import org.synoptic.parser.ModelPart;
import org.synoptic.parser.ModelWriter;
import org.synoptic.parser.ParserModels;

/**
 * Converts the models that NLP4J ships, serialised Java objects, into the file that {@code
 * org.synoptic.parser} reads. The build runs it once; nothing is deserialised later.
 */
final class Converter {

  private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase";
  private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase";
  private static final String EMBEDDINGS = "lexica/en-word-embeddings-undigitalized";
  private static final String GAZETTEER = "lexica/en-named-entity-gazetteers-simplified";

  private static final String UNFINISHED = ".part";

  /** Embeddings by which the basis is chosen in which they are rounded. Set by hand. */
  private static final int SAMPLE = 50_000;

  private final ModelWriter models = new ModelWriter();

  /** Of the models that read embeddings: the weights of all labels for each value. */
  private final Map<ModelPart, EmbeddingWeights> embedded = new EnumMap<>(ModelPart.class);

  private record EmbeddingWeights(float[] weights, int labels) {}

  private Converter() {}

  /**
   * Writes the models, unless they are there.
   *
   * @param arguments the folder of compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    String folder = Converter.class.getPackageName().replace('.', '/');
    Path file = Path.of(arguments[0], folder, EnglishModels.FILE);
    if (Files.exists(file)) {
      return;
    }
    deleteOthers(file);
    Converter converter = new Converter();
    converter.addModels();
    converter.addLexica();
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    converter.models.write(unfinished);
    ParserModels.check(MappedResource.open(unfinished.toUri().toURL()));
    Files.move(unfinished, file);
  }

  /** Deletes models of other versions. */
  private static void deleteOthers(Path file) throws IOException {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(file.toAbsolutePath().getParent(), "english-*")) {
      for (Path other : others) {
        Files.delete(other);
      }
    }
  }

  private void addModels() throws IOException {
    addModel(ModelPart.TAGS, "pos");
    addModel(ModelPart.NAMES, "ner");
    addModel(ModelPart.DEPENDENCIES, "dep");
  }

  private void addModel(ModelPart part, String task) throws IOException {
    try (ShippedObjects in = new ShippedObjects("models/en-" + task, false)) {
      OnlineOptimizer optimizer = in.next(OnlineComponent.class).getOptimizer();
      List<String> labels = List.copyOf(optimizer.getLabelMap().getLabelList());
      LinearModelWriter model = models.model(part, labels, TrainingTemplates.of(task));
      addFeatures(
          model, in.features(), optimizer.getWeightVector().getSparseWeightVector(), labels);
      model.end(part == ModelPart.DEPENDENCIES ? MoveOrders.of(labels) : new int[0][]);
      float[] embedding = embedding(optimizer.getWeightVector().getDenseWeightVector());
      if (embedding.length > 0) {
        embedded.put(part, new EmbeddingWeights(embedding, labels.size()));
      }
    }
  }

  private static void addFeatures(
      LinearModelWriter model, FeatureMap features, MajorVector weights, List<String> labels) {
    float[] row = new float[labels.size()];
    for (int type = 0; type < features.getIndexMaps().size(); type++) {
      for (Object2IntMap.Entry<String> feature :
          features.getIndexMaps().get(type).object2IntEntrySet()) {
        for (int label = 0; label < row.length; label++) {
          row[label] = weights.get(label, feature.getIntValue());
        }
        model.add(type, feature.getKey(), row);
      }
    }
  }

  /** The weights of an embedding, those of all labels for each dimension. */
  private static float[] embedding(MajorVector weights) {
    int size = weights.getFeatureSize();
    int labels = size == 0 ? 0 : weights.getLabelSize();
    float[] embedding = new float[labels * size];
    for (int i = 0; i < embedding.length; i++) {
      embedding[i] = weights.get(i % labels, i / labels);
    }
    return embedding;
  }

  private void addLexica() throws IOException {
    models.lists(ModelPart.CLASSES, ShippedObjects.<Collection<String>>map(CLASSES));
    models.lists(ModelPart.CLUSTERS, ShippedObjects.<Collection<String>>map(CLUSTERS));
    try (ShippedObjects in = new ShippedObjects(GAZETTEER, false)) {
      @SuppressWarnings("unchecked")
      PrefixTree<String, Set<String>> tree = in.next(PrefixTree.class);
      GazetteerWriter gazetteer = models.gazetteer();
      addNames(gazetteer, tree.getRoot(), 0);
      gazetteer.end();
    }
    addEmbeddings();
    BaseForms.addTo(models);
  }

  private static void addNames(
      GazetteerWriter gazetteer, PrefixNode<String, Set<String>> node, long before) {
    node.forEach(
        (word, next) ->
            addNames(
                gazetteer,
                next,
                gazetteer.add(before, word, next.hasValue() ? next.getValue() : Set.of())));
  }

  private void addEmbeddings() throws IOException {
    if (embedded.size() != 1) {
      throw new IllegalStateException("models that read embeddings: " + embedded.keySet());
    }
    Map<String, RoundedEmbedding> embeddings = ShippedObjects.map(EMBEDDINGS);
    List<String> words = embeddings.keySet().stream().sorted().toList();
    var reader = embedded.entrySet().iterator().next();
    EmbeddingSpace space =
        new EmbeddingSpace(
            reader.getValue().weights(),
            reader.getValue().labels(),
            vectors(sample(words), embeddings));
    models.embeddingWeights(reader.getKey(), space.weights());
    for (Fineness fineness : Fineness.values()) {
      List<String> graded =
          words.stream().filter(word -> Fineness.of(word, models) == fineness).toList();
      float[][] vectors = vectors(graded, embeddings);
      Arrays.setAll(vectors, i -> space.of(vectors[i]));
      ProductQuantiser quantiser =
          new ProductQuantiser(vectors, space.variances(), fineness.codes());
      models.embeddings(graded, quantiser.codes(), quantiser.groups(), quantiser.centres());
    }
  }

  private static List<String> sample(List<String> words) {
    int step = words.size() / SAMPLE + 1;
    return IntStream.range(0, words.size() / step).mapToObj(i -> words.get(i * step)).toList();
  }

  private static float[][] vectors(List<String> words, Map<String, RoundedEmbedding> embeddings) {
    return words.stream()
        .map(word -> Objects.requireNonNull(embeddings.get(word)).vector())
        .toArray(float[][]::new);
  }
}
