package org.synoptic.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for XML. What is broken is read as far as it can be (entities that nobody
 * declared, tags left open, a wrong declaration of the charset, blanks or words before the
 * document). A document type is passed over and never looked at: nothing is fetched, and no entity
 * is expanded but those of HTML. Time and memory grow with the length of the text.
 */
public final class Xml {

  private static final Pattern DECLARED =
      Pattern.compile("^[^>]{0,80}?encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9_.:-]{2,40})");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String DOCTYPE = "<!DOCTYPE";
  private static final int HEAD = 256;

  /** Bytes behind which the root's end tag may be followed by comments. */
  private static final int END = 4_096;

  private Xml() {}

  /** XML that is refused; the message is a sentence that says why. */
  public static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String sentence) {
      super(sentence);
    }

    @Override
    public String getMessage() {
      String message = super.getMessage();
      return message == null ? "" : message;
    }
  }

  /**
   * The root element of a document.
   *
   * @param depth elements inside elements; a document with more is refused before it is parsed
   */
  public static Element root(byte[] content, int depth) throws RefusedException {
    String text = text(content);
    int from = withoutProlog(text);
    if (from < 0) {
      throw new RefusedException("there is no element in it");
    }
    int nested = ElementNesting.of(text, from, depth);
    if (nested > depth) {
      throw new RefusedException("elements are nested more than " + depth + " deep");
    }
    Document document =
        Parser.xmlParser().setMaxDepth(2 * depth).parseInput(text.substring(from), "");
    document.outputSettings().prettyPrint(false);
    Element root = document.firstElementChild();
    if (root == null) {
      throw new RefusedException("there is no element in it");
    }
    return root;
  }

  /** The last markup of a document, up to its last char that is no blank. */
  public static String end(byte[] content) {
    int from = Math.max(0, content.length - END);
    String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return end.replace("\0", "").stripTrailing();
  }

  /** Where the first element opens, after blanks, declaration, comments and document type. */
  private static int withoutProlog(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (Character.isLetter(next) || next == '_') {
        return at;
      }
      at = text.indexOf('<', afterMarkup(text, at));
    }
    return -1;
  }

  /** Where the declaration, comment or document type that opens at {@code at} is over. */
  static int afterMarkup(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at + 4);
    }
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at + 2);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return after(text, "]]>", at + 9);
    }
    if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
      return afterDoctype(text, at + DOCTYPE.length());
    }
    return after(text, ">", at + 1);
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** A document type may hold declarations in brackets, and marks in quotes. */
  private static int afterDoctype(String text, int from) {
    boolean brackets = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, i + 1);
        i = close < 0 ? i : close;
      } else if (c == '[') {
        brackets = true;
      } else if (c == ']') {
        brackets = false;
      } else if (c == '>' && !brackets) {
        return i + 1;
      } else if (text.startsWith("<!--", i)) {
        i = after(text, "-->", i + 4) - 1;
      }
    }
    return text.length();
  }

  /** By mark, then as UTF-8 where the bytes are valid, then as declared. */
  private static String text(byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
      return unmarked(new String(bytes, StandardCharsets.UTF_16BE));
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
      return unmarked(new String(bytes, StandardCharsets.UTF_16LE));
    }
    String utf8 = strictUtf8(bytes);
    return utf8 != null ? unmarked(utf8) : new String(bytes, declared(bytes));
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head.strip());
    if (!declared.find()) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      boolean wrong = charset.name().startsWith("UTF-") || charset.name().equals("US-ASCII");
      return latin || wrong ? WINDOWS_1252 : charset;
    } catch (IllegalArgumentException unknown) {
      return WINDOWS_1252;
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
