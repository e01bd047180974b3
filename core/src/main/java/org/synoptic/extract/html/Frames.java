package org.synoptic.extract.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;

/** Pages made of frames, whose text lies in other pages or in the {@code noframes} element. */
public final class Frames {

  /** Addresses that the sentence names. */
  private static final int MOST_NAMED = 4;

  private Frames() {}

  /** The page itself; for a frameset, the page that {@code noframes} holds, if that has text. */
  public static Document unframed(Document page) {
    Element html = page.firstElementChild();
    boolean framed =
        html != null
            && html.children().stream().anyMatch(child -> child.normalName().equals("frameset"));
    Element noframes = framed ? page.selectFirst("noframes") : null;
    String markup = noframes == null ? "" : noframes.data() + noframes.wholeText();
    if (LineShape.wordCount(markup) < ExtractionLimits.FEWEST_WORDS) {
      return page;
    }
    Document shown = Jsoup.parse(markup, page.baseUri());
    if (LineShape.wordCount(shown.body().text()) < 2 * ExtractionLimits.FEWEST_WORDS) {
      return page;
    }
    shown.head().prependChildren(List.copyOf(page.head().childNodesCopy()));
    return shown;
  }

  /** A sentence that names the addresses of the frames of {@code page}; null where it has none. */
  public static @Nullable String sentence(Document page) {
    List<String> sources =
        page.select("frame[src], iframe[src]").stream()
            .map(frame -> frame.attr("src").strip())
            .filter(source -> !source.isEmpty() && !source.startsWith("about:"))
            .distinct()
            .toList();
    if (sources.isEmpty()) {
      return null;
    }
    String named = String.join(", ", sources.subList(0, Math.min(MOST_NAMED, sources.size())));
    return "the page has no text of its own but frames that show other pages: " + named;
  }
}
