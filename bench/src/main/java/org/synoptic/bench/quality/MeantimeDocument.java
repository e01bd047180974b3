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
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;

/**
 * A document of MEANTIME: its words set as text again, and the entities that its first sentences
 * mention, by the number of their head word.
 */
record MeantimeDocument(
    String id, String text, List<Span> words, int annotated, Map<Integer, Mention> mentions) {

  /** Headline, date and four sentences. */
  private static final int SENTENCES_ANNOTATED = 6;

  /** What ends the part of a phrase that holds its head. */
  private static final Set<String> AFTER_HEAD =
      Set.of(
          ",", "(", "of", "in", "for", "from", "with", "on", "at", "by", "to", "who", "which",
          "that", "whose", "where", "-LRB-");

  /** Phrases around other mentions. */
  private static final Set<String> OUTER = Set.of("CONJ", "APP", "ARC");

  private static final Set<String> SCORED = Set.of("PER", "ORG", "LOC");

  /**
   * One mention.
   *
   * @param head number of the head word
   * @param type the gold's: PER, ORG, LOC, PRO(duct), FIN; {@code ""} where the gold tells no
   *     entity
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

  /** Reads without DTDs and external entities. */
  static MeantimeDocument read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream stream = Files.newInputStream(file)) {
      return new Reader(factory.createXMLStreamReader(stream))
          .document(String.valueOf(file.getFileName()));
    } catch (XMLStreamException e) {
      throw new IOException("no document of MEANTIME: " + file, e);
    }
  }

  Article article() {
    return new Article(
        id, id, null, null, "en", null, List.of(), SourcedDate.UNKNOWN, text, List.of(), null);
  }

  /** The number of the head word of {@code span}, -1 when it is not in the annotated part. */
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

  /** Gathers words, mentions and what they refer to. */
  private static final class Reader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> refers = new HashMap<>();
    private final Map<String, Raw> raws = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private int annotated;
    private int sentence = -1;
    private @Nullable Raw raw;

    /** A mention before its entity is known. */
    private record Raw(String syntax, String head, List<Integer> words) {}

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
          raw = null;
        }
      }
      return new MeantimeDocument(id, text.toString(), words, annotated, mentions());
    }

    private void open(String tag) throws XMLStreamException {
      switch (tag) {
        case "token" -> word();
        case "ENTITY_MENTION" -> {
          raw = new Raw(value("syntactic_type"), value("head"), new ArrayList<>());
          raws.put(value("m_id"), raw);
        }
        case "token_anchor" -> anchor(numbers.get(value("t_id")));
        case "ENTITY" -> types.put(value("m_id"), value("ent_type"));
        case "REFERS_TO" -> sources.clear();
        case "source" -> sources.add(value("m_id"));
        case "target" -> sources.forEach(source -> refers.put(source, value("m_id")));
        default -> {}
      }
    }

    private String value(String attribute) {
      String value = xml.getAttributeValue(null, attribute);
      return value == null ? "" : value;
    }

    private void anchor(@Nullable Integer word) {
      if (raw != null && word != null) {
        raw.words().add(word);
      }
    }

    private void word() throws XMLStreamException {
      int at = Integer.parseInt(value("sentence"));
      String id = value("t_id");
      String word = xml.getElementText();
      if (at != sentence) {
        text.append(sentence < 0 ? "" : at <= 2 ? "\n\n" : " ");
      } else if (!closes(word) && !opens()) {
        text.append(' ');
      }
      sentence = at;
      String printed = word.equals("``") || word.equals("''") ? "\"" : word;
      words.add(new Span(text.length(), text.length() + printed.length()));
      text.append(printed);
      numbers.put(id, words.size() - 1);
      annotated = at < SENTENCES_ANNOTATED ? words.size() : annotated;
    }

    private static boolean closes(String word) {
      return word.matches("[.,;:!?)%\\]]|''|['’](s|S|re|ve|ll|d|m)?|n['’]t");
    }

    private boolean opens() {
      int last = words.size() - 1;
      String before = words.get(last).in(text.toString());
      boolean quote =
          before.equals("\"") && last > 0 && words.get(last - 1).end() < words.get(last).start();
      return before.matches("[(\\[$£€]") || quote;
    }

    private Map<Integer, Mention> mentions() {
      Map<Integer, Mention> mentions = new HashMap<>();
      for (Map.Entry<String, Raw> entry : raws.entrySet()) {
        Raw one = entry.getValue();
        if (!one.words().isEmpty() && !OUTER.contains(one.syntax())) {
          String entity = refers.getOrDefault(entry.getKey(), "");
          Mention mention = mention(one, entity, types.getOrDefault(entity, ""));
          mentions.merge(mention.head(), mention, Reader::inner);
        }
      }
      return mentions;
    }

    /** The shorter of two with the same head; of equals the one that is in scope. */
    private static Mention inner(Mention one, Mention other) {
      Mention inner =
          one.length() == other.length()
              ? one.scored() ? one : other
              : one.length() < other.length() ? one : other;
      return new Mention(
          inner.head(), inner.length(), inner.entity(), inner.type(), one.name() || other.name());
    }

    private Mention mention(Raw one, String entity, String type) {
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
