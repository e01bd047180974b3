package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Span;

/**
 * The paragraphs of a report that belong to its pictures: those that a gallery prints twice, and
 * those with the words by which a gallery folds a caption. What they tell may be years from the
 * happening.
 */
final class CaptionParagraphs {

  /** Chars from which on a paragraph that stands twice is no heading or refrain. Set by hand. */
  private static final int LONG = 60;

  private static final List<String> OF_A_GALLERY = List.of("hide caption", "show caption");

  private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");

  private final StoryIndex story;
  private final Map<Integer, List<Span>> byReport = new HashMap<>();

  CaptionParagraphs(StoryIndex story) {
    this.story = story;
  }

  boolean has(int report, Span span) {
    return byReport.computeIfAbsent(report, of -> found(story.article(of).body())).stream()
        .anyMatch(caption -> caption.overlaps(span));
  }

  private static List<Span> found(String body) {
    List<Span> captions = new ArrayList<>();
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    Matcher paragraphs = PARAGRAPH.matcher(body);
    while (paragraphs.find()) {
      String text = paragraphs.group().strip();
      if (text.length() >= LONG && !once.add(text)) {
        twice.add(text);
      }
    }
    paragraphs.reset();
    while (paragraphs.find()) {
      String text = paragraphs.group().strip();
      String folded = text.toLowerCase(Locale.ROOT);
      if (twice.contains(text) || OF_A_GALLERY.stream().anyMatch(folded::contains)) {
        captions.add(new Span(paragraphs.start(), paragraphs.end()));
      }
    }
    return captions;
  }
}
