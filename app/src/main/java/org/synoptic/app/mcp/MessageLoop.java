package org.synoptic.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Reads messages, one a line, and writes the answers, one a line, until the input ends. */
public final class MessageLoop {

  /** Bytes of a message at most; a longer one is answered with an error. */
  static final int LONGEST = 1 << 20;

  private final McpServer server;
  private final InputStream in;
  private final Writer out;

  public MessageLoop(McpServer server, InputStream in, Writer out) {
    this.server = server;
    this.in = in;
    this.out = out;
  }

  /** Answers until the input ends. */
  public void run() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next != '\n') {
        tooLong |= line.size() >= LONGEST;
        if (!tooLong) {
          line.write(next);
        }
        continue;
      }
      answer(line.toString(StandardCharsets.UTF_8), tooLong);
      line.reset();
      tooLong = false;
    }
    answer(line.toString(StandardCharsets.UTF_8), tooLong);
  }

  private void answer(String line, boolean tooLong) throws IOException {
    if (line.isBlank()) {
      return;
    }
    String answer = tooLong ? server.tooLong(LONGEST) : server.answer(line);
    if (answer != null) {
      out.write(answer);
      out.write('\n');
      out.flush();
    }
  }
}
