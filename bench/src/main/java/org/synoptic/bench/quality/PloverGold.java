package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;

/**
 * Scores event types and participants on the gold records of the PLOVER manual.
 *
 * <p>A record is one sentence with the one event for which it was chosen. A sentence can report
 * other events too, so precision is a lower bound. The records use types of a draft, which are
 * mapped to those of PLOVER 2.0. Modality and polarity become types as in the manual: planned
 * cooperation is AGREE, announced coercion or violence is THREATEN, an agreement that was not
 * reached or help that will not be given is REJECT.
 *
 * <p>Participants are scored on the records whose type was found, in two ways: by words (a
 * participant on that side shares a word with the gold text) and by code (the share of gold actors
 * on that side for whom a participant has the same country, and the same sector if the gold gives
 * one; "IGO" matches any international body). Many gold codes come from the coder's knowledge, not
 * from the sentence ("President Bush").
 */
public final class PloverGold implements Benchmark {

  private static final Map<String, String> RENAMED_TYPES =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  /** One record: the sentence, its type, and both sides. */
  record Gold(String text, String type, List<GoldActor> actors, List<GoldActor> recipients) {}

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
      tally.add(gold, pipeline.annotate(GoldArticle.of(set(), gold.text())).events());
    }
    return List.of(
        score("type recall", tally.typed, items, items),
        score("type precision", tally.right, tally.found, items),
        score("actor of the right type", tally.actors, tally.typed, items),
        score("recipient of the right type", tally.recipients, tally.typed, items),
        score("code of an actor of the right type", tally.actorCodes, tally.goldActors, items),
        score(
            "code of a recipient of the right type",
            tally.recipientCodes,
            tally.goldRecipients,
            items));
  }

  private Score score(String metric, int right, int all, int items) {
    return new Score(set(), metric, share(right, all), items, List.of());
  }

  private static double share(int right, int all) {
    return all == 0 ? 0 : (double) right / all;
  }

  static List<Gold> records(Path folder) throws IOException {
    List<Gold> records = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(folder.resolve("gold.json").toFile())) {
      String type = node.path("event").asText();
      if (!node.path("text").asText().isBlank()) {
        records.add(
            new Gold(
                node.path("text").asText().strip(),
                RENAMED_TYPES.getOrDefault(type, type),
                GoldActor.of(node.path("source")),
                GoldActor.of(node.path("target"))));
      }
    }
    return records;
  }

  /** Counts over records. */
  static final class Tally {
    int typed;
    int found;
    int right;
    int actors;
    int recipients;
    int goldActors;
    int actorCodes;
    int goldRecipients;
    int recipientCodes;

    void add(Gold gold, List<Event> events) {
      List<Event> all = events.stream().filter(e -> !PloverCoding.typeOf(e).isEmpty()).toList();
      List<Event> same =
          all.stream().filter(e -> PloverCoding.typeOf(e).equals(gold.type())).toList();
      found += all.size();
      right += same.size();
      if (same.isEmpty()) {
        return;
      }
      List<Participant> by = same.stream().flatMap(e -> e.actors().stream()).toList();
      List<Participant> to = same.stream().flatMap(e -> e.recipients().stream()).toList();
      typed++;
      actors += gold.actors().stream().anyMatch(g -> g.isNamedBy(by)) ? 1 : 0;
      boolean none = gold.recipients().isEmpty();
      recipients += none || gold.recipients().stream().anyMatch(g -> g.isNamedBy(to)) ? 1 : 0;
      goldActors += gold.actors().size();
      actorCodes += (int) gold.actors().stream().filter(g -> g.isCodedBy(by)).count();
      goldRecipients += gold.recipients().size();
      recipientCodes += (int) gold.recipients().stream().filter(g -> g.isCodedBy(to)).count();
    }
  }
}
