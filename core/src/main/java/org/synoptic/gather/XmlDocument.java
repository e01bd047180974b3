package org.synoptic.gather;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.Atom;
import org.synoptic.gather.feed.Rss;
import org.synoptic.gather.news.NewsMl;
import org.synoptic.gather.news.Nitf;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;
import org.synoptic.text.Xml;

/** The reports of a document of XML, of whatever format its root element says. */
final class XmlDocument extends OpenPageSource {

  private static final List<XmlKind> KINDS =
      List.of(new Rss(), new Atom(), new NewsMl(), new Nitf());

  private static final Pattern ENTRY_ENDS =
      Pattern.compile("</(?:[\\w.-]{1,40}:)?(?:item|entry|newsItem|itemSet|channel)\\s{0,9}>$");

  private final String stem;
  private final SourceOpener opened;
  private final TruncationAwareInput source;
  private @Nullable Iterator<SourceEntry> entries;
  private String series = "";
  private boolean alone;
  private int number;
  private @Nullable String cut;
  private boolean inEntry;

  XmlDocument(String path, String stem, SourceOpener opened, TruncationAwareInput in) {
    super(path, in);
    this.stem = stem;
    this.opened = opened;
    this.source = in;
  }

  @Override
  @Nullable String cut() {
    return cut;
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    if (entries == null) {
      entries = List.<SourceEntry>of().iterator();
      Gathered refused = open();
      if (refused != null) {
        return refused;
      }
    }
    while (entries.hasNext()) {
      number++;
      String where = alone ? path() : path() + "#" + number;
      String id = alone ? opened.unique(stem) : series + "-" + number;
      SourceEntry entry = entries.next();
      boolean begun = inEntry && !entries.hasNext();
      Gathered found = opened.entry(where, id, begun ? partial(entry) : entry, tally());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static SourceEntry partial(SourceEntry entry) {
    return entry instanceof SourceEntry.Report report
        ? report.partial("the feed breaks off in it")
        : entry;
  }

  private @Nullable Gathered open() throws IOException {
    byte[] content = source.readNBytes(GatherLimits.DOCUMENT_BYTES + 1);
    if (content.length > GatherLimits.DOCUMENT_BYTES) {
      int most = GatherLimits.DOCUMENT_BYTES >> 20;
      return SourceOpener.missed(path(), Skipped.Why.TOO_LARGE, "larger than " + most + " MB");
    }
    try {
      return of(Xml.root(content, GatherLimits.XML_DEPTH), content);
    } catch (Xml.RefusedException refused) {
      return SourceOpener.missed(
          path(), Skipped.Why.BROKEN, "XML that is not read: " + refused.getMessage());
    }
  }

  private @Nullable Gathered of(Element root, byte[] content) {
    String name = root.tag().localName();
    if (name.equalsIgnoreCase("html")) {
      return opened.found(path(), stem, MediaType.HTML, content, source.sentence());
    }
    ends(root, content);
    for (XmlKind kind : KINDS) {
      if (kind.fits(root)) {
        return open(kind.entries(root));
      }
    }
    String detail = "XML whose root is <" + name + ">: no feed and no news format that is read";
    return SourceOpener.missed(path(), Skipped.Why.UNSUPPORTED, detail);
  }

  /** Notes whether the document goes on to its last tag, and whether the last entry does. */
  private void ends(Element root, byte[] content) {
    cut = source.sentence();
    String end = Xml.end(content);
    if (cut == null && root.childNodeSize() > 0 && !end.contains("</" + root.tagName())) {
      cut = "it breaks off at byte %,d; what stands before is read".formatted(content.length);
    }
    inEntry = cut != null && !ENTRY_ENDS.matcher(end).find();
  }

  private @Nullable Gathered open(List<SourceEntry> found) {
    entries = found.iterator();
    alone = found.size() == 1;
    series = alone ? stem : opened.series(stem);
    return found.isEmpty()
        ? SourceOpener.missed(path(), Skipped.Why.EMPTY, "there is no entry in it")
        : null;
  }
}
