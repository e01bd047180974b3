package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.lexicon.Agencies;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * The outlets whose reporting a report repeats: "told the Northern Herald", "according to a story
 * in the Ledger", "Channel 9 reported". What two reports take from one outlet has one origin.
 */
final class CitedOutlets {

  /** Chars before and after a name in which the words of citing are sought. */
  private static final int NEAR = 40;

  /**
   * Chars before and after a citation within which a report tells what it takes from there, and
   * chars of a report's opening. Set on the building part of the marked stories ({@code bench
   * ledger}, claims with wrong origins).
   */
  private static final int REACH = 500;

  /** The gazetteer's sector of news media. */
  private static final String MEDIA = "JRN";

  /** Last words of the names of outlets. */
  private static final WordList LIST = WordList.of(CitedOutlets.class, "outlet-names.txt");

  private static final Set<String> LAST_WORDS = LIST.words();

  /** Before a name: its outlet was spoken to or told the story, whatever the name looks like. */
  private static final Pattern TOLD_TO =
      Pattern.compile(
          "\\b(?:told|interviews? (?:with|by|in|on|for)|(?:story|account|report|article) (?:in|on|by|from)"
              + "|(?:first|originally) (?:reported|published) (?:by|in)) (?:the )?$",
          Pattern.CASE_INSENSITIVE);

  /** Before a name that is known to be an outlet's. */
  private static final Pattern TAKEN_FROM =
      Pattern.compile(
          "\\b(?:according to|citing|cited by|reported by|obtained by|seen by|reports? (?:in|on|by)|in) (?:the )?$",
          Pattern.CASE_INSENSITIVE);

  /** After a name that is known to be an outlet's. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "^(?: (?:has|had|first|also|earlier))? (?:reported|reports|revealed|wrote)\\b");

  private final Map<String, String> agencies = new LinkedHashMap<>();

  CitedOutlets() {
    Agencies.wires()
        .forEach((agency, names) -> names.forEach(name -> agencies.put(key(name), key(agency))));
  }

  /**
   * Where an outlet is cited.
   *
   * @param places at least one
   * @param spokenTo whether somebody spoke to the outlet: what the report tells goes back to that
   */
  record Citations(List<Span> places, boolean spokenTo) {

    /** Whether a passage may be taken from the outlet. */
    boolean mayBear(Span passage) {
      return spokenTo
          || places.stream()
              .anyMatch(
                  place ->
                      place.start() <= REACH
                          || passage.start() - place.end() <= REACH
                              && place.start() - passage.end() <= REACH);
    }
  }

  /** The citations by the outlet, under a key that is the same for all its names. */
  Map<String, Citations> of(AnnotatedArticle report) {
    String body = report.article().body();
    Map<String, Citations> cited = new LinkedHashMap<>();
    for (Entity entity : report.entities()) {
      boolean name = entity.form() == Entity.Form.NAME;
      boolean spokenTo = name && isSpokenTo(entity, body);
      if (spokenTo || name && isCited(entity, body)) {
        String key = key(entity.name());
        Citations one = new Citations(List.of(entity.span()), spokenTo);
        cited.merge(agencies.getOrDefault(key, key), one, CitedOutlets::both);
      }
    }
    return cited;
  }

  private static Citations both(Citations one, Citations other) {
    List<Span> places = new ArrayList<>(one.places());
    places.addAll(other.places());
    return new Citations(places, one.spokenTo() || other.spokenTo());
  }

  private static boolean isSpokenTo(Entity entity, String body) {
    return mayBeOutlet(entity) && TOLD_TO.matcher(before(entity, body)).find();
  }

  private static String before(Entity entity, String body) {
    return body.substring(Math.max(0, entity.span().start() - NEAR), entity.span().start());
  }

  private boolean isCited(Entity entity, String body) {
    int end = entity.span().end();
    String after = body.substring(end, Math.min(body.length(), end + NEAR));
    return isOutlet(entity)
        && (TAKEN_FROM.matcher(before(entity, body)).find() || REPORTED.matcher(after).find());
  }

  /**
   * Whether the name can be that of an outlet: it is not known to be that of a person, a place or a
   * public body.
   */
  private static boolean mayBeOutlet(Entity entity) {
    return switch (entity.kind()) {
      case ORGANISATION, WORK, PRODUCT, OTHER -> entity.sector() == null || isMedia(entity);
      default -> false;
    };
  }

  private boolean isOutlet(Entity entity) {
    String key = key(entity.name());
    return isMedia(entity)
        || agencies.containsKey(key)
        || mayBeOutlet(entity) && LAST_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1));
  }

  private static boolean isMedia(Entity entity) {
    return MEDIA.equals(entity.sector());
  }

  private static String key(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }
}
