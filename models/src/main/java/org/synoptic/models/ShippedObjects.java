package org.synoptic.models;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The objects in one resource of the {@code nlp4j-english} jar of the pinned version. A filter
 * admits only the classes that models consist of. Embeddings are rounded as they are read: as
 * floats they would take four times the heap.
 */
public final class ShippedObjects extends ObjectInputStream {

  private static final String ROOT = "/edu/emory/mathcs/nlp/";

  private static final ObjectInputFilter MODEL_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;"
              + "org.magicwerk.brownies.collections.**;java.util.*;java.lang.*;"
              + RoundedEmbedding.class.getName()
              + ";!*");

  private final boolean rounding;
  private @Nullable FeatureMap features;

  /**
   * @param rounding whether arrays are embeddings
   */
  public ShippedObjects(String path, boolean rounding) throws IOException {
    super(new BufferedInputStream(new XZInputStream(open(ROOT + path + ".xz")), 1 << 16));
    setObjectInputFilter(MODEL_CLASSES);
    enableResolveObject(true);
    this.rounding = rounding;
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = ShippedObjects.class.getResourceAsStream(path);
    if (in == null) {
      throw new FileNotFoundException(path);
    }
    return in;
  }

  /** The one map of a resource. */
  @SuppressWarnings("unchecked")
  public static <V> Map<String, V> map(String path) throws IOException {
    try (ShippedObjects in = new ShippedObjects(path, true)) {
      return in.next(Map.class);
    }
  }

  /** The next object. */
  public <T> T next(Class<T> type) throws IOException {
    try {
      return type.cast(readObject());
    } catch (ClassNotFoundException e) {
      throw new InvalidClassException("the models do not fit the NLP4J on the class path: " + e);
    }
  }

  /**
   * Notes the feature map when it is read, because the component that holds it has no accessor for
   * it.
   */
  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof FeatureMap map) {
      features = map;
    }
    return rounding && read instanceof float[] vector ? RoundedEmbedding.of(vector) : read;
  }

  FeatureMap features() throws InvalidClassException {
    if (features == null) {
      throw new InvalidClassException("a model without features");
    }
    return features;
  }
}
