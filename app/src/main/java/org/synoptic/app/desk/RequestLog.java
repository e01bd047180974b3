package org.synoptic.app.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON for each answer: when, which route, with what status, in how many milliseconds.
 * The route is told and not the address, which may have a token in it or what somebody looks for.
 */
final class RequestLog {

  private static final String VARIABLE = "SYNOPTIC_LOG";
  private static final String BEGAN = "began";
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final long NANOS = 1_000_000;

  private final PrintStream out;
  private final Clock clock;

  RequestLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** The log that an environment asks for; null for none. */
  static @Nullable RequestLog of(Map<String, String> environment, PrintStream out, Clock clock) {
    return "json".equals(environment.get(VARIABLE)) ? new RequestLog(out, clock) : null;
  }

  void begin(Context context) {
    context.attribute(BEGAN, System.nanoTime());
  }

  void end(Context context) {
    Long began = context.attribute(BEGAN);
    Endpoint endpoint = context.endpoints().lastHttpEndpoint();
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("at", clock.instant().toString());
      json.writeStringField("event", "answer");
      json.writeStringField("method", context.method().name());
      json.writeStringField("route", endpoint == null ? null : endpoint.path);
      json.writeNumberField("status", context.statusCode());
      json.writeNumberField("ms", began == null ? 0 : (System.nanoTime() - began) / NANOS);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
  }
}
