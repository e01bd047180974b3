package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** What stands above the first paragraph of a text: headline, byline, date, remains of menus. */
final class TopMatter {

  private static final int LONGEST_HEADLINE = 30;
  private static final int SHORTEST_HEADLINE = 3;
  private static final int LONGEST_QUESTION = 18;

  private @Nullable String headline;
  private @Nullable String published;
  private @Nullable String changed;
  private final List<String> bylines = new ArrayList<>();

  TopMatter(Sheet sheet, @Nullable String givenHeadline) {
    headline = givenHeadline;
    List<Sheet.Line> kept = sheet.kept();
    int first = firstProse(kept);
    // Without running text there is nothing that lines could stand above.
    for (int i = 0; i < first && first < kept.size(); i++) {
      take(kept.get(i));
    }
    for (int i = first; i < Math.min(kept.size(), first + 4); i++) {
      late(kept.get(i));
    }
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String published() {
    return published != null ? published : changed;
  }

  List<String> bylines() {
    return bylines;
  }

  private static int firstProse(List<Sheet.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean question = i == 0 && Shape.asks(text) && Shape.words(text) <= LONGEST_QUESTION;
      boolean sentence = Shape.words(text) >= 5 && Shape.ends(text) && !text.endsWith(":");
      boolean byline = Bylines.announced(text) && Shape.words(text) < 25;
      if ((Shape.prose(text) || sentence) && !question && !byline && !DateLines.is(text)) {
        return i;
      }
    }
    return lines.size();
  }

  private void take(Sheet.Line line) {
    String text = line.text();
    if (dated(line) || (headline != null || Bylines.announced(text)) && byline(line)) {
      return;
    }
    int words = Shape.words(text);
    if (headline == null && title(text, words)) {
      headline = text;
      line.cut(Removed.Why.HEADLINE);
    } else if (words <= SHORTEST_HEADLINE) {
      line.cut(Removed.Why.NAVIGATION);
    }
  }

  /** A date or byline that stands under a standfirst. */
  private void late(Sheet.Line line) {
    if (!dated(line) && (Bylines.announced(line.text()) || Bylines.role(line.text()))) {
      byline(line);
    }
  }

  private static boolean title(String text, int words) {
    return words >= SHORTEST_HEADLINE
        && words <= LONGEST_HEADLINE
        && Shape.opensUpper(text)
        && !text.endsWith(":");
  }

  private boolean dated(Sheet.Line line) {
    String text = line.text();
    if (!DateLines.is(text)) {
      return false;
    }
    line.cut(Removed.Why.DATE);
    String date = Dates.iso(text);
    if (DateLines.ofChange(text)) {
      changed = changed == null ? date : changed;
    } else if (published == null) {
      published = date;
    }
    return true;
  }

  private boolean byline(Sheet.Line line) {
    List<String> names = Bylines.ofLine(line.text());
    if (names == null) {
      return false;
    }
    line.cut(Removed.Why.BYLINE);
    names.stream().filter(name -> !bylines.contains(name)).forEach(bylines::add);
    String date = Dates.iso(line.text());
    if (published == null && date != null) {
      published = date;
    }
    return true;
  }
}
