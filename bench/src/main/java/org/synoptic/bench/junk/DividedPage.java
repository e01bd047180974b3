package org.synoptic.bench.junk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A page divided into its article and its layout. */
public record DividedPage(PageLayout layout, KnownArticle article) {

  /** Divides the lines of a page by whether they belong to the known {@code body}. */
  public static DividedPage of(String name, byte[] html, List<String> body, String headline)
      throws IOException {
    ArticleLineMatcher known = new ArticleLineMatcher(body);
    List<List<PageLine>> gaps = new ArrayList<>();
    gaps.add(new ArrayList<>());
    List<String> paragraphs = new ArrayList<>();
    for (PageLine line : PageLines.of(Jsoup.parse(new ByteArrayInputStream(html), null, ""))) {
      if (known.isFromArticle(line.text())) {
        gaps.add(new ArrayList<>());
        paragraphs.add(line.text());
      } else {
        gaps.get(gaps.size() - 1).add(line);
      }
    }
    return new DividedPage(
        new PageLayout(name, headline, gaps), new KnownArticle(name, headline, paragraphs));
  }
}
