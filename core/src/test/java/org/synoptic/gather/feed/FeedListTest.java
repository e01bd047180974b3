package org.synoptic.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FeedListTest {

  private static List<FeedList.Entry> read(String list) {
    return FeedList.read(list.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void opmlIsReadWithItsFoldersHoweverItsNamesAreWritten() {
    String opml =
        """
        <?xml version="1.0"?><opml version="1.0"><body>
        <outline text="World"><outline TEXT="Coast/Sea">
          <outline type="rss" text="Courier" title="The Courier &amp; Post" xmlurl="https://courier.example/feed"/>
        </outline></outline>
        <outline text="Gazette" xmlUrl="https://gazette.example/atom"/>
        <outline text="again" xmlUrl="https://gazette.example/atom"/>
        <outline text="a script" xmlUrl="javascript:alert(1)"/>
        <outline text="broken
        """;
    assertThat(read(opml))
        .containsExactly(
            new FeedList.Entry(
                "https://courier.example/feed", "The Courier & Post", "World/Coast-Sea"),
            new FeedList.Entry("https://gazette.example/atom", "Gazette", ""));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<FeedList.Entry> entries =
        List.of(
            new FeedList.Entry("https://a.example/?x=1&y=\"2\"", "\"A\" <&> Ö", "World/Coast"),
            new FeedList.Entry("https://b.example/", "B", ""));
    assertThat(read(FeedList.opml("My feeds", entries))).containsExactlyElementsOf(entries);
    assertThat(read(FeedList.plain(entries)))
        .extracting(FeedList.Entry::url)
        .containsExactly("https://a.example/?x=1&y=\"2\"", "https://b.example/");
  }

  @Test
  void aPlainListHasOneAddressALine() {
    assertThat(
            read(
                "# mine\n\nhttps://a.example/feed  the Courier\nfile:///etc/passwd\nhttps://a.example/feed\n"))
        .containsExactly(new FeedList.Entry("https://a.example/feed", null, ""));
    assertThat(read("")).isEmpty();
  }

  @Test
  void aPageNamesItsFeedsThoseOfCommentsLast() {
    String page =
        """
        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
        <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" title="News" href="/feed">
        <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
        <link rel="alternate" hreflang="de" type="text/html" href="/de">
        <link rel="alternate" type="application/rss+xml" href="/feed">
        <link rel="stylesheet" type="application/rss+xml" href="/no">""";
    assertThat(FeedLinks.in(Jsoup.parse(page, "https://courier.example/world")))
        .containsExactly(
            new FeedLinks.FeedLink("https://courier.example/feed", "News"),
            new FeedLinks.FeedLink("https://other.example/feed.json", null),
            new FeedLinks.FeedLink("https://courier.example/comments/feed", "Comments"));
  }
}
