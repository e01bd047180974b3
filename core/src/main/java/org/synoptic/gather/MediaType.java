package org.synoptic.gather;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of content a file holds, by its name, or by its first bytes where the name is mute. */
public enum MediaType {
  HTML("text/html"),
  TEXT("text/plain"),
  JSON("application/json"),
  JSON_LINES("application/x-ndjson"),
  XML("application/xml"),
  WARC("application/warc");

  private static final int LOOKED_AT = 1024;
  private static final Pattern FIRST_ELEMENT =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?([a-z][\\w.-]{0,40})");

  /** Roots of XML that is read; HTML has none of these. */
  private static final Set<String> ROOTS =
      Set.of(
          "rss",
          "rdf",
          "feed",
          "entry",
          "channel",
          "newsmessage",
          "newsitem",
          "packageitem",
          "nitf");

  final String value;

  MediaType(String value) {
    this.value = value;
  }

  /** By the ending of a name, or by the first bytes where that says nothing. */
  public static MediaType of(String fileName, byte[] first) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml", "shtml", "amp" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> json(first);
      case "warc" -> WARC;
      case "xml", "rss", "atom", "rdf", "nitf" -> XML;
      case "txt", "text", "md" -> TEXT;
      default -> sniff(first);
    };
  }

  private static MediaType sniff(byte[] first) {
    String head = head(first);
    if (head.startsWith("{") || head.startsWith("[{")) {
      return json(first);
    }
    if (head.startsWith("WARC/")) {
      return WARC;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    Matcher element = FIRST_ELEMENT.matcher(lower);
    String root = head.startsWith("<") && element.find() ? element.group(1) : "";
    if (ROOTS.contains(root) || lower.startsWith("<?xml") && !root.equals("html")) {
      return XML;
    }
    boolean markup =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<body")));
    return markup ? HTML : TEXT;
  }

  /** A whole object on the first line and another on the second: lines; otherwise one document. */
  private static MediaType json(byte[] first) {
    String head = new String(first, StandardCharsets.UTF_8).strip();
    int lineEnd = head.indexOf('\n');
    boolean lines =
        lineEnd > 0
            && head.startsWith("{")
            && head.substring(0, lineEnd).strip().endsWith("}")
            && head.substring(lineEnd).strip().startsWith("{");
    return lines ? JSON_LINES : JSON;
  }

  private static String head(byte[] first) {
    int length = Math.min(first.length, LOOKED_AT);
    String head = new String(first, 0, length, StandardCharsets.UTF_8);
    return head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
  }
}
