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
   * Where outlets are cited.
   *
   * @param outlet a key that is the same for all names of one
   */
  record Citation(String outlet, Span span) {

    /**
     * Whether a passage may be taken from the outlet: it stands near, or the report opens with the
     * outlet, and so goes back to it as a whole.
     */
    boolean mayBear(Span passage) {
      return span.start() <= REACH
          || passage.start() - span.end() <= REACH && span.start() - passage.end() <= REACH;
    }
  }

  List<Citation> of(AnnotatedArticle report) {
    List<Citation> cited = new ArrayList<>();
    for (Entity entity : report.entities()) {
      if (entity.form() == Entity.Form.NAME && isCited(entity, report.article().body())) {
        String key = key(entity.name());
        cited.add(new Citation(agencies.getOrDefault(key, key), entity.span()));
      }
    }
    return cited;
  }

  private boolean isCited(Entity entity, String body) {
    Span span = entity.span();
    String before = body.substring(Math.max(0, span.start() - NEAR), span.start());
    String after = body.substring(span.end(), Math.min(body.length(), span.end() + NEAR));
    return mayBeOutlet(entity) && TOLD_TO.matcher(before).find()
        || isOutlet(entity)
            && (TAKEN_FROM.matcher(before).find() || REPORTED.matcher(after).find());
  }

  /** Whether nothing says that the name is a person's, a place's or a public body's. */
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
