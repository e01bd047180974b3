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
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.gather.source.XmlKind;
import org.synoptic.markup.Xml;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * The reports in an XML document. The root element decides which of the {@link #KINDS} reads it.
 */
final class XmlDocument extends OpenPageSource {

  private static final List<XmlKind> KINDS =
      List.of(new Rss(), new Atom(), new NewsMl(), new Nitf());

  private static final Pattern ENTRY_ENDS =
      Pattern.compile("</(?:[\\w.-]{1,40}:)?(?:item|entry|newsItem|itemSet|channel)\\s{0,9}>$");

  private final String stem;
  private final PageFactory pageFactory;
  private final TruncationAwareInput source;
  private @Nullable Iterator<SourceEntry> entries;
  private String series = "";
  private boolean single;
  private int number;
  private @Nullable String truncation;
  private boolean cutInsideEntry;

  XmlDocument(String path, String stem, PageFactory pageFactory, TruncationAwareInput in) {
    super(path, in);
    this.stem = stem;
    this.pageFactory = pageFactory;
    this.source = in;
  }

  @Override
  @Nullable String truncation() {
    return truncation;
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
      String entryPath = single ? path() : path() + "#" + number;
      String id = single ? pageFactory.unique(stem) : series + "-" + number;
      SourceEntry entry = entries.next();
      boolean partialLast = cutInsideEntry && !entries.hasNext();
      Gathered result =
          pageFactory.fromEntry(entryPath, id, partialLast ? partial(entry) : entry, tally());
      if (result != null) {
        return result;
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
      return Misses.larger(path(), GatherLimits.DOCUMENT_BYTES);
    }
    try {
      return of(Xml.root(content, GatherLimits.XML_DEPTH), content);
    } catch (Xml.RefusedException refused) {
      return Misses.of(path(), Skipped.Why.BROKEN, "XML that is not read: " + refused.getMessage());
    }
  }

  private @Nullable Gathered of(Element root, byte[] content) {
    String name = root.tag().localName();
    if (name.equalsIgnoreCase("html")) {
      return pageFactory.fromFile(path(), stem, MediaType.HTML, content, source.truncation());
    }
    noteEnd(root, content);
    for (XmlKind kind : KINDS) {
      if (kind.fits(root)) {
        return open(kind.entries(root));
      }
    }
    String detail = "XML whose root is <" + name + ">: no feed and no news format that is read";
    return Misses.of(path(), Skipped.Why.UNSUPPORTED, detail);
  }

  /** Finds out whether the document is cut off, and whether the cut lies inside the last entry. */
  private void noteEnd(Element root, byte[] content) {
    truncation = source.truncation();
    String end = Xml.tail(content);
    if (truncation == null && root.childNodeSize() > 0 && !end.contains("</" + root.tagName())) {
      truncation =
          "it breaks off at byte %,d; what stands before is read".formatted(content.length);
    }
    cutInsideEntry = truncation != null && !ENTRY_ENDS.matcher(end).find();
  }

  private @Nullable Gathered open(List<SourceEntry> result) {
    entries = result.iterator();
    single = result.size() == 1;
    series = single ? stem : pageFactory.series(stem);
    return result.isEmpty()
        ? Misses.of(path(), Skipped.Why.EMPTY, "there is no entry in it")
        : null;
  }
}
