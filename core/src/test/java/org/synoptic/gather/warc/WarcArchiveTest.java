package org.synoptic.gather.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.gather.DrawnPages;
import org.synoptic.gather.Selection;

class WarcArchiveTest {

  private static final String AT = " at=2026-03-09T08:15:00Z ";
  private static final String HTML = "200 OK\r\nContent-Type: text/html";

  @Test
  void pagesComeWithTheAddressAndTheTimeOfTheirCapture() {
    byte[] archive =
        new MadeArchive()
            .record("WARC-Type: warcinfo\r\n", "software: none\r\n".getBytes(UTF_8))
            .record("WARC-Type: request\r\n", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
            .page("http://s.example/1", "One.")
            .page("<http://s.example/2>", "Two.")
            .bytes();
    List<String> pages =
        List.of(
            "url=http://s.example/1" + AT + "| [One.]", "url=http://s.example/2" + AT + "| [Two.]");
    assertThat(DrawnPages.piped(archive)).isEqualTo(pages);
    assertThat(DrawnPages.piped(MadeArchive.gzip(archive))).isEqualTo(pages);
  }

  @Test
  void whatIsNoPageIsCountedByKind() {
    byte[] archive =
        new MadeArchive()
            .response(
                "http://s.example/a.jpg",
                MadeArchive.answer("200 OK\r\nContent-Type: image/jpeg", new byte[9]))
            .response(
                "http://s.example/b.jpg",
                MadeArchive.answer("200 OK\r\nContent-Type: image/jpeg", new byte[9]))
            .response(
                "http://s.example/c.css",
                MadeArchive.answer("200 OK\r\nContent-Type: text/css", new byte[9]))
            .response(
                "http://s.example/d",
                MadeArchive.answer("404 Not Found\r\nContent-Type: text/html", new byte[9]))
            .record("WARC-Type: revisit\r\n", new byte[0])
            .page("http://s.example/1", "One.")
            .packed();
    assertThat(DrawnPages.piped(archive))
        .containsExactly(
            "url=http://s.example/1" + AT + "| [One.]",
            "NO_PAGE - 3 records that are no HTML (2 image/jpeg, 1 text/css)",
            "NO_PAGE - 1 answer without a page (1 status 404)",
            "NO_PAGE - 1 revisit of a page that was captured before and not stored again");
  }

  @Test
  void aRecordWhoseDigestDoesNotFitIsNamedAndTheNextIsRead() {
    byte[] archive =
        new MadeArchive()
            .page("http://s.example/1", "One.")
            .page("http://s.example/2", "Two.")
            .bytes();
    int o = new String(archive, UTF_8).indexOf("One.");
    archive[o] = 'o';
    assertThat(DrawnPages.piped(archive))
        .containsExactly(
            "BROKEN -#1 record at byte 0: its block does not fit its sha1 digest",
            "url=http://s.example/2" + AT + "| [Two.]");
  }

  @ParameterizedTest
  @CsvSource({"2", "1000", "100000000", "99999999999999"})
  void aWrongLengthCostsNoOtherRecord(long length) {
    byte[] archive =
        new MadeArchive()
            .raw(
                ("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: "
                        + length
                        + "\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n")
                    .getBytes(UTF_8))
            .page("http://s.example/2", "Two.")
            .page("http://s.example/3", "Three.")
            .bytes();
    List<String> drawn = DrawnPages.piped(archive);
    assertThat(drawn.get(0)).startsWith("BROKEN -#1 record at byte 0: ");
    assertThat(drawn.subList(1, drawn.size()))
        .containsExactly(
            "url=http://s.example/2" + AT + "| [Two.]",
            "url=http://s.example/3" + AT + "| [Three.]");
  }

  @Test
  void whatIsNoRecordIsPassedOver() {
    byte[] archive =
        new MadeArchive()
            .raw("WARC/1.0\r\nno length\r\n\r\nsome words\r\n".getBytes(UTF_8))
            .page("http://s.example/1", "One.")
            .raw("words\nand more\n".getBytes(UTF_8))
            .page("http://s.example/2", "Two.")
            .bytes();
    assertThat(DrawnPages.piped(archive))
        .containsExactly(
            "BROKEN -#1 record at byte 0: its head says no length",
            "url=http://s.example/1" + AT + "| [One.]",
            "BROKEN -#3 record at byte 364: no record begins where one should",
            "url=http://s.example/2" + AT + "| [Two.]");
  }

  @Test
  void aDamagedGzipMemberCostsNoOther() {
    List<byte[]> members =
        new MadeArchive()
            .page("http://s.example/1", "One.")
            .page("http://s.example/2", "Two.")
            .page("http://s.example/3", "Three.")
            .page("http://s.example/4", "Four.")
            .members();
    members.get(0)[members.get(0).length - 6] ^= 1;
    members.get(2)[30] ^= 0x55;
    byte[] archive = members.stream().reduce(new byte[0], MadeArchive::joined);
    List<String> drawn = DrawnPages.piped(archive);
    assertThat(drawn.get(0))
        .isEqualTo("BROKEN -#1 gzip data from byte 0: the data does not fit its check sum");
    assertThat(drawn.get(1)).isEqualTo("url=http://s.example/2" + AT + "| [Two.]");
    assertThat(drawn.get(2)).startsWith("BROKEN -#3 gzip data from byte ");
    assertThat(drawn.get(3)).isEqualTo("url=http://s.example/4" + AT + "| [Four.]");
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHas() {
    byte[] whole =
        new MadeArchive()
            .page("http://s.example/1", "One.")
            .page("http://s.example/2", "Two.")
            .packed();
    assertThat(DrawnPages.piped(java.util.Arrays.copyOf(whole, whole.length - 20)))
        .hasSize(2)
        .startsWith("url=http://s.example/1" + AT + "| [One.]")
        .last()
        .asString()
        .contains("the data breaks off at byte " + (whole.length - 20) + "; no other follows");
  }

  @Test
  void whatServersLayOverABodyIsTakenOff() throws IOException {
    byte[] page = MadeArchive.page("One.");
    byte[] gzip = MadeArchive.gzip(page);
    byte[] brotli =
        java.util.HexFormat.of()
            .parseHex("900210" + java.util.HexFormat.of().formatHex(page) + "03");
    byte[] archive =
        new MadeArchive()
            .response(
                "u:1", MadeArchive.answer(HTML + "\r\nTransfer-Encoding: chunked", chunked(page)))
            .response("u:2", MadeArchive.answer(HTML + "\r\nContent-Encoding: gzip", gzip))
            .response(
                "u:3",
                MadeArchive.answer(
                    HTML + "\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                    chunked(gzip)))
            .response(
                "u:4",
                MadeArchive.answer(HTML + "\r\nContent-Encoding: deflate", deflated(page, false)))
            .response(
                "u:5",
                MadeArchive.answer(HTML + "\r\nContent-Encoding: deflate", deflated(page, true)))
            .response(
                "u:6",
                MadeArchive.answer(
                    HTML + "\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", page))
            .response("u:7", MadeArchive.answer(HTML + "\r\nContent-Encoding: br", brotli))
            .response("u:8", MadeArchive.answer(HTML + "\r\nContent-Encoding: zstd", gzip))
            .bytes();
    List<String> drawn = DrawnPages.piped(archive);
    assertThat(drawn.subList(0, 7)).allMatch(line -> line.endsWith("| [One.]"));
    assertThat(drawn.get(7)).endsWith("its content coding is not read: zstd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text/html\"",
        "text/html, text/html",
        "\"text/html",
        "text/html,application/xml; charset=utf-8",
        "'text/html'; charset=\"utf-8\"",
        ", text/html",
        "TEXT/HTML ,",
      })
  void aPageIsAPageThoughItsContentTypeIsMalformed(String type) {
    byte[] archive =
        new MadeArchive()
            .response(
                "u:1",
                MadeArchive.answer("200 OK\r\nContent-Type: " + type, MadeArchive.page("A fire.")))
            .bytes();
    assertThat(DrawnPages.piped(archive)).singleElement().asString().contains("A fire.");
  }

  @ParameterizedTest
  @CsvSource({"1", "8", "40"})
  void aCodedBodyThatIsCutOffIsPartial(int lost) {
    StringBuilder words = new StringBuilder("A fire.");
    for (int i = 0; i < 300; i++) {
      words.append(' ').append(Integer.toString(i * 7919, 36));
    }
    byte[] gzip = MadeArchive.gzip(MadeArchive.page(words.toString()));
    byte[] cut = Arrays.copyOf(gzip, gzip.length - lost);
    byte[] archive =
        new MadeArchive()
            .response("u:1", MadeArchive.answer(HTML + "\r\nContent-Encoding: gzip", cut))
            .page("u:2", "Whole.")
            .bytes();
    List<String> drawn = DrawnPages.piped(archive);
    assertThat(drawn).hasSize(2);
    assertThat(drawn.get(0)).contains("partial=the archive holds the beginning only", "A fire.");
    assertThat(drawn.get(1)).contains("Whole.").doesNotContain("partial");
  }

  @Test
  void aPayloadDigestMayBeOfTheBodyWithOrWithoutItsCoding() {
    byte[] page = MadeArchive.page("One.");
    byte[] block = MadeArchive.answer(HTML + "\r\nContent-Encoding: gzip", MadeArchive.gzip(page));
    String type = "WARC-Type: response\r\nContent-Type: application/http\r\nWARC-Payload-Digest: ";
    byte[] archive =
        new MadeArchive()
            .record(type + "sha256:" + MadeArchive.hex("SHA-256", page) + "\r\n", block)
            .record(type + "md5:" + MadeArchive.hex("MD5", MadeArchive.gzip(page)) + "\r\n", block)
            .record(type + "md5:" + MadeArchive.hex("MD5", new byte[1]) + "\r\n", block)
            .bytes();
    List<String> drawn = DrawnPages.piped(archive);
    assertThat(drawn.subList(0, 2)).containsExactly("| [One.]", "| [One.]");
    assertThat(drawn.get(2)).contains("its payload does not fit its md5 digest");
  }

  @Test
  void resourcesAndConvertedTextsArePages() {
    byte[] archive =
        new MadeArchive()
            .record("WARC-Type: resource\r\nContent-Type: text/html\r\n", MadeArchive.page("One."))
            .record("WARC-Type: conversion\r\nContent-Type: text/plain\r\n", "Two.".getBytes(UTF_8))
            .record("WARC-Type: metadata\r\nContent-Type: text/plain\r\n", "no".getBytes(UTF_8))
            .bytes();
    assertThat(DrawnPages.piped(archive)).containsExactly("| [One.]", "| Two.");
  }

  @Test
  void aTruncatedRecordIsPartial() {
    byte[] block = MadeArchive.answer(HTML, MadeArchive.page("One."));
    byte[] archive =
        new MadeArchive()
            .record(
                "WARC-Type: response\r\nContent-Type: application/http\r\nWARC-Truncated: length\r\n",
                block)
            .bytes();
    assertThat(DrawnPages.piped(archive))
        .containsExactly("partial=the archive holds the beginning only | [One.]");
  }

  @Test
  void onlyWhatIsAskedForComes() {
    byte[] archive =
        new MadeArchive()
            .page("http://s.example/politics/1", "One.")
            .page("http://s.example/sport/2", "Two.")
            .bytes();
    assertThat(DrawnPages.piped(archive, new Selection("2026-03", "2026-03-09", "*/politics/*")))
        .containsExactly(
            "url=http://s.example/politics/1" + AT + "| [One.]",
            "NOT_ASKED - 1 page whose address is not asked for");
    assertThat(DrawnPages.piped(archive, new Selection(null, "2026-03-08", null)))
        .containsExactly("NOT_ASKED - 2 pages outside of the dates asked for");
  }

  @Test
  void thousandsOfFalseLengthsAreNotReadOverAndOver() {
    String head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000\r\n\r\n";
    byte[] archive = head.repeat(100_000).getBytes(UTF_8);
    assertThat(DrawnPages.piped(archive))
        .hasSizeLessThan(10)
        .last()
        .asString()
        .contains("what it covers is lost");
  }

  @Test
  void aPageThatSwellsBeyondTheLimitIsNamed() {
    byte[] bomb = MadeArchive.gzip(new byte[17 << 20]);
    byte[] archive =
        new MadeArchive()
            .response("u:1", MadeArchive.answer(HTML + "\r\nContent-Encoding: gzip", bomb))
            .page("http://s.example/2", "Two.")
            .bytes();
    assertThat(DrawnPages.piped(archive))
        .containsExactly(
            "TOO_LARGE -#1 record at byte 0: larger than 16 MB",
            "url=http://s.example/2" + AT + "| [Two.]");
  }

  private static byte[] chunked(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 7) {
      int length = Math.min(7, body.length - at);
      out.write((Integer.toHexString(length) + ";x=y\r\n").getBytes(UTF_8));
      out.write(body, at, length);
      out.write("\r\n".getBytes(UTF_8));
    }
    out.write("0\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] body, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(out, new Deflater(9, bare))) {
      deflate.write(body);
    }
    return out.toByteArray();
  }
}
