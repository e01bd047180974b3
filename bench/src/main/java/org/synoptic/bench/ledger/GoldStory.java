package org.synoptic.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/**
 * What a reader marked in the reports of one story. Facts that only one report states are not
 * marked.
 *
 * @param name set and number, such as {@code basil-18}
 * @param reports ids of the reports, in the order of the story
 * @param facts what two or more reports state
 * @param differences points on which two or more reports give different values
 */
record GoldStory(
    String name, List<String> reports, List<Fact> facts, List<GoldDifference> differences) {

  private static final ObjectMapper JSON = new ObjectMapper();

  GoldStory {
    reports = List.copyOf(reports);
    facts = List.copyOf(facts);
    differences = List.copyOf(differences);
  }

  /**
   * One fact, whatever words tell it.
   *
   * @param main whether the story is about it
   */
  record Fact(boolean main, List<Mention> mentions) {

    Fact {
      mentions = List.copyOf(mentions);
    }

    Set<String> reports() {
      Set<String> reports = new LinkedHashSet<>();
      mentions.forEach(mention -> reports.add(mention.report()));
      return reports;
    }

    boolean isTouchedBy(Passage passage) {
      return mentions.stream().anyMatch(mention -> mention.isTouchedBy(passage));
    }

    boolean isTouchedBy(List<Passage> passages) {
      return passages.stream().anyMatch(this::isTouchedBy);
    }

    /** Whether no mention of one report goes back to the same words as one of the other. */
    boolean isInOwnWords(String one, String other) {
      Set<String> origins = origins(one);
      return origins(other).stream().noneMatch(origins::contains);
    }

    /** How many independent origins the fact has in these reports. */
    int originsIn(Set<String> among) {
      Set<String> origins = new LinkedHashSet<>();
      among.forEach(report -> origins.addAll(origins(report)));
      return origins.size();
    }

    private Set<String> origins(String report) {
      Set<String> origins = new LinkedHashSet<>();
      mentions.stream()
          .filter(mention -> mention.report().equals(report))
          .forEach(mention -> origins.add(mention.origin()));
      return origins;
    }
  }

  /**
   * The words of one report that state a fact or give a value.
   *
   * @param origin a letter that is the same for mentions that go back to the same words
   */
  record Mention(String report, Span span, String origin) {

    /** Whether a passage has at least half of the shorter one's chars in common with the words. */
    boolean isTouchedBy(Passage passage) {
      if (!passage.report().equals(report)) {
        return false;
      }
      int common =
          Math.min(span.end(), passage.span().end())
              - Math.max(span.start(), passage.span().start());
      return common > 0 && 2 * common >= Math.min(span.length(), passage.span().length());
    }
  }

  /** A point on which reports differ. */
  record GoldDifference(String kind, String about, List<GoldValue> values) {

    GoldDifference {
      values = List.copyOf(values);
    }
  }

  /**
   * What one report gives at such a point.
   *
   * @param side a letter that is the same for values that mean the same
   */
  record GoldValue(String report, Span span, String side) {

    boolean isTouchedBy(Passage passage) {
      return new Mention(report, span, side).isTouchedBy(passage);
    }
  }

  static GoldStory read(Path file) throws IOException {
    JsonNode story = JSON.readTree(file.toFile());
    return new GoldStory(
        story.path("story").asText(),
        all(story.path("reports"), JsonNode::asText),
        all(story.path("facts"), GoldStory::fact),
        all(story.path("differences"), GoldStory::difference));
  }

  private static Fact fact(JsonNode fact) {
    return new Fact(fact.path("main").asBoolean(), all(fact.path("mentions"), GoldStory::mention));
  }

  private static GoldDifference difference(JsonNode difference) {
    List<GoldValue> values = new ArrayList<>();
    for (JsonNode value : difference.path("values")) {
      String ofItsOwn = String.valueOf(values.size());
      values.add(
          new GoldValue(
              value.path("report").asText(), span(value), value.path("side").asText(ofItsOwn)));
    }
    return new GoldDifference(
        difference.path("kind").asText(), difference.path("about").asText(), values);
  }

  private static Mention mention(JsonNode mention) {
    return new Mention(
        mention.path("report").asText(), span(mention), mention.path("origin").asText());
  }

  private static Span span(JsonNode words) {
    JsonNode span = words.path("span");
    return new Span(span.path(0).asInt(), span.path(1).asInt());
  }

  private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    nodes.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
