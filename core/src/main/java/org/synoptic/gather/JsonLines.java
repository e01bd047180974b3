package org.synoptic.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** One article a line; a broken line is named and passed over. */
final class JsonLines extends Pages {

  private final String path;
  private final JsonArticles articles;
  private final InputStream in;
  private final Deque<Gathered> waiting = new ArrayDeque<>();
  private int line;

  JsonLines(String path, String stem, Opened opened, InputStream in) {
    this.path = path;
    this.articles = new JsonArticles(opened, stem, tally());
    this.in = in;
  }

  @Override
  String path() {
    return path;
  }

  @Override
  String here() {
    return path + ":" + line;
  }

  @Override
  public void close() {
    Opened.close(in);
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    byte[] content = new byte[0];
    while (waiting.isEmpty() && content != null) {
      content = readLine();
      if (content != null) {
        take(content);
      }
    }
    return waiting.poll();
  }

  private void take(byte[] content) {
    if (content.length > Limits.PAGE_BYTES) {
      waiting.add(Opened.tooLarge(here()));
    } else if (!new String(content, StandardCharsets.UTF_8).isBlank()) {
      try {
        waiting.addAll(articles.of(JsonDocument.parse(content), here(), line));
      } catch (IOException e) {
        waiting.add(Opened.missed(here(), Skipped.Why.BROKEN, JsonDocument.reason(e)));
      }
    }
  }

  /** The next line without its end, null after the last; of a huge line no more than the limit. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    line++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (content.size() <= Limits.PAGE_BYTES) {
        content.write(b);
      }
    }
    return content.toByteArray();
  }
}
