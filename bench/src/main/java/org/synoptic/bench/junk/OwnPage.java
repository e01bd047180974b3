package org.synoptic.bench.junk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A page parted into its article and the rest, by a body that is known. */
public record OwnPage(Layout layout, KnownArticle article) {

  /** Parts the lines of a page's {@code html} by what {@code body} holds. */
  public static OwnPage of(String name, byte[] html, List<String> body, String headline)
      throws IOException {
    BodyLines known = new BodyLines(body);
    List<List<PageLine>> gaps = new ArrayList<>();
    gaps.add(new ArrayList<>());
    List<String> paragraphs = new ArrayList<>();
    for (PageLine line : PageLines.of(Jsoup.parse(new ByteArrayInputStream(html), null, ""))) {
      if (known.holds(line.text())) {
        gaps.add(new ArrayList<>());
        paragraphs.add(line.text());
      } else {
        gaps.get(gaps.size() - 1).add(line);
      }
    }
    return new OwnPage(
        new Layout(name, headline, gaps), new KnownArticle(name, headline, paragraphs));
  }
}
