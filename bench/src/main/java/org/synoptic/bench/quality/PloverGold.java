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
 * Event types and who takes part, on the gold records that come with the PLOVER manual.
 *
 * <p>A record is one sentence with the one event it was chosen for; a sentence may well tell of
 * others, so the precision is a lower bound. Types of the draft the records were coded by are read
 * as those of PLOVER 2.0. Modality and polarity become types as the manual has it: cooperation that
 * is only planned counts as AGREE, coercion and violence that are only announced as THREATEN, an
 * agreement that was not reached and help that will not be given as REJECT.
 *
 * <p>Who takes part is counted among the records whose type was found, in two ways: by words (some
 * participant on that side shares a word with the gold text), and by code (of all gold actors on
 * that side, those for whom some participant has the country, and the sector where the gold gives
 * one; "IGO" is any international body). Many gold codes rest on what the coder knew and the
 * sentence does not say ("President Bush").
 */
public final class PloverGold implements Benchmark {

  private static final Map<String, String> RENAMED =
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
      tally.add(gold, pipeline.annotate(GoldSentence.article(set(), gold.text())).events());
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

  private Score score(String metric, int some, int all, int items) {
    return new Score(set(), metric, part(some, all), items, List.of());
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
      List<Event> all = events.stream().filter(e -> !CodersView.typeOf(e).isEmpty()).toList();
      List<Event> same =
          all.stream().filter(e -> CodersView.typeOf(e).equals(gold.type())).toList();
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
