package org.synoptic.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page, byte for byte as it was gathered.
 *
 * @param id unique in one run; becomes the article's id
 * @param path where the page came from, for people to read: a file, or a file and a line
 * @param url the page's address; null when not known
 * @param outlet who published it; null when the source does not say
 * @param gatheredAt when the page was fetched; no date in the page can be later
 * @param mediaType {@code text/html}, {@code text/plain} or {@code application/json} (one article),
 *     with a {@code charset} parameter when the source gave one
 * @param metadata what the source says about the page
 */
public record Page(
    String id,
    String path,
    @Nullable String url,
    @Nullable Outlet outlet,
    Instant gatheredAt,
    String mediaType,
    byte[] content,
    SourceMetadata metadata) {

  /** Makes a page about which its source says nothing. */
  public Page(
      String id,
      String path,
      @Nullable String url,
      @Nullable Outlet outlet,
      Instant gatheredAt,
      String mediaType,
      byte[] content) {
    this(id, path, url, outlet, gatheredAt, mediaType, content, SourceMetadata.NONE);
  }
}
