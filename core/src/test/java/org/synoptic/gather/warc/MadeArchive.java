package org.synoptic.gather.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, record by record. */
final class MadeArchive {

  private final List<byte[]> records = new ArrayList<>();

  static byte[] page(String words) {
    return ("<!doctype html><title>x</title><p>" + words + "</p>").getBytes(UTF_8);
  }

  static byte[] answer(String head, byte[] body) {
    return joined(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(UTF_8), body);
  }

  /** A page with the digest of its block. */
  MadeArchive page(String url, String words) {
    return response(url, answer("200 OK\r\nContent-Type: text/html", page(words)));
  }

  MadeArchive response(String url, byte[] block) {
    return record(
        "WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
            + ("WARC-Target-URI: " + url + "\r\nWARC-Date: 2026-03-09T08:15:00Z\r\n")
            + ("WARC-Block-Digest: sha1:" + hex("SHA-1", block) + "\r\n"),
        block);
  }

  MadeArchive record(String head, byte[] block) {
    return record(head, block.length, block);
  }

  MadeArchive record(String head, int length, byte[] block) {
    String whole = "WARC/1.1\r\n" + head + "Content-Length: " + length + "\r\n\r\n";
    return raw(joined(joined(whole.getBytes(UTF_8), block), "\r\n\r\n".getBytes(UTF_8)));
  }

  MadeArchive raw(byte[] bytes) {
    records.add(bytes);
    return this;
  }

  byte[] bytes() {
    return records.stream().reduce(new byte[0], MadeArchive::joined);
  }

  /** A gzip member a record. */
  List<byte[]> members() {
    return records.stream().map(MadeArchive::gzip).toList();
  }

  byte[] packed() {
    return members().stream().reduce(new byte[0], MadeArchive::joined);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String hex(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(a);
    all.writeBytes(b);
    return all.toByteArray();
  }
}
