package org.synoptic.gather.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.ContentCodings;
import org.synoptic.gather.http.HeaderFields;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.source.GatherLimits;

/**
 * One record of a web archive (WARC 1.1), packed as a gzip member of its own: records that follow
 * one another are an archive.
 */
public final class WarcRecord {

  private static final String END = "\r\n";

  /**
   * A field of our own: the id of the report that the record holds. Such a record is a page
   * whatever its media type is, which stands in {@link #TYPE_FIELD}.
   */
  static final String REPORT_FIELD = "Synoptic-Report";

  /** What the target of a report begins with that has no address. */
  static final String NO_ADDRESS = "urn:synoptic:report:";

  static final String TYPE_FIELD = "WARC-Identified-Payload-Type";

  private final String type;
  private final Instant at;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final byte[] block;

  private WarcRecord(String type, Instant at, byte[] block) {
    this.type = type;
    this.at = at;
    this.block = block;
  }

  /** The first record of an archive, which names the software that writes it. */
  static WarcRecord warcinfo(String software, Instant at) {
    String block = "software: " + software + END + "format: WARC File Format 1.1" + END;
    return new WarcRecord("warcinfo", at, block.getBytes(StandardCharsets.UTF_8))
        .with("Content-Type", "application/warc-fields");
  }

  /**
   * An answer of a server, byte for byte, with SHA-256 digests of the whole and of its body.
   *
   * @param ip of the server, or null
   * @param cut whether the connection ended before the body did
   */
  public static WarcRecord response(
      String url, Instant at, @Nullable String ip, HttpResponse response, boolean cut) {
    WarcRecord record =
        new WarcRecord("response", at, response.block()).with("WARC-Target-URI", url);
    if (ip != null) {
      record.with("WARC-IP-Address", ip);
    }
    if (cut) {
      record.with("WARC-Truncated", "disconnect");
    }
    return record
        .with("WARC-Payload-Digest", Digest.sha256(response.body()))
        .with("Content-Type", "application/http;msgtype=response");
  }

  /** A page of which only the content was kept, without the head of an answer. */
  public static WarcRecord resource(String uri, Instant at, String mediaType, byte[] content) {
    return new WarcRecord("resource", at, content)
        .with("WARC-Target-URI", uri)
        .with("WARC-Payload-Digest", Digest.sha256(content))
        .with("Content-Type", mediaType);
  }

  /**
   * Says what report it holds.
   *
   * @param mediaType as what the report is read; its parameters are left out
   */
  public WarcRecord ofReport(String id, String mediaType) {
    return with(REPORT_FIELD, id).with(TYPE_FIELD, HttpResponse.mediaType(mediaType));
  }

  /** The target of a report without an address. */
  public static String withoutAddress(String report) {
    return NO_ADDRESS + report;
  }

  /** No value can begin another field. */
  private WarcRecord with(String field, String value) {
    fields.put(field, value.replaceAll("\\p{Cntrl}", " "));
    return this;
  }

  /** The record as it stands in an archive. */
  public byte[] packed() throws IOException {
    String digest = Digest.sha256(block);
    Instant date = at.truncatedTo(ChronoUnit.MILLIS);
    String name = type + " " + date + " " + fields.get("WARC-Target-URI") + " " + digest;
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    StringBuilder head = new StringBuilder("WARC/1.1" + END);
    head.append("WARC-Type: ").append(type).append(END);
    head.append("WARC-Record-ID: <urn:uuid:").append(id).append('>').append(END);
    head.append("WARC-Date: ").append(date).append(END);
    fields.forEach((field, value) -> head.append(field).append(": ").append(value).append(END));
    head.append("WARC-Block-Digest: ").append(digest).append(END);
    head.append("Content-Length: ").append(block.length).append(END).append(END);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(block.length / 2 + 1_000);
    try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
      member.write(head.toString().getBytes(StandardCharsets.UTF_8));
      member.write(block);
      member.write((END + END).getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  /**
   * The content of a packed record that was written here: its block, or of an answer the body
   * without its codings.
   *
   * @throws IOException where it is no such record, or damaged
   */
  public static byte[] content(byte[] packed) throws IOException {
    ReplayableInput in =
        new ReplayableInput(
            new byte[0], new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 14));
    String version = in.line(GatherLimits.HEAD_BYTES);
    HeaderFields fields = new HeaderFields();
    for (String line = in.line(GatherLimits.HEAD_BYTES);
        line != null && !line.isEmpty();
        line = in.line(GatherLimits.HEAD_BYTES)) {
      fields.addLine(line);
    }
    String length = fields.get("content-length");
    if (version == null
        || !version.startsWith("WARC/")
        || length == null
        || !length.matches("\\d{1,9}")) {
      throw new IOException("it is no record of a web archive");
    }
    byte[] block = in.bytes(Integer.parseInt(length));
    if (block.length != Integer.parseInt(length)) {
      throw new IOException("it breaks off");
    }
    String kind = HttpResponse.mediaType(fields.get("content-type"));
    return kind.equals("application/http")
        ? content(HttpResponse.of(block), fields.get("warc-truncated") != null)
        : block;
  }

  /** The body of an answer without its codings. */
  private static byte[] content(HttpResponse response, boolean cut) throws IOException {
    byte[] body = ContentCodings.withoutChunks(response);
    String codings = response.fields().get("content-encoding");
    return ContentCodings.withoutCodings(body, codings, cut).content();
  }
}
