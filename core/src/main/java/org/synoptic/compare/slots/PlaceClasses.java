package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Sentence;

/** Divides the readings of a slot by their places: counts of two places never meet. */
final class PlaceClasses {

  /** Sentences of a report whose places are those of the story. Set by hand. */
  private static final int LEAD = 3;

  private final List<Set<String>> leads = new ArrayList<>();

  /** The places that the leads of at least half of the reports name. */
  PlaceClasses(StoryIndex story) {
    for (ReportView report : story.reports()) {
      leads.add(leadPlaces(report));
    }
  }

  /** The names and the words of a report's first sentences. */
  private static Set<String> leadPlaces(ReportView report) {
    List<Sentence> sentences = report.annotated().sentences();
    Set<String> places = new LinkedHashSet<>();
    if (sentences.isEmpty()) {
      return places;
    }
    int last = Math.min(LEAD, sentences.size()) - 1;
    for (StoryMention mention : report.mentions()) {
      if (mention.span().end() <= sentences.get(last).span().end()) {
        places.add(mention.id());
      }
    }
    sentences
        .subList(0, last + 1)
        .forEach(sentence -> sentence.tokens().forEach(token -> places.add(token.lemma())));
    return places;
  }

  private boolean isCentral(Set<String> places) {
    return places.stream()
        .anyMatch(
            place ->
                2 * leads.stream().filter(lead -> lead.contains(place)).count() >= leads.size());
  }

  /**
   * The readings in classes of one place each. Those that name no place are of the one class that
   * is of the story's places, otherwise a class of their own.
   */
  List<List<SlotReading>> of(Collection<SlotReading> readings) {
    List<List<SlotReading>> classes = new ArrayList<>();
    List<Set<String>> places = new ArrayList<>();
    List<SlotReading> nowhere = new ArrayList<>();
    for (SlotReading reading : readings) {
      if (reading.places().isEmpty()) {
        nowhere.add(reading);
      } else {
        add(reading, classes, places);
      }
    }
    List<Integer> central = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      if (isCentral(places.get(i))) {
        central.add(i);
      }
    }
    if (central.size() == 1) {
      classes.get(central.get(0)).addAll(nowhere);
    } else if (!nowhere.isEmpty()) {
      classes.add(nowhere);
    }
    return classes;
  }

  /** Adds a reading to the classes that share a place with it, which become one. */
  private static void add(
      SlotReading reading, List<List<SlotReading>> classes, List<Set<String>> places) {
    List<SlotReading> joined = new ArrayList<>(List.of(reading));
    Set<String> ofJoined = new LinkedHashSet<>(reading.places());
    for (int i = classes.size() - 1; i >= 0; i--) {
      if (places.get(i).stream().anyMatch(reading.places()::contains)) {
        joined.addAll(0, classes.remove(i));
        ofJoined.addAll(places.remove(i));
      }
    }
    classes.add(joined);
    places.add(ofJoined);
  }
}
