package org.synoptic.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text in Markdown, without its marks: headings, items of lists, quotations and
 * tables become paragraphs; code, pictures, comments and what stands above the text between lines
 * of hyphens are left out.
 */
public final class MarkdownText {

  private static final Pattern FENCE = Pattern.compile("^[ \t]{0,3}(?:```|~~~).*");
  private static final String FRONT = "---";

  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \t]+");
  private static final Pattern CLOSING = Pattern.compile("[ \t]+#{1,6}[ \t]*$");
  private static final Pattern ITEM =
      Pattern.compile("^[ \t]{0,12}(?:[-*+]|\\d{1,9}[.)])[ \t]+(?:\\[[ xX]\\][ \t]+)?");
  private static final Pattern QUOTED = Pattern.compile("^(?: {0,3}>[ \t]?){1,9}");
  private static final Pattern RULE =
      Pattern.compile("^[ \t]{0,3}(?:[-_*=][ \t]{0,3}){3,200}$|^[|:\\- \t]{3,400}$");
  private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]{1,200}\\]:.*");

  private static final Pattern COMMENT = Pattern.compile("<!--.{0,10000}?-->", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]\\n]{0,400}\\]\\([^)\\n]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{1,400})\\](?:\\([^)\\n]{0,2000}\\)|\\[[^\\]\\n]{0,200}\\])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\n]{1,80}\\]");
  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>\\s]{1,2000})>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
  private static final Pattern STRONG = Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|~~|`");
  private static final Pattern UNDERLINE =
      Pattern.compile("(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  /** What only Markdown has: a heading, a strong word, a link. */
  private static final Pattern SURE =
      Pattern.compile(
          "(?m)^#{1,6} \\S|\\*\\*[^*\\n]{1,200}\\*\\*|\\[[^\\]\\n]{1,200}\\]\\(https?://");

  private MarkdownText() {}

  /** Whether a text of which nothing else is known is surely written in Markdown. */
  public static boolean is(String text) {
    return SURE.matcher(text).find();
  }

  /** The text without the marks; paragraphs are divided by a blank line. */
  public static String plain(String text) {
    List<String> lines = COMMENT.matcher(text.replace("\r", "")).replaceAll("").lines().toList();
    StringBuilder plain = new StringBuilder();
    boolean code = false;
    for (int i = afterFront(lines); i < lines.size(); i++) {
      String line = QUOTED.matcher(lines.get(i)).replaceFirst("");
      if (FENCE.matcher(line).matches()) {
        code = !code;
      } else if (!code) {
        append(plain, line);
      }
    }
    return plain.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  /**
   * Index of the first line after the front matter, which stands at the top between two lines of
   * hyphens; 0 without it.
   */
  private static int afterFront(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(FRONT)) {
      return 0;
    }
    int end = lines.subList(1, lines.size()).indexOf(FRONT);
    return end < 0 ? 0 : end + 2;
  }

  private static void append(StringBuilder plain, String line) {
    if (RULE.matcher(line).matches() || REFERENCE.matcher(line).matches()) {
      plain.append("\n\n");
      return;
    }
    boolean heading = HEADING.matcher(line).find();
    boolean own = heading || ITEM.matcher(line).find() || line.strip().startsWith("|");
    String words = HEADING.matcher(line).replaceFirst("");
    words = heading ? CLOSING.matcher(words).replaceFirst("") : words;
    words = ITEM.matcher(words).replaceFirst("");
    plain.append(own ? "\n\n" : "").append(inline(words)).append(heading ? "\n\n" : "\n");
  }

  private static String inline(String line) {
    String words = line.strip().startsWith("|") ? cells(line) : line;
    for (Pattern left : new Pattern[] {PICTURE, FOOTNOTE}) {
      words = left.matcher(words).replaceAll("");
    }
    words = LINK.matcher(words).replaceAll("$1");
    words = ADDRESS.matcher(words).replaceAll("$1");
    for (Pattern mark : new Pattern[] {TAG, STRONG, UNDERLINE}) {
      words = mark.matcher(words).replaceAll("");
    }
    return ESCAPED.matcher(words).replaceAll("$1");
  }

  private static String cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.split("\\|", -1)) {
      if (!cell.isBlank()) {
        cells.add(cell.strip());
      }
    }
    return String.join(", ", cells);
  }
}
