package org.synoptic.extract;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;

/** Makes a page into clean text. */
public final class Extractor {

  /**
   * What the user says about all pages.
   *
   * @param published ISO 8601 day for pages that do not say, or null
   * @param verbatim take a text as it is: its body is the input, char for char
   */
  public record Options(@Nullable String published, boolean verbatim) {}

  private final Options options;

  public Extractor(Options options) {
    this.options = options;
  }

  public Reading extract(Page page) {
    return new Skipped(page.path(), Skipped.Why.UNSUPPORTED, options.toString());
  }
}
