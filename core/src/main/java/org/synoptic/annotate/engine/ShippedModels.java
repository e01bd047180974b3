package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the models as the {@code nlp4j-english} jar of the pinned version contains them: serialised
 * Java objects, compressed. Nothing else is deserialised, and a filter admits only the classes that
 * models consist of.
 */
final class ShippedModels {

  /** The version of {@code nlp4j-english} whose models are read. */
  static final String VERSION = "1.1.3";

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private static final ObjectInputFilter MODEL_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;"
              + "org.magicwerk.brownies.collections.**;java.util.*;java.lang.*;"
              + Embeddings.Rounded.class.getName()
              + ";!*");

  private ShippedModels() {}

  /** Reads the model of a tagger or of the parser. */
  static LinearModel model(String name, LongConsumer bytesRead) throws IOException {
    try (ModelInput in = new ModelInput("models/" + name + ".xz", bytesRead)) {
      OnlineOptimizer optimizer = in.next(OnlineComponent.class).getOptimizer();
      return LinearModel.of(
          in.features(), optimizer.getWeightVector(), optimizer.getLabelMap().getLabelList());
    }
  }

  /** Reads a lexicon of labels by word. */
  static LabelLexicon lexicon(String name, LongConsumer bytesRead) throws IOException {
    try (ModelInput in = new ModelInput("lexica/" + name + ".xz", bytesRead)) {
      @SuppressWarnings("unchecked")
      Map<String, Collection<String>> words = in.next(Map.class);
      Map<Long, Collection<String>> entries = new HashMap<>();
      words.forEach((word, labels) -> entries.put(HashedKeys.hash(0, word), labels));
      return LabelLexicon.of(entries);
    }
  }

  /**
   * Reads the gazetteer of names. A name can have several words; the hash of each word is seeded
   * with that of the words before it.
   */
  static LabelLexicon names(String name, LongConsumer bytesRead) throws IOException {
    try (ModelInput in = new ModelInput("lexica/" + name + ".xz", bytesRead)) {
      @SuppressWarnings("unchecked")
      PrefixTree<String, Set<String>> tree = in.next(PrefixTree.class);
      Map<Long, Collection<String>> entries = new HashMap<>();
      addNames(entries, tree.getRoot(), 0);
      return LabelLexicon.of(entries);
    }
  }

  private static void addNames(
      Map<Long, Collection<String>> entries, PrefixNode<String, Set<String>> node, long seed) {
    node.forEach(
        (word, next) -> {
          long hash = HashedKeys.hash(seed, word);
          entries.put(hash, next.hasValue() ? next.getValue() : List.of());
          addNames(entries, next, hash);
        });
  }

  /**
   * Reads the word embeddings, rounding each as it is read: as floats they would take four times
   * the heap.
   */
  static Embeddings embeddings(String name, LongConsumer bytesRead) throws IOException {
    try (ModelInput in = new ModelInput("lexica/" + name + ".xz", bytesRead)) {
      in.rounding = true;
      @SuppressWarnings("unchecked")
      Map<String, Embeddings.Rounded> words = in.next(Map.class);
      return Embeddings.of(words);
    }
  }

  /** Compressed size of a resource in bytes, for the progress; 0 when it is not known. */
  static long size(String path) {
    URL url = url(path);
    try {
      return url == null ? 0 : Math.max(0, url.openConnection().getContentLengthLong());
    } catch (IOException e) {
      return 0;
    }
  }

  /** The address of a resource, for people; its name when it is missing. */
  static String place(String path) {
    URL url = url(path);
    return url == null ? path : url.toString();
  }

  private static @Nullable URL url(String path) {
    return ShippedModels.class.getClassLoader().getResource(ROOT + path);
  }

  /** The objects in one resource. */
  private static final class ModelInput extends ObjectInputStream {

    private @Nullable FeatureMap features;
    private boolean rounding;

    ModelInput(String path, LongConsumer bytesRead) throws IOException {
      super(
          new BufferedInputStream(
              new XZInputStream(new CountingInput(open(path), bytesRead)), 1 << 16));
      setObjectInputFilter(MODEL_CLASSES);
      enableResolveObject(true);
    }

    <T> T next(Class<T> type) throws IOException {
      try {
        return type.cast(readObject());
      } catch (ClassNotFoundException e) {
        throw new InvalidClassException("the models do not fit the NLP4J on the class path: " + e);
      }
    }

    /** The component has no accessor for its feature map, so the map is noted when it is read. */
    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof FeatureMap map) {
        features = map;
      }
      if (rounding && read instanceof float[] vector) {
        return Embeddings.Rounded.of(vector);
      }
      return read;
    }

    FeatureMap features() throws InvalidClassException {
      if (features == null) {
        throw new InvalidClassException("a model without features");
      }
      return features;
    }

    private static InputStream open(String path) throws IOException {
      InputStream in = ShippedModels.class.getClassLoader().getResourceAsStream(ROOT + path);
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return in;
    }
  }

  /** Reports how many bytes were read. */
  private static final class CountingInput extends FilterInputStream {

    private final LongConsumer bytesRead;

    CountingInput(InputStream in, LongConsumer bytesRead) {
      super(in);
      this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytesRead.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      bytesRead.accept(Math.max(0, read));
      return read;
    }
  }
}
