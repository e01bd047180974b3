package org.synoptic.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The feature templates that the jar of NLP4J says a model was trained with, a line each. */
final class TrainingTemplates {

  private static final String EMBEDDING = ":word_embedding";

  private TrainingTemplates() {}

  /** Sets come first and embeddings last, for so NLP4J numbers the features. */
  static List<String> of(String task) throws IOException {
    List<String> sets = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    List<String> embeddings = new ArrayList<>();
    NodeList features = document(task).getElementsByTagName("feature");
    for (int i = 0; i < features.getLength(); i++) {
      Element feature = (Element) features.item(i);
      String line = line(feature);
      if (feature.getAttribute("set").equals("true")) {
        sets.add("set " + line);
      } else if (line.endsWith(EMBEDDING)) {
        embeddings.add("embedding " + line.substring(0, line.length() - EMBEDDING.length()));
      } else {
        joined.add(line);
      }
    }
    sets.addAll(joined);
    sets.addAll(embeddings);
    return sets;
  }

  private static String line(Element feature) {
    List<String> parts = new ArrayList<>();
    while (feature.hasAttribute("f" + parts.size())) {
      parts.add(feature.getAttribute("f" + parts.size()));
    }
    return String.join(" ", parts);
  }

  private static Element document(String task) throws IOException {
    String path = "/edu/emory/mathcs/nlp/configuration/config-train-" + task + ".xml";
    try (InputStream in = TrainingTemplates.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
