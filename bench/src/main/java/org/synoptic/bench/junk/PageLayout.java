package org.synoptic.bench.junk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The lines that a page shows around and between the paragraphs of its article.
 *
 * @param name the page's name
 * @param headline of the page's own article; its lines repeat it where the page shows the headline
 * @param gaps the lines before the first paragraph, after the first, after the second and so on
 */
public record PageLayout(String name, String headline, List<List<PageLine>> gaps) {

  /** A layout without junk. */
  public static final PageLayout NONE = new PageLayout("none", "", List.of(List.of(), List.of()));

  /**
   * Chars; a shorter headline could be part of another text, so it is not replaced. Set by hand.
   */
  private static final int SHORTEST_HEADLINE = 12;

  /** Returns the layout with only some of its lines, because pages differ in how much they show. */
  public PageLayout thinned(Random random) {
    List<List<PageLine>> thin = new ArrayList<>();
    double keptShare = random.nextDouble();
    for (List<PageLine> gap : gaps) {
      int one = random.nextInt(gap.size() + 1);
      int other = random.nextInt(gap.size() + 1);
      boolean keepGap = random.nextDouble() < keptShare;
      thin.add(keepGap ? gap.subList(Math.min(one, other), Math.max(one, other)) : List.of());
    }
    return new PageLayout(name, headline, thin);
  }

  /** Returns the junk before, between and after the paragraphs of {@code article}. */
  List<List<PageLine>> around(KnownArticle article) {
    int count = article.paragraphs().size();
    List<List<PageLine>> spread = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      spread.add(new ArrayList<>());
    }
    int last = gaps.size() - 1;
    for (int i = 0; i <= last; i++) {
      int at = i == last ? count : i == 0 ? 0 : Math.round((float) i * count / last);
      // Junk from inside an article never comes before the first or after the last paragraph.
      boolean within = i > 0 && i < last && count > 1;
      List<PageLine> gap = spread.get(within ? Math.min(count - 1, Math.max(1, at)) : at);
      gaps.get(i).forEach(line -> gap.add(withHeadline(line, article.headline())));
    }
    return spread;
  }

  /** Returns the line with the article's headline in place of the layout's. */
  private PageLine withHeadline(PageLine line, String articleHeadline) {
    boolean replaceable = headline.length() >= SHORTEST_HEADLINE && !articleHeadline.isEmpty();
    return replaceable ? line.withHeadline(headline, articleHeadline) : line;
  }
}
