package org.synoptic.bench.junk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a page shows around and between the paragraphs of its article.
 *
 * @param name the page's
 * @param headline of the page's own article; its lines say it where the layout has a headline
 * @param gaps the lines before the first paragraph, after the first, after the second and so on, to
 *     those after the last
 */
public record Layout(String name, String headline, List<List<PageLine>> gaps) {

  /** No junk at all. */
  public static final Layout NONE = new Layout("none", "", List.of(List.of(), List.of()));

  private static final int SHORTEST_HEADLINE = 12;

  /** Some runs of lines of some gaps: pages differ in how much they show beside the article. */
  public Layout thinned(Random random) {
    List<List<PageLine>> thin = new ArrayList<>();
    double kept = random.nextDouble();
    for (List<PageLine> gap : gaps) {
      int one = random.nextInt(gap.size() + 1);
      int other = random.nextInt(gap.size() + 1);
      boolean left = random.nextDouble() < kept;
      thin.add(left ? gap.subList(Math.min(one, other), Math.max(one, other)) : List.of());
    }
    return new Layout(name, headline, thin);
  }

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
