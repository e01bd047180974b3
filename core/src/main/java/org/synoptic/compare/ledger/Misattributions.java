package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Utterance;

/** The same quoted words, given to different speakers. */
final class Misattributions {

  private Misattributions() {}

  static List<Difference> of(List<Utterance> quotes) {
    List<Difference> found = new ArrayList<>();
    for (Utterance quote : quotes) {
      if (swapped(quote)) {
        Map<String, List<Passage>> speakers = bySpeaker(quote);
        if (speakers.size() > 1) {
          found.add(difference(quote, speakers));
        }
      }
    }
    return found;
  }

  private static boolean swapped(Utterance quote) {
    return quote.versions().stream()
        .filter(version -> version.kind() != Quote.Kind.INDIRECT)
        .flatMap(version -> version.edits().stream())
        .anyMatch(edit -> edit.kind() == Utterance.Edit.Kind.SPEAKER);
  }

  private static Map<String, List<Passage>> bySpeaker(Utterance quote) {
    Map<String, List<Passage>> speakers = new LinkedHashMap<>();
    for (Utterance.Wording version : quote.versions()) {
      boolean other =
          version.edits().stream().anyMatch(e -> e.kind() == Utterance.Edit.Kind.SPEAKER);
      String speaker = other ? version.speaker() : quote.speaker();
      if (speaker != null && version.kind() != Quote.Kind.INDIRECT) {
        speakers.computeIfAbsent(speaker, k -> new ArrayList<>()).addAll(version.passages());
      }
    }
    return speakers;
  }

  private static Difference difference(Utterance quote, Map<String, List<Passage>> speakers) {
    List<Difference.Value> values = new ArrayList<>();
    speakers.forEach((speaker, passages) -> values.add(new Difference.Value(speaker, passages)));
    return new Difference(
        Difference.Kind.DISPUTED,
        "who said: " + quote.text(),
        null,
        values,
        "the same words are given to different speakers");
  }
}
