package org.synoptic.gather;

import java.util.List;
import org.jsoup.nodes.Element;

/** A format of XML that carries reports. */
public interface XmlKind {

  /** True when a document with this root is of the format. */
  boolean fits(Element root);

  /** What the document holds, in its order. */
  List<SourceEntry> entries(Element root);
}
