package org.synoptic.gather.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param etag of the answer that is known already, or null
 * @param lastModified of the answer that is known already, or null
 */
public record FetchRequest(String address, @Nullable String etag, @Nullable String lastModified) {

  /** Asks for an address of which nothing is known. */
  public static FetchRequest of(String address) {
    return new FetchRequest(address, null, null);
  }
}
