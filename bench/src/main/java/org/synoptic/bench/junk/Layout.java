package org.synoptic.bench.junk;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows around and between the paragraphs of its article.
 *
 * @param name the page's
 * @param headline of the page's own article; its lines say it where the layout has a headline
 * @param gaps the lines before the first paragraph, after the first, after the second and so on, to
 *     those after the last
 */
public record Layout(String name, String headline, List<List<PageLine>> gaps) {

  private static final int SHORTEST_HEADLINE = 12;

  /** The junk of the page around {@code article} of {@code count} paragraphs, spread alike. */
  List<List<PageLine>> around(KnownArticle article) {
    int count = article.paragraphs().size();
    List<List<PageLine>> spread = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      spread.add(new ArrayList<>());
    }
    int last = gaps.size() - 1;
    for (int i = 0; i <= last; i++) {
      int at = i == last ? count : i == 0 ? 0 : Math.round((float) i * count / last);
      // What stands within an article never stands above its first or below its last paragraph.
      boolean within = i > 0 && i < last && count > 1;
      List<PageLine> gap = spread.get(within ? Math.min(count - 1, Math.max(1, at)) : at);
      gaps.get(i).forEach(line -> gap.add(headed(line, article.headline())));
    }
    return spread;
  }

  private PageLine headed(PageLine line, String other) {
    boolean told = headline.length() >= SHORTEST_HEADLINE && !other.isEmpty();
    return told ? line.headed(headline, other) : line;
  }
}
