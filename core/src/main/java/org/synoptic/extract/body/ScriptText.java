package org.synoptic.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.extract.blocks.LineShape;

/**
 * Finds the article's text in the data of scripts, for pages that a browser builds. It takes the
 * longest string of markup, and the paragraphs under one key. Quoted strings are found by one pass
 * over the chars, whatever the syntax around them; nothing is executed. The numbers were set by
 * hand.
 */
final class ScriptText {

  /** Chars of script that are searched. Real pages have up to two million. */
  private static final int MOST_CHARS = 6_000_000;

  private static final int SHORTEST_SOURCE = 400;
  private static final int SHORTEST_STRING = 25;
  private static final int FEWEST_PARAGRAPHS = 3;

  /** Chars without a paragraph after which the next one belongs to another text. */
  private static final int LONGEST_GAP = 8_000;

  private static final int MOST_TEXTS = 6;

  /** Keys of text about an article, such as its summary, or of other text. */
  private static final Pattern OTHER_TEXT =
      Pattern.compile(
          "desc|summary|caption|title|headline|alt|excerpt|deck|dek|teaser|credit|seo|meta|bio"
              + "|comment|label|message|error|legal|consent|cookie",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, StringBuilder> paragraphs = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private String markup = "";
  private String key = "";
  private int group;
  private int last;

  private ScriptText() {}

  /** The data of {@code page}: scripts, and attributes that hold JSON. */
  static List<String> sources(Document page) {
    List<String> sources = new ArrayList<>();
    List<String> pushed = new ArrayList<>();
    int chars = 0;
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      boolean part = data.contains(ServerPayload.PUSH) && chars + data.length() <= MOST_CHARS;
      if (part) {
        pushed.add(data);
        chars += data.length();
      } else if (data.length() >= SHORTEST_SOURCE
          && chars + data.length() <= MOST_CHARS
          && !script.attr("type").contains("ld+json")) {
        sources.add(data);
        chars += data.length();
      }
    }
    sources.add(ServerPayload.of(pushed));
    for (Element element : page.body().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String data = attribute.getValue();
        boolean holds = data.length() >= SHORTEST_SOURCE && data.startsWith("{");
        if (holds && chars + data.length() <= MOST_CHARS) {
          sources.add(data);
          chars += data.length();
        }
      }
    }
    return sources;
  }

  /**
   * The texts in {@code sources}, as markup or as paragraphs with a blank line between two, the
   * longest first.
   */
  static List<String> of(List<String> sources) {
    List<String> texts = new ArrayList<>();
    for (String source : sources) {
      ScriptText text = new ScriptText();
      text.walk(source);
      text.collect(texts);
    }
    texts.sort(Comparator.comparingInt(String::length).reversed());
    return texts.subList(0, Math.min(texts.size(), MOST_TEXTS));
  }

  private void collect(List<String> texts) {
    if (!markup.isEmpty()) {
      texts.add(markup);
    }
    for (Map.Entry<String, StringBuilder> one : paragraphs.entrySet()) {
      if (counts.getOrDefault(one.getKey(), 0) >= FEWEST_PARAGRAPHS) {
        texts.add(one.getValue().toString());
      }
    }
  }

  private void walk(String source) {
    int at = source.indexOf('"');
    while (at >= 0) {
      StringBuilder value = new StringBuilder();
      int end = string(source, at + 1, value);
      if (next(source, end) == ':') {
        key = value.length() < SHORTEST_STRING ? value.toString() : "";
      } else {
        take(value.toString(), at);
      }
      at = source.indexOf('"', end);
    }
  }

  /** The first char after a string that is not blank. */
  private static char next(String source, int from) {
    int at = from;
    while (at < source.length() && at < from + SHORTEST_STRING && source.charAt(at) <= ' ') {
      at++;
    }
    return at < source.length() ? source.charAt(at) : ' ';
  }

  /**
   * Appends the string to {@code value}, up to its closing quotation mark or the end of the line.
   * Gives the index after it.
   */
  private static int string(String source, int from, StringBuilder value) {
    int at = from;
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c == '"' || c == '\n') {
        return at;
      }
      at = c == '\\' && at < source.length() ? escape(source, at, value) : at;
      if (c != '\\') {
        value.append(c);
      }
    }
    return at;
  }

  private static int escape(String source, int at, StringBuilder value) {
    char c = source.charAt(at);
    if (c == 'u' && at + 4 < source.length()) {
      int code = hex(source, at + 1);
      value.append(code < 0 ? ' ' : (char) code);
      return at + 5;
    }
    value.append(c == 'n' || c == 'r' || c == 't' ? ' ' : c);
    return at + 1;
  }

  private static int hex(String source, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(source.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private void take(String value, int at) {
    if (value.length() < SHORTEST_STRING) {
      return;
    }
    if (value.contains("<p") || value.contains("&lt;p")) {
      markup = value.length() > markup.length() ? value : markup;
    }
    if (value.indexOf('{') < 0 && !OTHER_TEXT.matcher(key).find() && LineShape.isProse(value)) {
      group += at - last > LONGEST_GAP ? 1 : 0;
      last = at;
      String name = group + key;
      paragraphs.computeIfAbsent(name, none -> new StringBuilder()).append(value).append("\n\n");
      counts.merge(name, 1, Integer::sum);
    }
  }
}
