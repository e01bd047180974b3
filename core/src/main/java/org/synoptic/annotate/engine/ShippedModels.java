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
 * Reads the models as the pinned {@code nlp4j-english} jar ships them: Java objects, compressed.
 * Nothing else is ever read this way, and only classes that models consist of are let through.
 */
final class ShippedModels {

  /** The version of {@code nlp4j-english} whose models are read. */
  static final String VERSION = "1.1.3";

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private static final ObjectInputFilter ONLY_MODELS =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;"
              + "org.magicwerk.brownies.collections.**;java.util.*;java.lang.*;"
              + Embeddings.Rounded.class.getName()
              + ";!*");

  private ShippedModels() {}

  /** A tagger or the parser. */
  static LinearModel model(String name, LongConsumer bytesRead) throws IOException {
    try (Objects in = new Objects("models/" + name + ".xz", bytesRead)) {
      OnlineOptimizer optimizer = in.next(OnlineComponent.class).getOptimizer();
      return LinearModel.of(
          in.features(), optimizer.getWeightVector(), optimizer.getLabelMap().getLabelList());
    }
  }

  /** Labels of words. */
  static LabelLexicon lexicon(String name, LongConsumer bytesRead) throws IOException {
    try (Objects in = new Objects("lexica/" + name + ".xz", bytesRead)) {
      @SuppressWarnings("unchecked")
      Map<String, Collection<String>> words = in.next(Map.class);
      Map<Long, Collection<String>> entries = new HashMap<>();
      words.forEach((word, labels) -> entries.put(HashedKeys.hash(0, word), labels));
      return LabelLexicon.of(entries);
    }
  }

  /** Kinds of names, which may be of several words: each word's hash is seeded by those before. */
  static LabelLexicon names(String name, LongConsumer bytesRead) throws IOException {
    try (Objects in = new Objects("lexica/" + name + ".xz", bytesRead)) {
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

  /** Word embeddings, rounded as they come by: as floats they take four times the heap. */
  static Embeddings embeddings(String name, LongConsumer bytesRead) throws IOException {
    try (Objects in = new Objects("lexica/" + name + ".xz", bytesRead)) {
      in.rounding = true;
      @SuppressWarnings("unchecked")
      Map<String, Embeddings.Rounded> words = in.next(Map.class);
      return Embeddings.of(words);
    }
  }

  /** Compressed bytes of a resource, for the progress; 0 when they are not known. */
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

  /** The objects of one resource. */
  private static final class Objects extends ObjectInputStream {

    private @Nullable FeatureMap features;
    private boolean rounding;

    Objects(String path, LongConsumer bytesRead) throws IOException {
      super(
          new BufferedInputStream(new XZInputStream(new Counted(open(path), bytesRead)), 1 << 16));
      setObjectInputFilter(ONLY_MODELS);
      enableResolveObject(true);
    }

    <T> T next(Class<T> type) throws IOException {
      try {
        return type.cast(readObject());
      } catch (ClassNotFoundException e) {
        throw new InvalidClassException("the models do not fit the NLP4J on the class path: " + e);
      }
    }

    /** The component keeps its feature map to itself, so it is caught as it comes by. */
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

  /** Tells how many bytes went by. */
  private static final class Counted extends FilterInputStream {

    private final LongConsumer bytesRead;

    Counted(InputStream in, LongConsumer bytesRead) {
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
