package org.synoptic.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * JSON Lines: one article a line. A broken line gives a miss that names the line; reading goes on
 * with the next.
 */
final class JsonLines extends OpenPageSource {

  private final JsonArticles articles;
  private final TruncationAwareInput in;
  private final Deque<Gathered> waiting = new ArrayDeque<>();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line;

  JsonLines(String path, String stem, PageFactory pageFactory, TruncationAwareInput in) {
    super(path, in);
    this.articles = new JsonArticles(pageFactory, stem, tally());
    this.in = in;
  }

  @Override
  String position() {
    return path() + ":" + line;
  }

  @Override
  @Nullable String truncation() {
    return in.truncation();
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
    if (content.length > GatherLimits.PAGE_BYTES) {
      waiting.add(Misses.tooLarge(position()));
    } else if (!isBlank(content)) {
      try {
        waiting.addAll(articles.of(JsonDocument.parse(content), position(), line));
      } catch (IOException e) {
        if (at == end && in.truncation() != null) {
          return;
        }
        waiting.add(Misses.of(position(), Skipped.Why.BROKEN, JsonDocument.reason(e)));
      }
    }
  }

  /**
   * The next line without its line end, or null after the last. A line over the size limit is cut
   * at one byte above the limit.
   */
  private byte @Nullable [] readLine() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    line++;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean lineOpen = true;
    while (lineOpen && (at < end || fill())) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int most = GatherLimits.PAGE_BYTES + 1 - content.size();
      content.write(buffer, from, Math.min(at - from, most));
      lineOpen = at == end;
      at += lineOpen ? 0 : 1;
    }
    return content.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(in.read(buffer), 0);
    return end > 0;
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }
}
