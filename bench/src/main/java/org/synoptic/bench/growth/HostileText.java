package org.synoptic.bench.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is made to be slow: one unit repeated many times, for which a careless reader needs
 * more than linear time.
 *
 * @param mediaType null when the bytes themselves show what they are
 * @param before the text before the repetitions
 * @param unit the text that is repeated; each № in it becomes the number of the repetition
 * @param after the text after the repetitions
 */
record HostileText(
    String name, @Nullable String mediaType, String before, String unit, String after) {

  private static final String PROSE =
      "A fire broke out at the harbour on Tuesday night, the mayor said, and no one was hurt. ";

  private static final String LEAD =
      "<article><h1>Fire at harbour</h1><p>" + PROSE.repeat(9) + "</p></article>";

  private static final String ATOM =
      "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>C</title>";

  static final List<HostileText> ALL =
      List.of(
          html("nested divs", "<div>"),
          html("nested spans", "<span>"),
          html("misnested formatting", "<b><i></b>"),
          html("formatting that is never closed", "<p><b><font>x"),
          html("nested tables", "<table><tr><td>"),
          html("nested lists", "<ul><li>"),
          html("nested block quotes", "<blockquote><p>x"),
          html("unclosed paragraphs of prose", "<p>" + PROSE),
          html("empty paragraphs", "<p></p>"),
          html("line breaks", "<br>"),
          html("words between line breaks", "word<br>"),
          html("links", "<a href=/x>Read more news</a> "),
          html("unclosed links", "<a href=x>"),
          html("tags that never end", "<a "),
          html("attributes", "<p x1=", "y ", ">"),
          html("an unclosed comment", "<!--", "- -", ""),
          html("comments", "<!-- x -->"),
          html("scripts that never end", "<script>"),
          html("ampersands", "&"),
          html("unfinished entities", "&#x"),
          html("less-thans", "<"),
          html("headlines", "<h1>Fire at harbour</h1>"),
          html("times", "<time datetime=2031-04-01>1 April</time>"),
          html("metas", "<meta name=date content=2031-04-01>"),
          html("dates in classes", "<div class=date>1 April 2031 "),
          html("authors", "<span class=author>By Ana Ruiz</span>"),
          html("authors of many names", "<span class=author>By Ana Ruiz№</span>"),
          html("distinct times", "<p><time datetime=2031-04-01>№ April</time> Read on</p>"),
          html("titles in lists", "<li><a href=/№>Harbour chief № quits after fire</a></li>"),
          html("the lead deep down under links", "", "<div><a href=/№>News №</a></div>", LEAD),
          html("the lead deep down under teasers", "", "<div><p>" + PROSE + "</p></div>", LEAD),
          html("the lead deep down under titles", "", "<h2>Fire № at harbour</h2>x ", LEAD),
          html(
              "entries of a live blog",
              "<title>Fire: live</title><body><h1>Fire: live</h1><div class=live-blog>",
              "<div class=live-entry><time>12:01</time><p>№ " + PROSE + "</p></div>",
              "</div>"),
          html(
              "entries of a described live blog",
              "<script type=application/ld+json>"
                  + "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[",
              "{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-04-01T12:01:00Z\","
                  + "\"articleBody\":\"№ "
                  + PROSE
                  + "\"},",
              "{}]}</script>" + LEAD),
          html("scripts of data", "<script>x={\"body\":\"<p>№ " + PROSE + "</p>\"}</script>"),
          html(
              "data of paragraphs",
              "<script>x={",
              "\"k№\":{\"text\":\"№ " + PROSE + "\"},",
              "}</script>" + LEAD),
          html("deep JSON-LD", "<script type=application/ld+json>", "{\"@graph\":[", "</script>"),
          html(
              "JSON-LD of many articles",
              "<script type=application/ld+json>[",
              "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},",
              "{}]</script>"),
          html(
              "script data that looks like text",
              "<script>x={",
              "\"text\":\"<p>a\\\"b\",",
              "}</script>"),
          text("one word", "x"),
          text("line feeds", "\n"),
          text("lines of one word", "Home\n"),
          text("lines of prose", PROSE + "\n"),
          text("the same paragraph", PROSE + "\n\n"),
          text("bars", "| Home "),
          text("bylines", "By Ana Ruiz and "),
          text("quotation marks", "“‘\"' "),
          text("figures", "1,234.5 "),
          text("dates", "1 April 2031, "),
          text("addresses", "https://courier.example/a?b=c "),
          text("damaged characters", "Ã©â€™"),
          text("combining marks", "e\u0301\u0301\u0301"),
          text("Chinese without end", "港口起火"),
          text("zero-width characters", "\u200b\u200d"),
          new HostileText("nested JSON", "application/json", "{\"text\":", "[", ""),
          new HostileText(
              "JSON of escapes", "application/json", "{\"text\":\"", "\\u0041\\n", "\"}"),
          new HostileText(
              "JSON of many fields", "application/json", "{", "\"a\":1,", "\"text\":\"x\"}"),
          new HostileText("lines of JSON", null, "", "{\"text\":\"" + PROSE + "\"}\n", ""),
          new HostileText("a feed's nested tags", null, "<rss><channel><item>", "<a>", ""),
          new HostileText(
              "a feed's entries",
              null,
              "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>C</title>",
              "<item><title>Fire</title><description>" + PROSE + "</description></item>",
              "</channel></rss>"),
          new HostileText(
              "an Atom feed's entries",
              null,
              ATOM,
              "<entry><title>Fire №</title><id>urn:№</id><updated>2031-04-01T08:00:00Z</updated>"
                  + "<content type=\"html\">"
                  + PROSE
                  + "</content></entry>",
              "</feed>"),
          new HostileText(
              "an Atom feed's short entries",
              null,
              ATOM,
              "<entry><title>Fire №</title><summary>x</summary></entry>",
              "</feed>"),
          new HostileText(
              "an Atom entry's authors",
              null,
              ATOM + "<entry><title>Fire</title><summary>" + PROSE + "</summary>",
              "<author><name>Ana Ruiz№</name></author>",
              "</entry></feed>"),
          new HostileText(
              "a feed entry's authors",
              null,
              "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>C</title><item>"
                  + "<title>Fire</title><description>"
                  + PROSE
                  + "</description>",
              "<author>ana№@courier.example (Ana Ruiz№)</author>",
              "</item></channel></rss>"),
          new HostileText("an archive's records", null, "", record(), ""),
          new HostileText("a feed's entities", null, "<rss><channel><title>", "&x;", "</title>"),
          new HostileText("an archive's headers", null, "WARC/1.0\r\n", "X: y\r\n", "\r\n"),
          new HostileText(
              "an archive's broken records",
              null,
              "",
              "WARC/1.0\r\nContent-Length: 9\r\n\r\n",
              ""));

  /** Returns the text with about {@code chars} chars of repetitions, in UTF-8. */
  byte[] of(int chars) {
    StringBuilder text = new StringBuilder(before);
    String[] parts = unit.split("№", -1);
    for (int i = 0; i < Math.max(1, chars / unit.length()); i++) {
      text.append(parts.length == 1 ? unit : String.join(Integer.toString(i), parts));
    }
    return text.append(after).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String record() {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + LEAD;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/1\r\n"
        + "WARC-Date: 2031-04-01T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + page.length()
        + "\r\n\r\n"
        + page
        + "\r\n\r\n";
  }

  private static HostileText html(String name, String unit) {
    return html(name, "<body><h1>Fire at harbour</h1><p>" + PROSE, unit, "");
  }

  private static HostileText html(String name, String before, String unit, String after) {
    return new HostileText(name, "text/html", before, unit, after);
  }

  private static HostileText text(String name, String unit) {
    return new HostileText(name, "text/plain", PROSE + "\n\n", unit, "");
  }
}
