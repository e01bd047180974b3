package org.synoptic.gather.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.HttpResponse;

/**
 * What a server answered.
 *
 * @param requested the address that was asked for
 * @param url the address that answered, after redirects
 * @param at when the answer was complete
 * @param ip of the server; null where a proxy made the connection
 * @param response head and body, byte for byte as they were sent
 * @param content the body without its codings; empty for a status other than 2xx
 * @param cut whether the connection ended before the body did
 * @param moved the address to ask for from now on, where the server said so; else null
 */
public record Capture(
    String requested,
    String url,
    Instant at,
    @Nullable String ip,
    HttpResponse response,
    byte[] content,
    boolean cut,
    @Nullable String moved)
    implements FetchResult {

  public int status() {
    return response.status();
  }

  /** The value of a header field, or null. */
  public @Nullable String field(String name) {
    return response.fields().get(name);
  }
}
