package org.synoptic.gather;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** One article a line; a broken line is named and passed over. */
final class JsonLines implements Iterator<Gathered> {

  private final String path;
  private final String stem;
  private final Opened opened;
  private final InputStream in;
  private int line;
  private boolean ended;
  private @Nullable Gathered next;

  JsonLines(String path, String stem, Opened opened, InputStream in) {
    this.path = path;
    this.stem = stem;
    this.opened = opened;
    this.in = in;
  }

  Stream<Gathered> pages() {
    var lines = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED);
    return StreamSupport.stream(lines, false).onClose(() -> Opened.close(in));
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Gathered next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Gathered result = next;
    next = null;
    return result;
  }

  private @Nullable Gathered advance() {
    try {
      byte @Nullable [] content = readLine();
      return content == null ? null : page(content);
    } catch (IOException e) {
      ended = true;
      return Opened.missed(here(), Skipped.Why.UNREADABLE, Reason.of(e));
    }
  }

  private @Nullable Gathered page(byte[] content) {
    if (content.length > Limits.PAGE_BYTES) {
      return Opened.tooLarge(here());
    }
    if (new String(content, StandardCharsets.UTF_8).isBlank()) {
      return null;
    }
    try {
      JsonNode article = JsonDocument.parse(content);
      return opened.found(
          here(), JsonDocument.id(article, stem + "-" + line), MediaType.JSON, content);
    } catch (IOException e) {
      return Opened.missed(here(), Skipped.Why.BROKEN, JsonDocument.reason(e));
    }
  }

  private String here() {
    return path + ":" + line;
  }

  /** The next line without its end, null after the last; of a huge line no more than the limit. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      ended = true;
      in.close();
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (content.size() <= Limits.PAGE_BYTES) {
        content.write(b);
      }
    }
    line++;
    return content.toByteArray();
  }
}
