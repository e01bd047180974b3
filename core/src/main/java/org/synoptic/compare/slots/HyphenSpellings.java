package org.synoptic.compare.slots;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/** Double names that one report joins by a hyphen and another does not: "Ana Ruiz-Gil". */
final class HyphenSpellings {

  private static final Pattern DOUBLE =
      Pattern.compile("\\b(\\p{Lu}\\p{L}{2,30})([- ])(\\p{Lu}\\p{L}{2,30})\\b");

  /** Double names of a story that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST = 2000;

  private HyphenSpellings() {}

  static List<Difference> of(StoryIndex story) {
    OtherSpellings names = new OtherSpellings(story);
    for (int report = 0; report < story.reports().size(); report++) {
      String body = story.article(report).body();
      for (StoryMention mention : story.reports().get(report).mentions()) {
        if (mention.kind() == Entity.Kind.PERSON && names.joined() + names.apart() < MOST) {
          add(names, report, mention.span(), body);
        }
      }
    }
    return names.differences();
  }

  private static void add(OtherSpellings names, int report, Span mention, String body) {
    Matcher matcher = DOUBLE.matcher(mention.in(body));
    for (int from = 0; matcher.find(from); from = matcher.start(3)) {
      String name = matcher.group(1) + " " + matcher.group(3);
      Span span = new Span(mention.start() + matcher.start(), mention.start() + matcher.end());
      if (matcher.group(2).equals("-")) {
        names.addJoined(name, report, span);
      } else {
        names.addApart(name, report, span);
      }
    }
  }
}
