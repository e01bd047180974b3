package org.synoptic.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.gather.DrawnPages;

class FeedsTest {

  @Test
  void anEntrysOwnTextGoesBeforeItsSummary() {
    assertThat(
            DrawnPages.piped(
                """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Selm Gazette &raquo; World</title><link>https://selm.example/</link>
                <language>en-us</language>
                <item><title>Fire &#8211; nobody hurt</title><link>/fire</link>
                <dc:creator>Ana Ruiz</dc:creator><category>World</category>
                <pubDate>Mon, 09 Mar 2026 08:15:00 +0100</pubDate>
                <description>A fire. [&#8230;]</description>
                <content:encoded><![CDATA[<p>A fire destroyed a warehouse.</p>]]></content:encoded>
                </item></channel></rss>
                """))
        .containsExactly(
            "url=https://selm.example/fire outlet=Selm Gazette headline=Fire – nobody hurt by=Ana Ruiz"
                + " published=2026-03-09T08:15:00+01:00 language=en section=World"
                + " | [A fire destroyed a warehouse.]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "&lt;![CDATA[Fire in Selm]]&gt; ~ &lt;![CDATA[&lt;p&gt;A fire.&lt;/p&gt;]]&gt;",
        "Fire in &lt;![CDATA[Selm]]&gt; ~ &lt;p&gt;&lt;![CDATA[A fire.]]&gt;&lt;/p&gt;",
        "<![CDATA[<![CDATA[Fire in Selm]]]]><![CDATA[>]]> ~ <![CDATA[<p>A fire.</p>]]>",
        "&amp;lt;![CDATA[Fire in Selm]]&amp;gt; ~ <![CDATA[&lt;![CDATA[<p>A fire.</p>]]&gt;]]>",
        "Fire in Selm ~ &lt;![CDATA[&lt;p&gt;A&lt;/p&gt;]]&gt;&lt;![CDATA[&lt;p&gt;fire.&lt;/p&gt;]]&gt;",
      })
  void marksOfCdataThatWereEscapedAreNoText(String title, String text) {
    String feed =
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><title>%s</title>"
            + "<content:encoded>%s</content:encoded></item></channel></rss>";
    assertThat(DrawnPages.piped(feed.formatted(title, text)))
        .singleElement()
        .asString()
        .contains("headline=Fire in Selm")
        .doesNotContain("CDATA", "]]>", "]]&");
  }

  @Test
  void anEntryWithASummaryOnlyIsPartialAndSaysSo() {
    assertThat(
            DrawnPages.piped(
                "<rss><channel><title>Selm Gazette</title><item><title>Fire</title>"
                    + "<author>desk@selm.example (Jo Bell)</author>"
                    + "<description>A fire destroyed a warehouse.</description></item></channel></rss>"))
        .containsExactly(
            "outlet=Selm Gazette headline=Fire by=Jo Bell partial=only a summary is given"
                + " | A fire destroyed a warehouse.");
  }

  @Test
  void whatStandsWhereSummariesDoIsAWholeReportWhenItIsAsLongAsOne() {
    String text = "A fire destroyed a warehouse in the harbour of Port Selm. ".repeat(30);
    assertThat(
            DrawnPages.piped(
                "<rss><channel><item><description>"
                    + text
                    + "</description></item></channel></rss>"))
        .singleElement()
        .asString()
        .doesNotContain("partial");
  }

  @Test
  void anEntryWithoutTextIsNamed() {
    assertThat(
            DrawnPages.piped(
                "<rss><channel><item><title>Fire</title></item><item/></channel></rss>"))
        .containsExactly("EMPTY -#1 no text is given: Fire", "EMPTY -#2 no text is given");
  }

  @Test
  void itemsBesideTheChannelAreReadWhateverThePrefixes() {
    assertThat(
            DrawnPages.piped(
                """
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                    xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
                <channel><title>Highland Times</title></channel>
                <item><title>Strike</title><link>http://h.example/1</link><d:creator>Al Dean</d:creator>
                <d:date>2026-03-08T18:00+01:00</d:date><description>Miners voted.</description></item>
                </r:RDF>
                """))
        .containsExactly(
            "url=http://h.example/1 outlet=Highland Times headline=Strike by=Al Dean"
                + " published=2026-03-08T18:00:00+01:00 partial=only a summary is given | Miners voted.");
  }

