package org.synoptic.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds, lists and texts that end before they are over. */
final class BrokenOffTest {

  private static final String RSS =
      """
      <rss version="2.0"><channel><title>North News</title>
      <item><title>One</title><description><![CDATA[<p>The quay burns.</p>]]></description></item>
      <item><title>Two</title><description><![CDATA[<p>The bridge is shut.</p>]]></description></item>
      </channel></rss>
      """;

  private static final String FEED =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "North News", "items": [
       {"id": "1", "title": "One", "content_text": "The quay burns."},
       {"id": "2", "title": "Two", "content_text": "The bridge is shut."}]}
      """;

  private static final String LINES =
      """
      {"id":"1","text":"The quay burns."}
      {"id":"2","text":"The bridge is shut."}
      """;

  private static final String LISTED =
      """
      {"articles": [{"id":"1","text":"The quay burns."}, {"id":"2","text":"The bridge is shut."}]}
      """;

  private static final String ARRAY =
      """
      [{"id":"1","text":"The quay burns."}, {"id":"2","text":"The bridge is shut."}]
      """;

  @Test
  void aPackedFeedIsReadUpToTheBreak() throws IOException {
    byte[] packed = packedUpTo("The bridge", RSS);
    assertThat(DrawnPages.piped(packed))
        .containsExactly(
            "outlet=North News headline=One partial=only a summary is given | [The quay burns.]",
            "outlet=North News headline=Two partial=the feed breaks off in it | [The bridge]",
            told(packed));
  }

  @Test
  void anEntryThatEndsBeforeTheBreakIsWhole() throws IOException {
    byte[] packed = packedUpTo("</item>", RSS);
    assertThat(DrawnPages.piped(packed))
        .containsExactly(
            "outlet=North News headline=One partial=only a summary is given | [The quay burns.]",
            told(packed));
  }

  @Test
  void aFeedThatLacksItsEndIsReadSoFar() {
    String begun = upTo("The bridge", RSS);
    assertThat(DrawnPages.piped(begun))
        .hasSize(3)
        .contains("outlet=North News headline=Two partial=the feed breaks off in it | [The bridge]")
        .endsWith(
            "BROKEN - it breaks off at byte %d; what stands before is read"
                .formatted(begun.length()));
  }

  @Test
  void aWholeFeedWithACommentBehindItIsWhole() {
    assertThat(DrawnPages.piped(RSS + "<!-- made in 3 ms -->")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {FEED, LINES, LISTED, ARRAY})
  void packedListsOfJsonAreReadUpToTheBreak(String whole) throws IOException {
    byte[] packed = packedUpTo("The bridge", whole);
    assertThat(DrawnPages.piped(packed))
        .hasSize(2)
        .satisfies(drawn -> assertThat(drawn.get(0)).contains("The quay burns."))
        .endsWith(told(packed));
  }

  @ParameterizedTest
  @ValueSource(strings = {FEED, LISTED})
  void aListThatLacksItsEndIsReadSoFar(String whole) {
    assertThat(DrawnPages.piped(upTo("The bridge", whole)))
        .hasSize(2)
        .satisfies(drawn -> assertThat(drawn.get(0)).contains("The quay burns."))
        .last()
        .asString()
        .startsWith("BROKEN - broken JSON at");
  }

  @Test
  void anArticleOfJsonThatBreaksOffIsNone() {
    assertThat(DrawnPages.piped("{\"headline\":\"One\",\"text\":\"The quay"))
        .singleElement()
        .asString()
        .startsWith("BROKEN - broken JSON at");
  }

  @Test
  void aPackedTextIsPartial() throws IOException {
    byte[] packed = packedUpTo("quay", "The ferry sank off the quay at night.");
    assertThat(DrawnPages.piped(packed))
        .isEqualTo(
            List.of(
                "partial="
                    + told(packed).substring("BROKEN - ".length())
                    + " | The ferry sank off the quay"));
  }

  private static String told(byte[] packed) {
    return "BROKEN - gzip data from byte 0: the data breaks off at byte %d; what stands before is read"
        .formatted(packed.length);
  }

  private static String upTo(String words, String whole) {
    return whole.substring(0, whole.indexOf(words) + words.length());
  }

  /** Packed data of which no more comes than up to {@code words}. */
  private static byte[] packedUpTo(String words, String whole) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GZIPOutputStream out = new GZIPOutputStream(bytes, true);
    out.write(upTo(words, whole).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return bytes.toByteArray();
  }
}
