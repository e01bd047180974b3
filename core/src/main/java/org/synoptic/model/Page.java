package org.synoptic.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched, as it was fetched.
 *
 * @param id unique in one run; becomes the article's id
 * @param path where it came from, for people: a file, or a file and a line
 * @param outlet who published it, where the source says so
 * @param mediaType of the content, {@code text/html}, {@code text/plain} or {@code
 *     application/json} (one article), with a {@code charset} parameter where the source gave one
 * @param told what the source says of it besides
 */
public record Page(
    String id,
    String path,
    @Nullable String url,
    @Nullable Outlet outlet,
    Instant gatheredAt,
    String mediaType,
    byte[] content,
    SourceMetadata told) {

  /** A page of which its source says nothing more. */
  public Page(
      String id,
      String path,
      @Nullable String url,
      @Nullable Outlet outlet,
      Instant gatheredAt,
      String mediaType,
      byte[] content) {
    this(id, path, url, outlet, gatheredAt, mediaType, content, SourceMetadata.NOTHING);
  }
}
