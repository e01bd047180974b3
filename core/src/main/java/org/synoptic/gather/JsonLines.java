package org.synoptic.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** One article a line; a broken line is named and passed over. */
final class JsonLines extends OpenPageSource {

  private final JsonArticles articles;
  private final TruncationAwareInput in;
  private final Deque<Gathered> waiting = new ArrayDeque<>();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line;

  JsonLines(String path, String stem, SourceOpener opened, TruncationAwareInput in) {
    super(path, in);
    this.articles = new JsonArticles(opened, stem, tally());
    this.in = in;
  }

  @Override
  String here() {
    return path() + ":" + line;
  }

  @Override
  @Nullable String cut() {
    return in.sentence();
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
      waiting.add(SourceOpener.tooLarge(here()));
    } else if (!isBlank(content)) {
      try {
        waiting.addAll(articles.of(JsonDocument.parse(content), here(), line));
      } catch (IOException e) {
        if (at == end && in.sentence() != null) {
          return;
        }
        waiting.add(SourceOpener.missed(here(), Skipped.Why.BROKEN, JsonDocument.reason(e)));
      }
    }
  }

  /** The next line without its end, null after the last; of a huge line no more than the limit. */
  private byte @Nullable [] readLine() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    line++;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean open = true;
    while (open && (at < end || fill())) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int most = GatherLimits.PAGE_BYTES + 1 - content.size();
      content.write(buffer, from, Math.min(at - from, most));
      open = at == end;
      at += open ? 0 : 1;
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
