package org.synoptic.bench.fuzz;

/** Small made-up inputs to start from, each below 2 kB: larger ones slow the search. */
final class FuzzSeeds {

  private static final String PROSE =
      "A fire broke out at the harbour on Tuesday night, the mayor said, and no one was hurt.";

  static final String HTML =
      """
      <html lang=en><head><title>Fire at harbour | The Courier</title>
      <meta property=article:published_time content=2031-04-01T08:00:00Z>
      <script type=application/ld+json>{"@type":"NewsArticle","headline":"Fire at harbour"}</script>
      </head><body><nav><a href=/>Home</a></nav><article><h1>Fire at harbour</h1>
      <p>%s</p><ul><li>Two boats sank.</li></ul><p>%s</p></article></body></html>
      """
          .formatted(PROSE, PROSE.replace("fire", "blaze"));

  static final String RSS =
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>
      <item><title>Fire at harbour</title><link>https://courier.example/1</link>
      <pubDate>Tue, 01 Apr 2031 08:00:00 GMT</pubDate><description>%s</description></item>
      </channel></rss>
      """
          .formatted(PROSE);

  static final String ATOM =
      """
      <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title>
      <entry><title>Fire at harbour</title><id>urn:1</id><updated>2031-04-01T08:00:00Z</updated>
      <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
      """
          .formatted(PROSE);

  static final String WARC = warc("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + HTML);

  static final String JSON =
      """
      {"id":"a","outlet":"The Courier","headline":"Fire at harbour","published":"2031-04-01",
      "text":"%s"}
      """
          .formatted(PROSE);

  static final String JSON_LINES = (JSON.replace("\n", " ") + "\n").repeat(2);

  static final String TEXT =
      "Fire at harbour\n\nBy Ana Ruiz\n\n1 April 2031\n\n" + PROSE + "\n\nRead more: Two boats\n";

  private FuzzSeeds() {}

  private static String warc(String response) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/1\r\n"
        + "WARC-Date: 2031-04-01T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + response.length()
        + "\r\n\r\n"
        + response
        + "\r\n\r\n";
  }
}
