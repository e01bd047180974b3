package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.publish.HtmlBuilder;
import org.synoptic.store.people.Role;

/**
 * Pages that another program sends: a browser as its reader sees them, or any that has a key. What
 * is sent here needs no token of a form, for it comes from elsewhere; it needs a key.
 */
final class SendRoutes {

  /** Where pages are sent. */
  static final String PATH = RequestGuard.SEND_PATH;

  private static final String BEARER = "Bearer ";
  private static final int ACCEPTED = 202;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;
  private static final String NO_KEY = "Only who has a key of this desk may send to it.";

  /** Megabytes of a form that has its key in itself: a page, however large. Set by hand. */
  private static final int MOST_MEGABYTES = 8;

  /** Forms that are read at once for the key in them, and how long others wait. Set by hand. */
  private static final int FORMS_AT_ONCE = 2;

  private static final long PATIENCE_SECONDS = 5;

  private final Desk desk;
  private final SendKeys keys;
  private final Semaphore forms = new Semaphore(FORMS_AT_ONCE);

  SendRoutes(Desk desk) {
    this.desk = desk;
    this.keys = new SendKeys(desk.store(), desk.clock());
  }

  void addTo(RoutesConfig routes) {
    routes.get(
        PATH,
        context -> Answers.html(context, SendPage.of(DeskFrame.of(context), keys.all(), null, "")));
    routes.post(PATH, this::take);
    routes.post(PATH + "/keys", this::make);
    routes.post(PATH + "/keys/remove", this::end);
  }

  private void take(Context context) throws IOException {
    boolean program = Visitor.of(context).kind() == Visitor.Kind.PROGRAM;
    if (!(program && Visitor.of(context).may(Role.EDITOR)) && !keys.holds(key(context))) {
      throw new ForbiddenResponse(NO_KEY);
    }
    String url = context.formParam("url");
    boolean named = url != null && !url.isBlank();
    if (url != null && named && WebAddress.hostOf(url) == null) {
      throw new BadRequestResponse("“url” is no address of the web.");
    }
    String page = context.formParam("page");
    byte[] content = page == null ? null : page.getBytes(StandardCharsets.UTF_8);
    String name = "sent.html";
    for (UploadedFile file : context.uploadedFiles()) {
      content = content(file);
      name = file.filename();
    }
    if (content == null && !named) {
      throw new BadRequestResponse("Nothing was sent: there is neither a page nor an address.");
    }
    keep(named ? url : null, name, content);
    DeskFrame frame = DeskFrame.of(context);
    HtmlBuilder html = frame.begin("The desk has it");
    html.element("p", "It is kept, and read now. You may close this page.").line();
    html.open("p").element("a href=/intake", "What came of it").end();
    Answers.html(context.status(ACCEPTED), frame.end(html));
  }

  private void keep(@Nullable String url, String name, byte @Nullable [] content) {
    if (url != null && content != null) {
      desk.addSent(url, content);
    } else if (url != null) {
      desk.addAddresses(List.of(url));
    } else if (content != null) {
      desk.add(name, content);
    }
  }

  private @Nullable String key(Context context) {
    String header = context.header("Authorization");
    return header != null && header.startsWith(BEARER)
        ? header.substring(BEARER.length()).strip()
        : keyInForm(context);
  }

  /** Anybody can send such a form, so little of it is read before its key is known. */
  private @Nullable String keyInForm(Context context) {
    if (keys.all().isEmpty()) {
      return null;
    }
    long length = context.req().getContentLengthLong();
    if (length < 0 || length > (long) MOST_MEGABYTES << 20) {
      throw new HttpResponseException(
          TOO_LARGE,
          "With its key in the form a page has at most "
              + MOST_MEGABYTES
              + " MB. Send the key as Authorization: Bearer.");
    }
    boolean taken = false;
    try {
      taken = forms.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (taken) {
        return context.formParam("key");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (taken) {
        forms.release();
      }
    }
    throw new HttpResponseException(BUSY, "Other pages are being read. Send this one again.");
  }

  private static byte[] content(UploadedFile file) throws IOException {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private void make(Context context) {
    String label = Answers.required(context, "label", "Which browser or program is it for?");
    try {
      String key = keys.make(label);
      String address = RequestGuard.origin(context) + PATH;
      Answers.html(context, SendPage.of(DeskFrame.of(context), keys.all(), key, address));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private void end(Context context) {
    keys.end(Answers.required(context, "hash", "Which key is to end?"));
    context.redirect(PATH);
  }
}
