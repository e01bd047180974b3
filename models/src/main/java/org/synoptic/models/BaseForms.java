package org.synoptic.models;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.synoptic.parser.ModelWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The lexicon and the rules of NLP4J's lemmatiser. */
final class BaseForms {

  private static final String ROOT = "/edu/emory/mathcs/nlp/component/morph/english/";

  /** The classes of words with endings, by the names of their files. */
  private static final Map<String, String> INFLECTED = new LinkedHashMap<>();

  static {
    INFLECTED.put("verb", "VB");
    INFLECTED.put("noun", "NN");
    INFLECTED.put("adjective", "JJ");
    INFLECTED.put("adverb", "RB");
  }

  private BaseForms() {}

  static void addTo(ModelWriter models) throws IOException {
    Map<String, Set<String>> bases = new LinkedHashMap<>();
    List<String> rules = new ArrayList<>();
    for (String line : lines("abbreviation.rule")) {
      String[] parts = line.split(" ", -1);
      rules.add(rule("form", parts[1], parts[0], parts[2]));
    }
    Element endings = endings();
    for (var word : INFLECTED.entrySet()) {
      String wordClass = word.getValue();
      bases.put(wordClass, new TreeSet<>(lines(word.getKey() + ".base")));
      for (String line : lines(word.getKey() + ".exc")) {
        String[] parts = line.split(" ", -1);
        rules.add(rule("form", wordClass + "*", parts[0], parts[1]));
      }
      addEndings(rules, wordClass, (Element) endings.getElementsByTagName(word.getKey()).item(0));
    }
    for (String number : List.of("cardinal", "ordinal")) {
      bases.put(number, new TreeSet<>(lines(number + ".base")));
    }
    models.lemmas(bases, rules);
  }

  private static void addEndings(List<String> rules, String wordClass, Element endings) {
    NodeList elements = endings.getElementsByTagName("rule");
    for (int i = 0; i < elements.getLength(); i++) {
      Element ending = (Element) elements.item(i);
      Element affix = (Element) ending.getParentNode();
      rules.add(
          rule(
              "ending",
              wordClass,
              affix.getAttribute("org_pos").replace('|', ','),
              ending.getAttribute("affix_form"),
              ending.getAttribute("replacements"),
              String.valueOf(ending.getAttribute("doubleConsonants").equals("true"))));
    }
  }

  private static String rule(String... parts) {
    return String.join("\t", parts);
  }

  private static Element endings() throws IOException {
    try (InputStream in = open("inflection_suffix.xml")) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return in.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = BaseForms.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new FileNotFoundException(ROOT + name);
    }
    return in;
  }
}
