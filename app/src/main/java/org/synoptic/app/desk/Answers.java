package org.synoptic.app.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;

/** How the routes of the desk answer. */
final class Answers {

  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  private Answers() {}

  static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  static void json(Context context, String text) {
    context.contentType("application/json; charset=utf-8").result(text);
  }

  /** A file that the browser saves. */
  static void file(Context context, String type, String name, byte[] content) {
    context
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(content);
  }

  /** Writes a file that the browser saves, while it is made. */
  static Writer fileWriter(Context context, String type, String name) {
    return new BufferedWriter(
        new OutputStreamWriter(fileStream(context, type, name), StandardCharsets.UTF_8));
  }

  /** Where a file is written that the browser saves, while it is made. */
  static OutputStream fileStream(Context context, String type, String name) {
    context
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return context.outputStream();
  }

  /**
   * A page that has its style and script in it, with the desk's menu.
   *
   * @param ways to the pages that it belongs to
   */
  static void published(Context context, Verb verb, String page, List<DeskFrame.Way> ways) {
    // The page itself cannot say that no other may frame it: only a header can.
    String policy = Publisher.contentSecurityPolicy(verb) + "; frame-ancestors 'none'";
    context.header(RequestGuard.POLICY_FIELD, policy);
    String menu = DeskFrame.of(context).menu(new HtmlBuilder(), ways).toString();
    html(context, Publisher.withMenu(page, menu));
  }

  /** A page that says why there is none. */
  static void refuse(Context context, int status, @Nullable String sentence) {
    html(context.status(status), refusal(DeskFrame.of(context), status, sentence));
  }

  static String refusal(DeskFrame frame, int status, @Nullable String sentence) {
    String title = status == NOT_FOUND ? "Not here" : status < FAULT ? "Not done" : "A fault";
    HtmlBuilder html = frame.begin(title);
    html.element("p", sentence == null ? "" : sentence).line();
    html.open("p").element("a href=/", "To the stories").end();
    return frame.end(html);
  }

  /** The value of a form's field that must not be blank. */
  static String required(Context context, String field, String sentence) {
    String value = context.formParam(field);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse(sentence);
    }
    return value.strip();
  }

  /** What {@code work} gives; the sentence of a refusal becomes the answer's. */
  static <T> T orRefused(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** A resource that lies beside this class. */
  static String text(String name) {
    try (InputStream in = Answers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: desk/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read desk/" + name, e);
    }
  }
}
