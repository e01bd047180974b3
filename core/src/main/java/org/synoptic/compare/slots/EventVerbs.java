package org.synoptic.compare.slots;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** Verbs that may tell one event: "was captured", "was arrested". */
final class EventVerbs {

  private static final WordList LIST =
      WordList.of(EventVerbs.class, "events.tsv")
          .columns(
              Column.value("event"), Column.value("once").of("yes", "no"), Column.words("also"));

  private static final Map<String, String> EVENTS = new HashMap<>();
  private static final Map<String, Boolean> ONCE = new HashMap<>();

  static {
    for (ListRow row : LIST.rows()) {
      String event = row.get("event");
      ONCE.put(event, row.get("once").equals("yes"));
      EVENTS.put(event, event);
      row.all("also").forEach(verb -> EVENTS.put(verb, event));
    }
  }

  private EventVerbs() {}

  /** One word for the verbs of an event; of a verb without a line, for its synonyms. */
  static String event(String lemma) {
    String event = EVENTS.get(lemma);
    String stem = TermStem.of(lemma);
    String meaning = event == null ? Synonyms.meaning(stem) : event;
    return meaning == null ? stem : meaning;
  }

  /** Whether the list has the event. */
  static boolean isListed(String event) {
    return ONCE.containsKey(event);
  }

  /** Whether the event befalls one person or thing once in a story. */
  static boolean isOnce(String event) {
    return ONCE.getOrDefault(event, false);
  }
}
