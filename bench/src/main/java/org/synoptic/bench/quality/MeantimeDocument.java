package org.synoptic.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Span;

/**
 * A document of MEANTIME: its tokens joined to a text, and the gold mentions of its first
 * sentences.
 *
 * @param annotated how many words belong to the annotated sentences
 * @param mentions by the index of their head word
 */
record MeantimeDocument(
    String id, String text, List<Span> words, int annotated, Map<Integer, Mention> mentions) {

  /** Headline, date and four sentences. */
  private static final int SENTENCES_ANNOTATED = 6;

  /** Words that end the part of a phrase that contains its head. */
  private static final Set<String> AFTER_HEAD =
      Set.of(
          ",", "(", "of", "in", "for", "from", "with", "on", "at", "by", "to", "who", "which",
          "that", "whose", "where", "-LRB-");

  /** Syntactic types of phrases that contain other mentions. */
  private static final Set<String> CONTAINING_TYPES = Set.of("CONJ", "APP", "ARC");

  private static final Set<String> SCORED = Set.of("PER", "ORG", "LOC");

  /**
   * One gold mention.
   *
   * @param head index of the head word
   * @param length in words
   * @param type the gold's type: PER, ORG, LOC, PRO (product) or FIN; empty when the gold links the
   *     mention to no entity
   * @param name whether the gold calls it a name
   */
  record Mention(int head, int length, String entity, String type, boolean name) {

    boolean scored() {
      return SCORED.contains(type);
    }

    boolean resolved() {
      return !type.isEmpty();
    }
  }

  MeantimeDocument {
    words = List.copyOf(words);
    mentions = Map.copyOf(mentions);
  }

  /** Reads a document. */
  static MeantimeDocument read(Path file) throws IOException {
    XMLInputFactory factory = GoldXml.factory();
    try (InputStream stream = Files.newInputStream(file)) {
      return new Reader(factory.createXMLStreamReader(stream))
          .document(String.valueOf(file.getFileName()));
    } catch (XMLStreamException e) {
      throw new IOException("no document of MEANTIME: " + file, e);
    }
  }

  Article article() {
    return GoldArticle.of(id, text);
  }

  /** Returns the index of the head word of {@code span}; -1 when it is not annotated. */
  int head(Span span) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < annotated; i++) {
      if (words.get(i).overlaps(span)) {
        inside.add(i);
      }
    }
    return inside.isEmpty() ? -1 : head(inside, words, text);
  }

  private static int head(List<Integer> phrase, List<Span> words, String text) {
    int head = phrase.get(0);
    for (int i : phrase.subList(1, phrase.size())) {
      String word = words.get(i).in(text);
      if (AFTER_HEAD.contains(word)) {
        return head;
      }
      head = word.startsWith("'") || word.startsWith("’") ? head : i;
    }
    return head;
  }

  /** Collects words, mentions and the entities that they refer to. */
  private static final class Reader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> entityOf = new HashMap<>();
    private final Map<String, RawMention> rawMentions = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private int annotated;
    private int sentence = -1;
    private @Nullable RawMention current;

    /** A mention before its entity is known. */
    private record RawMention(String syntax, String head, List<Integer> words) {}

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    MeantimeDocument document(String id) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("ENTITY_MENTION")) {
          current = null;
        }
      }
      return new MeantimeDocument(id, text.toString(), words, annotated, mentions());
    }

    private void open(String tag) throws XMLStreamException {
      switch (tag) {
        case "token" -> word();
        case "ENTITY_MENTION" -> {
          current = new RawMention(value("syntactic_type"), value("head"), new ArrayList<>());
          rawMentions.put(value("m_id"), current);
        }
        case "token_anchor" -> anchor(numbers.get(value("t_id")));
        case "ENTITY" -> types.put(value("m_id"), value("ent_type"));
        case "REFERS_TO" -> sources.clear();
        case "source" -> sources.add(value("m_id"));
        case "target" -> sources.forEach(source -> entityOf.put(source, value("m_id")));
        default -> {}
      }
    }

    private String value(String attribute) {
      String value = xml.getAttributeValue(null, attribute);
      return value == null ? "" : value;
    }

    private void anchor(@Nullable Integer word) {
      if (current != null && word != null) {
        current.words().add(word);
      }
    }

    private void word() throws XMLStreamException {
      int at = Integer.parseInt(value("sentence"));
      String id = value("t_id");
      String word = xml.getElementText();
      if (at != sentence) {
        text.append(sentence < 0 ? "" : at <= 2 ? "\n\n" : " ");
      } else if (!isClosing(word) && !endsWithOpening()) {
        text.append(' ');
      }
      sentence = at;
      String printed = word.equals("``") || word.equals("''") ? "\"" : word;
      words.add(new Span(text.length(), text.length() + printed.length()));
      text.append(printed);
      numbers.put(id, words.size() - 1);
      annotated = at < SENTENCES_ANNOTATED ? words.size() : annotated;
    }

    private static boolean isClosing(String word) {
      return word.matches("[.,;:!?)%\\]]|''|['’](s|S|re|ve|ll|d|m)?|n['’]t");
    }

    private boolean endsWithOpening() {
      int last = words.size() - 1;
      String before = words.get(last).in(text.toString());
      boolean quote =
          before.equals("\"") && last > 0 && words.get(last - 1).end() < words.get(last).start();
      return before.matches("[(\\[$£€]") || quote;
    }

    private Map<Integer, Mention> mentions() {
      Map<Integer, Mention> mentions = new HashMap<>();
      for (Map.Entry<String, RawMention> entry : rawMentions.entrySet()) {
        RawMention one = entry.getValue();
        if (!one.words().isEmpty() && !CONTAINING_TYPES.contains(one.syntax())) {
          String entity = entityOf.getOrDefault(entry.getKey(), "");
          Mention mention = mention(one, entity, types.getOrDefault(entity, ""));
          mentions.merge(mention.head(), mention, Reader::inner);
        }
      }
      return mentions;
    }

    /** Returns the shorter of two mentions with the same head; if equal, the scored one. */
    private static Mention inner(Mention one, Mention other) {
      Mention inner =
          one.length() == other.length()
              ? one.scored() ? one : other
              : one.length() < other.length() ? one : other;
      return new Mention(
          inner.head(), inner.length(), inner.entity(), inner.type(), one.name() || other.name());
    }

    private Mention mention(RawMention one, String entity, String type) {
      List<Integer> phrase = one.words().stream().sorted().toList();
      String last = one.head().substring(one.head().lastIndexOf(' ') + 1);
      int head = MeantimeDocument.head(phrase, words, text.toString());
      for (int word : phrase) {
        head = !last.isEmpty() && words.get(word).in(text.toString()).equals(last) ? word : head;
      }
      boolean name = one.syntax().endsWith("NAM");
      return new Mention(head, phrase.size(), entity, type, name);
    }
  }
}