  @Test
  void aDocumentTypeIsPassedOverAndItsEntitiesAreNeverLookedUp() {
    assertThat(
            DrawnPages.piped(
                """
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.invalid/x.dtd" [
                  <!ENTITY leak SYSTEM "file:///etc/hostname"> <!ENTITY many "&leak;&leak;">
                ]>
                <rss version="0.91"><channel><item><title>Caf&eacute;&nbsp;&leak;</title>
                <description>It is &many; open &amp; AT&T too.</description></item></channel></rss>
                """))
        .containsExactly(
            "headline=Café &leak; partial=only a summary is given | It is &many; open & AT&T too.");
  }

  @Test
  void whatIsBrokenIsReadAsFarAsItCanBe() {
    assertThat(
            DrawnPages.piped(
                """


                <?xml version="1.0"?><rss><channel><title>Ledger</title>
                <item><title>Bridge & road</title><description>Closed <b>at once, <br> it said.</description></item>
                <item><title>Second</title><description>Still here.</description>
                """))
        .containsExactly(
            "outlet=Ledger headline=Bridge & road partial=only a summary is given | []",
            "outlet=Ledger headline=Second partial=the feed breaks off in it | Still here.",
            "BROKEN - it breaks off at byte 226; what stands before is read");
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsLatinWhateverIsDeclared() {
    byte[] feed =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><item><description>Müller sprach.</description></item></channel></rss>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(DrawnPages.piped(feed)).singleElement().asString().endsWith("| Müller sprach.");
  }

  @Test
  void anAtomFeedGivesItsEntriesWithAddressesResolved() {
    assertThat(
            DrawnPages.piped(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://river.example/news/" xml:lang="en">
                <title>River News</title><author><name>Al Dean</name></author>
                <entry><title type="html">Bridge &lt;i&gt;closed&lt;/i&gt;</title><link href="b.html"/>
                <published>2026-03-08T21:30:00-05:00</published><updated>2026-03-09T09:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Closed.</p><a/><p>Cracks.</p></div></content></entry>
                <entry><title>Summary</title><summary>It takes a week.</summary><updated>2026-03-09</updated></entry>
                </feed>
                """))
        .containsExactly(
            "url=https://river.example/news/b.html outlet=River News headline=Bridge closed by=Al Dean"
                + " published=2026-03-08T21:30:00-05:00 updated=2026-03-09T09:00:00Z language=en | [Closed., Cracks.]",
            "outlet=River News headline=Summary by=Al Dean published=2026-03-09 language=en"
                + " partial=only a summary is given | It takes a week.");
  }

  @Test
  void titlesOfMediaStandInForMissingOnes() {
    assertThat(
            DrawnPages.piped(
                """
                <rss xmlns:m="http://search.yahoo.com/mrss/"><channel><item><m:group><m:title>The fire</m:title>
                <m:description>Seen from the sea.</m:description></m:group></item></channel></rss>
                """))
        .containsExactly("headline=The fire partial=only a summary is given | Seen from the sea.");
  }

  @Test
  void aFeedOfSeveralOutletsNamesTheSourceOfEachEntry() {
    assertThat(
            DrawnPages.piped(
                "<rss><channel><title>All the news</title><item><title>Fire in Selm - Coast Radio</title>"
                    + "<source url='http://c.example'>Coast Radio</source><description>A fire.</description></item></channel></rss>"))
        .containsExactly(
            "outlet=Coast Radio headline=Fire in Selm partial=only a summary is given | A fire.");
  }

  @Test
  void aJsonFeedIsRead() {
    assertThat(
            DrawnPages.piped(
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Coast Radio","home_page_url":"https://coast.example/",
                 "items":[{"id":"1","url":"/a","title":"Ferry","content_html":"<p>It sails.</p>","date_published":"2026-03-11T06:00:00Z",
                           "authors":[{"name":"Ana Ruiz"}]},
                          {"id":"2","summary":"Two days."}]}
                """))
        .containsExactly(
            "url=https://coast.example/a outlet=Coast Radio headline=Ferry by=Ana Ruiz"
                + " published=2026-03-11T06:00:00Z | [It sails.]",
            "outlet=Coast Radio partial=only a summary is given | Two days.");
  }

  @Test
  void tagsNestedByTheThousandAreRefusedWithASentence() {
    String bomb = "<rss><channel><item><description>" + "<a>".repeat(2_000) + "</a>".repeat(2_000);
    assertThat(DrawnPages.piped(bomb))
        .containsExactly("BROKEN - XML that is not read: elements are nested more than 200 deep");
  }

  @Test
  void otherXmlIsNamed() {
    assertThat(DrawnPages.piped("<?xml version='1.0'?><invoice/>"))
        .containsExactly(
            "UNSUPPORTED - XML whose root is <invoice>: no feed and no news format that is read");
  }
}
