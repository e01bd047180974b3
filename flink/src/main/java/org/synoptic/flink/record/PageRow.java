package org.synoptic.flink.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;

/**
 * A page.
 *
 * @param arrived when it came into the log, in milliseconds since 1970
 */
public record PageRow(
    String id,
    String path,
    @Nullable String url,
    @Nullable String outletId,
    @Nullable String outletName,
    long arrived,
    String mediaType,
    byte[] content) {

  public PageRow(
      @Nullable String id,
      @Nullable String path,
      @Nullable String url,
      @Nullable String outletId,
      @Nullable String outletName,
      long arrived,
      @Nullable String mediaType,
      byte @Nullable [] content) {
    this.id = Rows.text(id);
    this.path = Rows.text(path);
    this.url = url;
    this.outletId = outletId;
    this.outletName = outletName;
    this.arrived = arrived;
    this.mediaType = Rows.text(mediaType);
    this.content = Rows.bytes(content);
  }

  /** The row of a page about which its source says nothing. */
  public static PageRow of(Page page) {
    Outlet outlet = page.outlet();
    return new PageRow(
        page.id(),
        page.path(),
        page.url(),
        outlet == null ? null : outlet.id(),
        outlet == null ? null : outlet.name(),
        page.gatheredAt().toEpochMilli(),
        page.mediaType(),
        page.content());
  }

  public Page page() {
    Outlet outlet =
        outletId == null || outletName == null ? null : new Outlet(outletId, outletName);
    Instant at = Instant.ofEpochMilli(arrived);
    return new Page(id, path, url, outlet, at, mediaType, content, SourceMetadata.NONE);
  }
}
