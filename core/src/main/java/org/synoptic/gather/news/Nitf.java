package org.synoptic.gather.news;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.DateStamps;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.SourceEntry;
import org.synoptic.gather.SourceItem;
import org.synoptic.gather.XmlKind;

/** NITF 3 of the IPTC: one report, with its head. */
public final class Nitf implements XmlKind {

  @Override
  public boolean fits(Element root) {
    return root.tag().localName().equals("nitf");
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    Element data = PrefixlessElements.at(root, "head", "docdata");
    Element paper = PrefixlessElements.at(root, "head", "pubdata");
    String issued = norm(data, "date.issue");
    String released = norm(data, "date.release");
    String printed = paper == null ? null : DateStamps.iso(paper.attr("date.publication"));
    String dated = norm(PrefixlessElements.at(root, "body", "body.head", "dateline"), "story.date");
    return List.of(
        new SourceItem(
                address(paper),
                outlet(root, paper, data),
                headline(root),
                text(root),
                PrefixlessElements.inner(
                    PrefixlessElements.at(root, "body", "body.head", "abstract")),
                byline(root),
                first(issued, released, printed, dated),
                null,
                null,
                paper == null ? null : HtmlFragments.line(paper.attr("position.section")))
            .entry());
  }

  /** The text of an element {@code nitf} as HTML, or null when it has none. */
  static @Nullable String text(Element nitf) {
    return PrefixlessElements.inner(PrefixlessElements.at(nitf, "body", "body.content"));
  }

  private static @Nullable String headline(Element root) {
    String headline = PrefixlessElements.line(root, "body", "body.head", "hedline", "hl1");
    return headline != null ? headline : PrefixlessElements.line(root, "head", "title");
  }

  private static List<String> byline(Element root) {
    Element byline = PrefixlessElements.at(root, "body", "body.head", "byline");
    String person = byline == null ? null : PrefixlessElements.line(byline, "person");
    String line =
        byline == null || person != null ? person : HtmlFragments.line(byline.wholeText());
    return line == null ? List.of() : List.of(line);
  }

  private static @Nullable String outlet(
      Element root, @Nullable Element paper, @Nullable Element data) {
    String name = paper == null ? null : HtmlFragments.line(paper.attr("name"));
    if (name == null) {
      name = PrefixlessElements.line(root, "body", "body.head", "distributor");
    }
    Element rights = data == null ? null : PrefixlessElements.at(data, "doc.copyright");
    return name != null || rights == null ? name : HtmlFragments.line(rights.attr("holder"));
  }

  private static @Nullable String address(@Nullable Element paper) {
    String reference = paper == null ? "" : paper.attr("ex-ref");
    return reference.startsWith("http") ? reference : null;
  }

  private static @Nullable String norm(@Nullable Element parent, String name) {
    Element date = parent == null ? null : PrefixlessElements.at(parent, name);
    return date == null ? null : DateStamps.iso(date.attr("norm"));
  }

  private static @Nullable String first(@Nullable String... dates) {
    for (String date : dates) {
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
