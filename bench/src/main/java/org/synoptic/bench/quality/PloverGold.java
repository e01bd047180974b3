package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.Pipeline;
import org.synoptic.model.Article;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;
import org.synoptic.model.Modality;
import org.synoptic.model.Published;

/**
 * Event types and who takes part, on the gold records that come with the PLOVER manual.
 *
 * <p>A record is one sentence with the one event it was chosen for; a sentence may well tell of
 * others, so the precision is a lower bound. Types of the draft the records were coded by are read
 * as those of PLOVER 2.0, and cooperation that is only planned counts as AGREE, as its manual has
 * it.
 */
public final class PloverGold implements Benchmark {

  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");
  private static final Set<String> AGREED_TO = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

  /** One record: the sentence, its type, and the words for both sides. */
  record Gold(String text, String type, List<String> actors, List<String> recipients) {}

  @Override
  public String set() {
    return "plover-gold";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Gold> records = records(folder);
    Tally tally = new Tally();
    int items = Math.min(most, records.size());
    for (Gold gold : records.subList(0, items)) {
      tally.add(gold, pipeline.annotate(article(gold.text())).events());
    }
    return List.of(
        new Score(set(), "type recall", part(tally.typed, items), items, List.of()),
        new Score(set(), "type precision", part(tally.right, tally.found), items, List.of()),
        new Score(
            set(), "actor of the right type", part(tally.actors, tally.typed), items, List.of()),
        new Score(
            set(),
            "recipient of the right type",
            part(tally.recipients, tally.typed),
            items,
            List.of()));
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  static List<Gold> records(Path folder) throws IOException {
    List<Gold> records = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(folder.resolve("gold.json").toFile())) {
      String type = node.path("event").asText();
      if (!node.path("text").asText().isBlank()) {
        records.add(
            new Gold(
                node.path("text").asText().strip(),
                RENAMED.getOrDefault(type, type),
                texts(node.path("source")),
                texts(node.path("target"))));
      }
    }
    return records;
  }

  private static List<String> texts(JsonNode side) {
    List<String> texts = new ArrayList<>();
    side.forEach(actor -> texts.add(actor.path("actorText").asText()));
    return texts;
  }

  private static Article article(String text) {
    return new Article(
        "plover",
        "plover",
        null,
        null,
        "en",
        null,
        List.of(),
        Published.UNKNOWN,
        text,
        List.of(),
        null);
  }

  /** Counts over records. */
  static final class Tally {
    int typed;
    int found;
    int right;
    int actors;
    int recipients;

    void add(Gold gold, List<Event> events) {
      List<Event> all = events.stream().filter(Tally::isCoded).toList();
      List<Event> same = all.stream().filter(e -> type(e).equals(gold.type())).toList();
      found += all.size();
      right += same.size();
      typed += same.isEmpty() ? 0 : 1;
      actors += same.stream().anyMatch(e -> share(e.actors(), gold.actors())) ? 1 : 0;
      boolean none = gold.recipients().isEmpty();
      boolean hit = same.stream().anyMatch(e -> share(e.recipients(), gold.recipients()));
      recipients += !same.isEmpty() && (none || hit) ? 1 : 0;
    }

    /**
     * A coder of events takes what happened, is planned or alleged, not what might be or is not.
     */
    private static boolean isCoded(Event event) {
      return !event.type().equals("NONE")
          && event.polarity() == Event.Polarity.POSITIVE
          && event.modality() != Modality.HYPOTHETICAL
          && event.modality() != Modality.DENIED;
    }

    static String type(Event event) {
      boolean planned = event.modality() == Modality.PLANNED;
      return planned && AGREED_TO.contains(event.type()) ? "AGREE" : event.type();
    }

    private static boolean share(List<Participant> found, List<String> gold) {
      Set<String> words = gold.stream().flatMap(g -> words(g).stream()).collect(Collectors.toSet());
      return found.stream().flatMap(p -> words(p.name()).stream()).anyMatch(words::contains);
    }

    private static List<String> words(String text) {
      return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
          .filter(w -> w.length() > 2 && !w.equals("the") && !w.equals("and"))
          .toList();
    }
  }
}
