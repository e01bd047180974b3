package org.synoptic.app.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * A message of plain text as it goes over the wire: ASCII, short lines, no line of a foreign hand.
 */
final class MailMessage {

  /** Bytes of one encoded word; with its frame it stays under the 75 characters of RFC 2047. */
  private static final int WORD_BYTES = 42;

  private static final int LINE_CHARS = 76;
  private static final byte[] BREAK = {'\r', '\n'};

  private MailMessage() {}

  /**
   * @param id unique; becomes the message's id
   */
  static String of(String from, String to, String subject, String text, Instant at, String id) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    String domain = from.substring(from.indexOf('@') + 1);
    String body =
        Base64.getMimeEncoder(LINE_CHARS, BREAK)
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return String.join(
        "\r\n",
        "From: <" + from + ">",
        "To: <" + to + ">",
        "Subject: " + encoded(subject),
        "Date: " + date,
        "Message-ID: <" + id + "@" + domain + ">",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        body,
        "");
  }

  /** Encoded words (RFC 2047), none of which cuts a character in two. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      String next = Character.toString(point);
      int bytes = (word + next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > WORD_BYTES) {
        word(out, word.toString());
        word.setLength(0);
      }
      word.append(next);
      at += next.length();
    }
    word(out, word.toString());
    return out.toString();
  }

  private static void word(StringBuilder out, String word) {
    String bytes = Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    out.append(out.isEmpty() ? "" : "\r\n ").append("=?utf-8?B?").append(bytes).append("?=");
  }
}
