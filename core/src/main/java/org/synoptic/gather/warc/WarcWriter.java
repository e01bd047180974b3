package org.synoptic.gather.warc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.HttpResponse;

/**
 * Writes answers of servers as a web archive (WARC 1.1), each record a gzip member of its own. The
 * answer stands in it byte for byte, with SHA-256 digests of the whole and of its body.
 */
public final class WarcWriter implements Closeable {

  private static final String END = "\r\n";

  private final OutputStream out;

  /**
   * @param software that writes the archive, as its first record names it
   */
  public WarcWriter(OutputStream out, String software, Instant now) throws IOException {
    this.out = out;
    String block = "software: " + software + END + "format: WARC File Format 1.1" + END;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Content-Type", "application/warc-fields");
    record("warcinfo", now, fields, block.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes an answer.
   *
   * @param ip of the server, or null
   * @param cut whether the connection ended before the body did
   */
  public void response(
      String url, Instant at, @Nullable String ip, HttpResponse response, boolean cut)
      throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("WARC-Target-URI", url);
    if (ip != null) {
      fields.put("WARC-IP-Address", ip);
    }
    if (cut) {
      fields.put("WARC-Truncated", "disconnect");
    }
    fields.put("WARC-Payload-Digest", Digest.sha256(response.body()));
    fields.put("Content-Type", "application/http;msgtype=response");
    record("response", at, fields, response.block());
  }

  /** Writes a page of which only the content was kept, without the head of the answer. */
  public void resource(String uri, Instant at, String mediaType, byte[] content)
      throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("WARC-Target-URI", uri);
    fields.put("WARC-Payload-Digest", Digest.sha256(content));
    fields.put("Content-Type", mediaType);
    record("resource", at, fields, content);
  }

  private void record(String type, Instant at, Map<String, String> fields, byte[] block)
      throws IOException {
    String digest = Digest.sha256(block);
    Instant date = at.truncatedTo(ChronoUnit.MILLIS);
    String name = type + " " + date + " " + fields.get("WARC-Target-URI") + " " + digest;
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream record = new ByteArrayOutputStream(block.length + 1_000);
    StringBuilder head = new StringBuilder("WARC/1.1" + END);
    head.append("WARC-Type: ").append(type).append(END);
    head.append("WARC-Record-ID: <urn:uuid:").append(id).append('>').append(END);
    head.append("WARC-Date: ").append(date).append(END);
    fields.forEach((field, value) -> head.append(field).append(": ").append(value).append(END));
    head.append("WARC-Block-Digest: ").append(digest).append(END);
    head.append("Content-Length: ").append(block.length).append(END).append(END);
    try (GZIPOutputStream member = new GZIPOutputStream(record)) {
      member.write(head.toString().getBytes(StandardCharsets.UTF_8));
      member.write(block);
      member.write((END + END).getBytes(StandardCharsets.UTF_8));
    }
    record.writeTo(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
