package org.synoptic.markup;

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
 * Parses XML. Broken documents are read as far as possible: with undeclared entities, unclosed
 * tags, a wrong charset declaration, or blanks and words before the root element. A document type
 * declaration is skipped: nothing is fetched, and only the entities of HTML are expanded. Time and
 * memory grow linearly with the length of the text.
 */
public final class Xml {

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("^[^>]{0,80}?encoding\\s{0,5}=\\s{0,5}[\"']([A-Za-z0-9_.:-]{2,40})");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String DOCTYPE = "<!DOCTYPE";
  private static final int HEAD_BYTES = 256;

  /**
   * Bytes at the end of a document that are searched for the root's end tag; comments may follow
   * it.
   */
  private static final int TAIL_BYTES = 4_096;

  private Xml() {}

  /** A document that is not parsed; the message is a sentence that says why. */
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
   * @param depth levels of nested elements that are allowed
   * @throws RefusedException when there is no element, or elements are nested deeper
   */
  public static Element root(byte[] content, int depth) throws RefusedException {
    String text = text(content);
    int from = rootStart(text);
    if (from < 0) {
      throw new RefusedException("there is no element in it");
    }
    if (ElementNesting.of(text, from, depth) > depth) {
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

  /** The last bytes of a document as Latin-1, up to its last character that is not blank. */
  public static String tail(byte[] content) {
    int from = Math.max(0, content.length - TAIL_BYTES);
    String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    return tail.replace("\0", "").stripTrailing();
  }

  /**
   * Index at which the first element begins, behind blanks, XML declaration, comments and document
   * type; -1 when there is none.
   */
  private static int rootStart(String text) {
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

  /**
   * Index behind the declaration, comment, CDATA section or document type that begins at {@code
   * at}.
   */
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

  private static int after(String text, String tail, int from) {
    int found = text.indexOf(tail, from);
    return found < 0 ? text.length() : found + tail.length();
  }

  /** A document type can contain declarations in brackets, and quoted text with {@code >}. */
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

  /** Decodes by byte order mark, then as UTF-8 if the bytes are valid UTF-8, then as declared. */
  private static String text(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
      return withoutByteOrderMark(new String(bytes, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return withoutByteOrderMark(new String(bytes, StandardCharsets.UTF_16LE));
    }
    String utf8 = strictUtf8(bytes);
    return utf8 != null ? withoutByteOrderMark(utf8) : new String(bytes, declared(bytes));
  }

  private static String withoutByteOrderMark(String text) {
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
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED_CHARSET.matcher(head.strip());
    if (!declared.find()) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1);
      boolean contradicted = charset.name().startsWith("UTF-") || charset.name().equals("US-ASCII");
      return latin1 || contradicted ? WINDOWS_1252 : charset;
    } catch (IllegalArgumentException unknown) {
      return WINDOWS_1252;
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
