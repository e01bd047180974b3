package org.synoptic.app.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.synoptic.app.desk.RequestGuard.Field;

/** Answers requests that never come to a route, because the server cannot read them. */
final class UnreadRequests extends ErrorHandler {

  private static final String SENTENCE = "This request cannot be read.";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = Math.max(response.getStatus(), 400);
    response.setStatus(status);
    fields(response.getHeaders());
    response.write(true, page(status), callback);
    return true;
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields(fields);
    return page(status);
  }

  private static ByteBuffer page(int status) {
    String page = Answers.refusal(new DeskFrame(Visitor.STRANGER), status, SENTENCE);
    return ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8));
  }

  private static void fields(HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    for (Field field : RequestGuard.FIELDS) {
      fields.put(field.name(), field.value());
    }
  }
}
