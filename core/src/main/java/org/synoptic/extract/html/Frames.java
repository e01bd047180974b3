package org.synoptic.extract.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;

/** Pages made of frames: their text lies in other pages, or in what browsers without frames see. */
public final class Frames {

  private static final int MOST_NAMED = 4;

  private Frames() {}

  /** {@code page}, or where it is a set of frames what stands there for those who see none. */
  public static Document unframed(Document page) {
    Element html = page.firstElementChild();
    boolean framed =
        html != null
            && html.children().stream().anyMatch(child -> child.normalName().equals("frameset"));
    Element instead = framed ? page.selectFirst("noframes") : null;
    String markup = instead == null ? "" : instead.data() + instead.wholeText();
    if (LineShape.words(markup) < ExtractionLimits.FEWEST_WORDS) {
      return page;
    }
    Document shown = Jsoup.parse(markup, page.baseUri());
    if (LineShape.words(shown.body().text()) < 2 * ExtractionLimits.FEWEST_WORDS) {
      return page;
    }
    shown.head().prependChildren(List.copyOf(page.head().childNodesCopy()));
    return shown;
  }

  /** Where the text of {@code page} lies, in a sentence; null where it has no frames. */
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
