package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.gather.feed.FeedList;

/** Reports and feeds that somebody adds. */
final class IntakeRoutes {

  private static final int MAX_ADDRESSES = 200;
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  private final Desk desk;

  IntakeRoutes(Desk desk) {
    this.desk = desk;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/intake", this::intake);
    routes.post("/add", this::add);
    routes.get(
        "/feeds",
        context -> Answers.html(context, FeedsPage.of(DeskFrame.of(context), desk.feeds())));
    routes.get("/feeds.opml", this::opml);
    routes.post("/feeds", this::addFeeds);
    routes.post("/feeds/remove", this::removeFeed);
  }

  private void intake(Context context) {
    Answers.html(context, IntakePage.of(DeskFrame.of(context), desk.notices(), desk.waiting()));
  }

  private void add(Context context) throws IOException {
    String what = context.formParam("what");
    boolean any = what != null && !what.isBlank();
    if (what != null && any) {
      add(what.strip());
    }
    for (UploadedFile file : context.uploadedFiles("file")) {
      if (file.size() > 0) {
        any = true;
        desk.add(file.filename(), content(file));
      } else if (!file.filename().isBlank()) {
        throw new BadRequestResponse("The file “" + file.filename() + "” is empty.");
      }
    }
    if (!any) {
      throw new BadRequestResponse(
          "Nothing was added: the box is empty, and no file was chosen. Put addresses, one a line,"
              + " or the text of a report into the box.");
    }
    context.redirect("/intake");
  }

  private void add(String what) {
    List<String> lines = what.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.stream().allMatch(line -> ADDRESS.matcher(line).matches())) {
      if (lines.size() > MAX_ADDRESSES) {
        throw new BadRequestResponse("At most " + MAX_ADDRESSES + " addresses at once.");
      }
      desk.addAddresses(lines);
    } else {
      String name = what.startsWith("<") ? "pasted.html" : "pasted.txt";
      desk.add(name, what.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void addFeeds(Context context) throws IOException {
    String url = context.formParam("url");
    boolean one = url != null && !url.isBlank();
    if (url != null && one) {
      if (!ADDRESS.matcher(url.strip()).matches()) {
        throw new BadRequestResponse(
            "“" + url.strip() + "” is no address: one begins with https:// or http://.");
      }
      desk.addFeed(url.strip());
    }
    int listed = 0;
    for (UploadedFile file : context.uploadedFiles("list")) {
      listed += desk.addFeeds(content(file));
    }
    if (!one && listed == 0) {
      throw new BadRequestResponse(
          "No feed was added: the box is empty, and there is no list with an address in it.");
    }
    context.redirect(one ? "/intake" : "/feeds");
  }

  private static byte[] content(UploadedFile file) throws IOException {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private void removeFeed(Context context) {
    desk.removeFeed(Answers.required(context, "url", "Which feed is not to be watched?"));
    context.redirect("/feeds");
  }

  private void opml(Context context) {
    List<FeedList.Entry> entries =
        desk.feeds().stream().map(feed -> new FeedList.Entry(feed.url(), null, "")).toList();
    String opml = FeedList.opml("Feeds of this desk", entries);
    Answers.file(
        context, "text/x-opml; charset=utf-8", "feeds.opml", opml.getBytes(StandardCharsets.UTF_8));
  }
}
