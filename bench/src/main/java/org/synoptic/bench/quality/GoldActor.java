package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.model.Event.Participant;

/**
 * An actor or a recipient of a PLOVER gold record.
 *
 * @param code ISO 3166-1 alpha-3 code of a country, or {@code IGO} or {@code NGO}
 * @param sector PLOVER's code of three letters; empty when the gold gives none
 */
record GoldActor(String text, String code, String sector) {

  /** Corrections of country codes that are wrong in the gold. */
  private static final Map<String, String> CORRECTED_CODES = Map.of("JAP", "JPN", "ITL", "ITA");

  private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO");
  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "and", "of", "in", "to", "at", "on", "by", "for", "from");

  static List<GoldActor> of(JsonNode side) {
    List<GoldActor> actors = new ArrayList<>();
    for (JsonNode actor : side) {
      String code = actor.path("code").asText();
      actors.add(
          new GoldActor(
              actor.path("actorText").asText(),
              CORRECTED_CODES.getOrDefault(code, code),
              sector(actor.path("sector").asText())));
    }
    return actors;
  }

  /** Returns the first code; {@code CIV} means {@code CVL}, stars mean that it is not known. */
  private static String sector(String written) {
    String first = written.length() > 3 ? written.substring(0, 3) : written;
    return first.equals("CIV") ? "CVL" : first.startsWith("*") ? "" : first;
  }

  boolean isNamedBy(List<Participant> participants) {
    List<String> textWords = words(text);
    return participants.stream()
        .anyMatch(p -> words(p.name()).stream().anyMatch(textWords::contains));
  }

  boolean isCodedBy(List<Participant> participants) {
    return participants.stream().anyMatch(this::isCodedBy);
  }

  private boolean isCodedBy(Participant participant) {
    String country = participant.country() == null ? "" : participant.country();
    boolean place = country.equals(code) || code.equals("IGO") && INTERNATIONAL.contains(country);
    return place && (sector.isEmpty() || sector.equals(participant.sector()));
  }

  /** Returns the content words in lower case; "U.S." is read as "US". */
  private static List<String> words(String text) {
    String plain = text.replaceAll("(?<=\\b[A-Z])\\.", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() > 1 && !FUNCTION_WORDS.contains(w))
        .toList();
  }
}
