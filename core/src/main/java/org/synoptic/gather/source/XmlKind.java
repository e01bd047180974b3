package org.synoptic.gather.source;

import java.util.List;
import org.jsoup.nodes.Element;

/** An XML format that carries reports. */
public interface XmlKind {

  /** True when a document with this root element is in this format. */
  boolean fits(Element root);

  /** The entries that the document contains, in document order. */
  List<SourceEntry> entries(Element root);
}
