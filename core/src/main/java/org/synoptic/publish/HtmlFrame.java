package org.synoptic.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.synoptic.text.Sha256;

/**
 * The beginning and the end of an HTML page. The style sheet and the script are copied into the
 * page from the resources; a content security policy allows exactly these two and nothing else.
 */
final class HtmlFrame {

  /** What stands in the masthead where no server has put its menu there. */
  static final String MOTTO = "<p class=motto>seen together</p>";

  private final String style;
  private final String script;

  /** Makes a frame with the style sheets and scripts {@code page.*} and {@code kind.*}. */
  HtmlFrame(String kind) {
    this.style = resource("page.css") + resource(kind + ".css");
    this.script = resource("page.js") + resource(kind + ".js");
  }

  /** The content security policy: the page's own style and script and nothing else. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  String opening(String title) {
    HtmlBuilder html = new HtmlBuilder();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.tag("meta http-equiv=Content-Security-Policy", "content", policy()).line();
    html.tag("meta name=viewport", "content", "width=device-width, initial-scale=1").line();
    html.tag("meta name=color-scheme", "content", "light dark").line();
    html.tag("meta name=referrer content=no-referrer").line();
    html.element("title", title).line();
    html.raw("<style>" + style + "</style>\n</head>\n<body>\n");
    html.element("a class=skip href=#main", "Skip to the text").line();
    html.open("header class=masthead").element("p class=name", "Synoptic");
    html.raw(MOTTO);
    html.open("button type=button id=theme class=quiet").text("Light or dark");
    html.close().end();
    return html.raw("<main id=\"main\">\n").toString();
  }

  String closing() {
    return "</main>\n<script>" + script + "</script>\n</body>\n</html>\n";
  }

  private static String hash(String content) {
    byte[] hash = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  static String resource(String name) {
    try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: publish/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
