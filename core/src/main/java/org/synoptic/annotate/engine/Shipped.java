package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the models as the pinned {@code nlp4j-english} jar ships them: Java objects, compressed.
 * Nothing else is ever read this way, and only classes that models consist of are let through.
 */
final class Shipped {

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private static final ObjectInputFilter ONLY_MODELS =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;"
              + "org.magicwerk.brownies.collections.**;java.util.*;java.lang.*;!*");

  private Shipped() {}

  static OnlineComponent<NLPNode, ?> component(String name) throws IOException {
    @SuppressWarnings("unchecked")
    OnlineComponent<NLPNode, ?> component =
        (OnlineComponent<NLPNode, ?>) object("models/" + name, OnlineComponent.class);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  static <T> T object(String name, Class<T> type) throws IOException {
    try (InputStream raw = open(name);
        ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 16))) {
      in.setObjectInputFilter(ONLY_MODELS);
      return type.cast(in.readObject());
    } catch (ClassNotFoundException e) {
      throw new InvalidClassException(name + " does not fit the NLP4J on the class path: " + e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Shipped.class.getClassLoader().getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new FileNotFoundException("the nlp4j-english jar is not on the class path: " + name);
    }
    return in;
  }
}
