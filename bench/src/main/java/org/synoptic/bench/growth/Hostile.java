package org.synoptic.bench.growth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made to be slow: something repeated, which a careless reader handles in more than linear
 * time.
 *
 * @param mediaType null where the bytes themselves tell what they are
 */
record Hostile(String name, @Nullable String mediaType, String before, String unit, String after) {

  private static final String PROSE =
      "A fire broke out at the harbour on Tuesday night, the mayor said, and no one was hurt. ";

  static final List<Hostile> ALL =
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
          new Hostile("nested JSON", "application/json", "{\"text\":", "[", ""),
          new Hostile("JSON of escapes", "application/json", "{\"text\":\"", "\\u0041\\n", "\"}"),
          new Hostile(
              "JSON of many fields", "application/json", "{", "\"a\":1,", "\"text\":\"x\"}"),
          new Hostile("lines of JSON", null, "", "{\"text\":\"" + PROSE + "\"}\n", ""),
          new Hostile("a feed's nested tags", null, "<rss><channel><item>", "<a>", ""),
          new Hostile(
              "a feed's entries",
              null,
              "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>C</title>",
              "<item><title>Fire</title><description>" + PROSE + "</description></item>",
              "</channel></rss>"),
          new Hostile("a feed's entities", null, "<rss><channel><title>", "&x;", "</title>"),
          new Hostile("an archive's headers", null, "WARC/1.0\r\n", "X: y\r\n", "\r\n"),
          new Hostile(
              "an archive's broken records",
              null,
              "",
              "WARC/1.0\r\nContent-Length: 9\r\n\r\n",
              ""));

  /** About {@code chars} of it. */
  byte[] of(int chars) {
    return (before + unit.repeat(Math.max(1, chars / unit.length())) + after)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Hostile html(String name, String unit) {
    return html(name, "<body><h1>Fire at harbour</h1><p>" + PROSE, unit, "");
  }

  private static Hostile html(String name, String before, String unit, String after) {
    return new Hostile(name, "text/html", before, unit, after);
  }

  private static Hostile text(String name, String unit) {
    return new Hostile(name, "text/plain", PROSE + "\n\n", unit, "");
  }
}
