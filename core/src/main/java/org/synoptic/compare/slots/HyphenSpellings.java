package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/** Double names that one report joins by a hyphen and another does not: "Ana Ruiz-Gil". */
final class HyphenSpellings {

  private static final Pattern DOUBLE =
      Pattern.compile("\\b(\\p{Lu}\\p{L}{2,30})([- ])(\\p{Lu}\\p{L}{2,30})\\b");

  /** Double names of a story that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST = 2000;

  private final StoryIndex story;

  private HyphenSpellings(StoryIndex story) {
    this.story = story;
  }

  static List<Difference> of(StoryIndex story) {
    return new HyphenSpellings(story).differences();
  }

  private List<Difference> differences() {
    Map<String, Map<Integer, Span>> joined = new TreeMap<>();
    Map<String, Map<Integer, Span>> apart = new TreeMap<>();
    for (int report = 0; report < story.reports().size(); report++) {
      String body = story.article(report).body();
      for (StoryMention mention : story.reports().get(report).mentions()) {
        if (mention.kind() == Entity.Kind.PERSON && joined.size() + apart.size() < MOST) {
          Matcher matcher = DOUBLE.matcher(mention.span().in(body));
          for (int from = 0; matcher.find(from); from = matcher.start(3)) {
            Map<String, Map<Integer, Span>> side = matcher.group(2).equals("-") ? joined : apart;
            Span span =
                new Span(
                    mention.span().start() + matcher.start(),
                    mention.span().start() + matcher.end());
            side.computeIfAbsent(
                    CaseFolding.fold(matcher.group(1) + " " + matcher.group(3)),
                    k -> new LinkedHashMap<>())
                .putIfAbsent(report, span);
          }
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    joined.forEach(
        (name, places) -> {
          Map<Integer, Span> others = apart.getOrDefault(name, Map.of());
          if (!others.isEmpty() && places.keySet().stream().noneMatch(others::containsKey)) {
            found.add(OtherSpellings.of(story, places, others));
          }
        });
    return found;
  }
}
