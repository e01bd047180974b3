package org.synoptic.gather;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;

/** What comes of an input, a line a thing, with what is known of it: {@code name=value | text}. */
public final class DrawnPages {

  private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

  private DrawnPages() {}

  /** Of what stands on standard input. */
  public static List<String> piped(String content) {
    return piped(content.getBytes(StandardCharsets.UTF_8));
  }

  public static List<String> piped(byte[] content) {
    return piped(content, Selection.ALL);
  }

  public static List<String> piped(byte[] content, Selection selection) {
    var in = new ByteArrayInputStream(content);
    var gatherer = new Gatherer(Clock.fixed(NOON, ZoneOffset.UTC), () -> in, selection);
    List<String> drawn = new ArrayList<>();
    gatherer.gather(List.of("-")).forEachOrdered(one -> drawn.add(draw(one)));
    return drawn;
  }

  static String draw(Gathered one) {
    if (one instanceof Gathered.Missed missed) {
      var skipped = missed.skipped();
      String path = skipped.path().replace("standard input", "-");
      return skipped.why() + " " + path + " " + skipped.detail();
    }
    Page page = ((Gathered.Found) one).page();
    StringBuilder line = new StringBuilder();
    add(line, "url", page.url());
    add(line, "outlet", page.outlet() == null ? null : page.outlet().name());
    add(line, "headline", page.metadata().headline());
    add(line, "by", String.join(" + ", page.metadata().bylines()));
    add(line, "published", page.metadata().published());
    add(line, "updated", page.metadata().updated());
    add(line, "language", page.metadata().language());
    add(line, "section", page.metadata().section());
    add(line, "partial", page.metadata().partial());
    add(line, "at", page.gatheredAt().equals(NOON) ? null : page.gatheredAt().toString());
    return line + "| " + text(page);
  }

  private static String text(Page page) {
    String content = new String(page.content(), StandardCharsets.UTF_8);
    boolean html = page.mediaType().startsWith("text/html");
    return html ? Jsoup.parse(content).select("p").eachText().toString() : content;
  }

  private static void add(StringBuilder line, String name, String value) {
    Stream.ofNullable(value)
        .filter(said -> !said.isEmpty())
        .forEach(said -> line.append(name).append('=').append(said).append(' '));
  }
}
