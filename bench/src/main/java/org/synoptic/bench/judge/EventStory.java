package org.synoptic.bench.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.compare.judge.EventMention;
import org.synoptic.compare.judge.StoryMeaning;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * A sub-topic of ECB+ (Cybulska and Vossen 2014): reports of one happening, and the mentions of
 * events that are marked in them.
 *
 * @param id the topic's number, with {@code plus} for the second happening of its kind
 * @param mentions those that were found in the text again
 * @param chains the event of each mention
 * @param lost the events of the mentions that were not found
 */
public record EventStory(
    String id,
    StoryMeaning meaning,
    List<EventMention> mentions,
    List<String> chains,
    List<String> lost) {

  private static final String PLUS = "plus";
  private static final int FIELDS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The topic: its two sub-topics tell of two happenings of one kind. */
  String topic() {
    return id.replace(PLUS, "");
  }

  /** A word of the corpus. */
  private record Word(String sentence, String number, String form) {}

  /** A document as one text, with the places of its words. */
  private record Text(String body, Map<String, Span> words) {

    static Text of(List<Word> words) {
      StringBuilder body = new StringBuilder();
      Map<String, Span> places = new HashMap<>();
      String last = words.get(0).sentence;
      for (Word word : words) {
        if (!word.sentence.equals(last)) {
          body.append("\n\n");
        } else if (body.length() > 0 && !clings(word.form)) {
          body.append(' ');
        }
        last = word.sentence;
        int start = body.length();
        body.append(word.form);
        places.put(word.sentence + " " + word.number, new Span(start, body.length()));
      }
      return new Text(body.toString(), places);
    }

    private static boolean clings(String form) {
      return form.startsWith("'") || form.equals("n't") || ".,;:!?%)".contains(form);
    }

    /** From the first word of a mention to its last; null where they are not in the text. */
    @Nullable Span span(JsonNode mention) {
      Span span = null;
      for (JsonNode number : mention.path("tokens_number")) {
        Span word = words.get(mention.path("sent_id").asText() + " " + number.asText());
        span = span == null || word == null ? word : span.union(word);
      }
      return span;
    }
  }

  /**
   * Reads the sub-topics of a part.
   *
   * @param part {@code Train}, {@code Dev} or {@code Test}
   * @param most documents at most
   */
  public static List<EventStory> read(
      Path folder, String part, int most, Pipeline pipeline, SentenceEncoder encoder)
      throws IOException {
    Map<String, List<Word>> documents = documents(folder.resolve("ECB_" + part + "_corpus.txt"));
    Map<String, List<JsonNode>> mentions = new HashMap<>();
    for (JsonNode mention :
        JSON.readTree(folder.resolve("ECB_" + part + "_Event_gold_mentions.json").toFile())) {
      mentions
          .computeIfAbsent(mention.path("doc_id").asText(), k -> new ArrayList<>())
          .add(mention);
    }
    Map<String, List<String>> subtopics = new TreeMap<>();
    documents.keySet().stream()
        .limit(most)
        .forEach(name -> subtopics.computeIfAbsent(id(name), k -> new ArrayList<>()).add(name));
    List<EventStory> stories = new ArrayList<>();
    for (Map.Entry<String, List<String>> subtopic : subtopics.entrySet()) {
      List<Text> texts =
          subtopic.getValue().stream()
              .map(name -> Text.of(documents.getOrDefault(name, List.of())))
              .toList();
      List<List<JsonNode>> marked =
          subtopic.getValue().stream().map(name -> mentions.getOrDefault(name, List.of())).toList();
      stories.add(of(subtopic.getKey(), texts, marked, pipeline, encoder));
    }
    return stories;
  }

  private static Map<String, List<Word>> documents(Path file) throws IOException {
    Map<String, List<Word>> documents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= FIELDS) {
        documents
            .computeIfAbsent(fields[0], k -> new ArrayList<>())
            .add(new Word(fields[1], fields[2], fields[3]));
      }
    }
    return documents;
  }

  private static String id(String document) {
    String topic = document.substring(0, document.indexOf('_'));
    return document.endsWith(PLUS) ? topic + PLUS : topic;
  }

  private static EventStory of(
      String id,
      List<Text> texts,
      List<List<JsonNode>> marked,
      Pipeline pipeline,
      SentenceEncoder encoder) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Text text : texts) {
      articles.add(pipeline.annotate(Article.ofText("r" + articles.size(), text.body)));
    }
    StoryIndex story = StoryIndex.of(new Story(id, "", articles));
    Set<Statement.Place> places = new LinkedHashSet<>();
    for (int d = 0; d < texts.size(); d++) {
      for (JsonNode mention : marked.get(d)) {
        addPlace(articles.get(d), d, texts.get(d).span(mention), places);
      }
    }
    StoryMeaning meaning = StoryMeaning.of(story, encoder, places, report -> report);
    EventStory read =
        new EventStory(id, meaning, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int d = 0; d < texts.size(); d++) {
      for (JsonNode mention : marked.get(d)) {
        Span span = texts.get(d).span(mention);
        EventMention found = span == null ? null : EventMention.of(meaning, story, d, span);
        if (found != null) {
          read.mentions.add(found);
        }
        List<String> chains = found == null ? read.lost : read.chains;
        chains.add(mention.path("coref_chain").asText());
      }
    }
    return read;
  }

  private static void addPlace(
      AnnotatedArticle article, int report, @Nullable Span span, Set<Statement.Place> places) {
    for (int s = 0; s < article.sentences().size() && span != null; s++) {
      if (article.sentences().get(s).span().overlaps(span)) {
        places.add(new Statement.Place(report, s));
        return;
      }
    }
  }
}
