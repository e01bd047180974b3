package org.synoptic.gather.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of content of a file, recognised by the file name's ending or, where that is unknown, by
 * the first bytes.
 */
public enum MediaType {
  HTML("text/html"),
  TEXT("text/plain"),
  JSON("application/json"),
  JSON_LINES("application/x-ndjson"),
  XML("application/xml"),
  WARC("application/warc");

  private static final int SNIFFED_BYTES = 1024;

  /** What shows that a text that begins with a tag is a page or a piece of one. */
  private static final Set<String> PIECES =
      Set.of("<html", "<body", "</p>", "</div>", "</article>", "</h1>", "</ul>");

  private static final Pattern FIRST_ELEMENT =
      Pattern.compile("<(?:[\\w.-]{1,40}:)?([a-z][\\w.-]{0,40})");

  /** Root elements of the XML formats that are read; HTML uses none of these names. */
  private static final Set<String> ROOTS =
      Set.of(
          "rss",
          "rdf",
          "feed",
          "entry",
          "urlset",
          "sitemapindex",
          "opml",
          "channel",
          "newsmessage",
          "newsitem",
          "packageitem",
          "nitf");

  /** The media type that pages of this kind carry. */
  public final String value;

  MediaType(String value) {
    this.value = value;
  }

  /**
   * Decides by the ending of {@code fileName}, or by the bytes in {@code first} where the ending is
   * unknown. A final {@code .gz} is ignored.
   */
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
    boolean html =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<") && PIECES.stream().anyMatch(lower::contains));
    return html ? HTML : TEXT;
  }

  /**
   * JSON Lines if the first line is a complete object and the second line starts another; otherwise
   * one document.
   */
  private static MediaType json(byte[] first) {
    String head = new String(first, StandardCharsets.UTF_8).strip();
    int lineEnd = head.indexOf('\n');
    boolean jsonLines =
        lineEnd > 0
            && head.startsWith("{")
            && head.substring(0, lineEnd).strip().endsWith("}")
            && head.substring(lineEnd).strip().startsWith("{");
    return jsonLines ? JSON_LINES : JSON;
  }

  private static String head(byte[] first) {
    int length = Math.min(first.length, SNIFFED_BYTES);
    String head = new String(first, 0, length, StandardCharsets.UTF_8);
    return head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
  }
}
