package org.synoptic.bench.quality;

import javax.xml.stream.XMLInputFactory;

/** Readers for the XML of gold sets, without DTDs and external entities. */
final class GoldXml {

  private GoldXml() {}

  /** Returns a factory of such readers. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
