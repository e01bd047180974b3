package org.synoptic.compare.slots;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;

/** Names that one report writes as one word and another as two: "SeaBright", "Sea Bright". */
final class JoinedNames {

  /** A word with a capital or a digit in its midst. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./@#-])\\p{Lu}[\\p{L}\\p{N}-]{3,30}+(?![\\p{L}\\p{N}@]|\\.\\w)");

  private static final Pattern INNER = Pattern.compile(".\\p{L}*[\\p{Lu}\\p{N}]");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./@#-])(?=(\\p{Lu}[\\p{L}\\p{N}-]{0,20}) ([\\p{Lu}\\p{N}][\\p{L}\\p{N}-]{1,30})(?![\\p{L}\\p{N}]))");

  /** Such words of a story that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST = 4000;

  private JoinedNames() {}

  static List<Difference> of(StoryIndex story) {
    OtherSpellings names = new OtherSpellings(story);
    for (int report = 0; report < story.reports().size(); report++) {
      String body = story.article(report).body();
      Matcher one = JOINED.matcher(body);
      while (one.find() && names.joined() < MOST) {
        if (INNER.matcher(one.group()).lookingAt()) {
          names.addJoined(one.group(), report, new Span(one.start(), one.end()));
        }
      }
      Matcher pair = PAIR.matcher(body);
      while (pair.find() && names.apart() < MOST) {
        names.addApart(pair.group(1) + pair.group(2), report, new Span(pair.start(1), pair.end(2)));
      }
    }
    return names.differences();
  }
}
