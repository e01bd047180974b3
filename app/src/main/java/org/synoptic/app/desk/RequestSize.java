package org.synoptic.app.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Refuses requests that are too large, in a sentence that their sender gets to read. */
final class RequestSize {

  /** Megabytes of a request: some thousand pasted pages. Set by hand. */
  static final int MAX_MEGABYTES = 64;

  private static final int TOO_LARGE = 413;

  private static final String SENTENCE =
      "This is too large: at most "
          + MAX_MEGABYTES
          + " MB are taken at once. Add large files in parts, or by their path when the desk is"
          + " started.";

  /**
   * Bytes that are read and forgotten: a browser shows an answer only when it could send all.
   * Beyond them the connection is cut. Set by hand.
   */
  private static final long MOST_FORGOTTEN = 1L << 30;

  private static final int BUFFER_BYTES = 1 << 16;

  private RequestSize() {}

  /** Refuses a request that says itself that it is too large, before anything of it is kept. */
  static void check(Context context) throws IOException {
    if (context.req().getContentLengthLong() > (long) MAX_MEGABYTES << 20) {
      RequestGuard.FIELDS.forEach(field -> context.header(field.name(), field.value()));
      forget(context);
      throw refusal();
    }
  }

  /** The refusal where a request proved too large while it was read; else null. */
  static @Nullable HttpResponseException refusal(Throwable failure, Context context) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      boolean large = at instanceof HttpException http && http.getCode() == TOO_LARGE;
      if (large
          || at instanceof IllegalStateException && message.matches(".*(exceed|max |large).*")) {
        try {
          forget(context);
        } catch (IOException | RuntimeException e) {
          // The sender went away, or the server has given the rest up already.
        }
        return refusal();
      }
    }
    return null;
  }

  private static HttpResponseException refusal() {
    return new HttpResponseException(TOO_LARGE, SENTENCE, Map.of());
  }

  private static void forget(Context context) throws IOException {
    InputStream rest = context.req().getInputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    long left = MOST_FORGOTTEN;
    for (int read = 0; read >= 0 && left > 0; left -= read) {
      read = rest.read(buffer);
    }
  }
}
