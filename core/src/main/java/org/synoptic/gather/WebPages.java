package org.synoptic.gather;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;

/** The pages at an address, which is fetched when the first of them is asked for. */
final class WebPages extends PageSource {

  private final String address;
  private final WebOpener opener;
  private @Nullable Iterator<Gathered> pages;

  WebPages(String address, WebOpener opener) {
    this.address = address;
    this.opener = opener;
  }

  @Override
  String path() {
    return address;
  }

  @Override
  public void close() {
    if (pages instanceof PageSource source) {
      source.close();
    }
  }

  @Override
  @Nullable Gathered advance() {
    if (pages == null) {
      pages = opener.open(address);
    }
    return pages.hasNext() ? pages.next() : null;
  }
}
