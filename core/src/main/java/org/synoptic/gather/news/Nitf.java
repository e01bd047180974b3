package org.synoptic.gather.news;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.SourceItem;
import org.synoptic.gather.source.XmlKind;

/** NITF 3 of the IPTC: one report with its head. */
public final class Nitf implements XmlKind {

  @Override
  public boolean fits(Element root) {
    return root.tag().localName().equals("nitf");
  }

  @Override
  public List<SourceEntry> entries(Element root) {
    Element docdata = LocalNames.descend(root, "head", "docdata");
    Element pubdata = LocalNames.descend(root, "head", "pubdata");
    String issued = norm(docdata, "date.issue");
    String released = norm(docdata, "date.release");
    String printed = pubdata == null ? null : DateStamps.iso(pubdata.attr("date.publication"));
    String story = norm(LocalNames.descend(root, "body", "body.head", "dateline"), "story.date");
    return List.of(
        new SourceItem(
                address(pubdata),
                outlet(root, pubdata, docdata),
                headline(root),
                text(root),
                LocalNames.content(LocalNames.descend(root, "body", "body.head", "abstract")),
                byline(root),
                first(issued, released, printed, story),
                null,
                null,
                pubdata == null ? null : HtmlFragments.plainLine(pubdata.attr("position.section")))
            .entry());
  }

  /** The text of a {@code nitf} element as HTML, or null when it has none. */
  static @Nullable String text(Element nitf) {
    return LocalNames.content(LocalNames.descend(nitf, "body", "body.content"));
  }

  private static @Nullable String headline(Element root) {
    String headline = LocalNames.line(root, "body", "body.head", "hedline", "hl1");
    return headline != null ? headline : LocalNames.line(root, "head", "title");
  }

  /** The authors in the head of a {@code nitf} element, without their titles ({@code byttl}). */
  static List<String> byline(Element nitf) {
    Element head = LocalNames.descend(nitf, "body", "body.head");
    List<String> names = new ArrayList<>();
    for (Element byline : head == null ? List.<Element>of() : LocalNames.children(head, "byline")) {
      List<Element> persons = LocalNames.children(byline, "person");
      for (Element named : persons.isEmpty() ? List.of(byline) : persons) {
        String line = HtmlFragments.plainLine(withoutTitle(named));
        names.addAll(line == null ? List.of() : List.of(line));
      }
    }
    return names;
  }

  /** The text of {@code named}; a comma stands where a title stood, which parts two names. */
  private static String withoutTitle(Element named) {
    Element plain = named.clone();
    for (Element title : plain.select("*|byttl, byttl")) {
      title.text(", ");
    }
    return plain.wholeText().strip().replaceFirst(",$", "");
  }

  private static @Nullable String outlet(
      Element root, @Nullable Element pubdata, @Nullable Element docdata) {
    String name = pubdata == null ? null : HtmlFragments.plainLine(pubdata.attr("name"));
    if (name == null) {
      name = LocalNames.line(root, "body", "body.head", "distributor");
    }
    Element copyright = docdata == null ? null : LocalNames.descend(docdata, "doc.copyright");
    return name != null || copyright == null
        ? name
        : HtmlFragments.plainLine(copyright.attr("holder"));
  }

  private static @Nullable String address(@Nullable Element pubdata) {
    String reference = pubdata == null ? "" : pubdata.attr("ex-ref");
    return reference.startsWith("http") ? reference : null;
  }

  private static @Nullable String norm(@Nullable Element parent, String name) {
    Element date = parent == null ? null : LocalNames.descend(parent, name);
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
