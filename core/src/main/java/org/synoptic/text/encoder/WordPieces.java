package org.synoptic.text.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Span;

/**
 * Cuts a text into word pieces as the uncased BERT models do (Devlin et al. 2019): at white space
 * and punctuation, in small letters without accents, each word into the longest pieces that the
 * vocabulary has, from left to right.
 */
public final class WordPieces {

  static final int UNKNOWN = 100;
  static final int START = 101;
  static final int END = 102;

  /** Letters of a word from which on it counts as unknown, as in BERT. */
  private static final int LONGEST_WORD = 100;

  /** Each name stands once in the file, so the reader need not remember names. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final Map<String, Integer> vocabulary;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads the vocabulary of a {@code tokenizer.json}. */
  static WordPieces read(InputStream tokenizer) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (JsonParser json = JSON.createParser(tokenizer)) {
      if (entered(json, "model") && entered(json, "vocab")) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          vocabulary.put(json.currentName(), json.nextIntValue(0));
        }
      }
    }
    if (vocabulary.size() <= END) {
      throw new IOException("the vocabulary has " + vocabulary.size() + " pieces");
    }
    return new WordPieces(vocabulary);
  }

  /** Goes to the start of the object of this name in the object that comes next. */
  private static boolean entered(JsonParser json, String name) throws IOException {
    if (json.currentToken() == null) {
      json.nextToken();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() == JsonToken.START_OBJECT && field.equals(name)) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  /**
   * Cuts a text.
   *
   * @param most pieces that are made at most; the rest of the text is left out
   */
  public List<WordPiece> cut(String text, int most) {
    List<WordPiece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length() && pieces.size() < most) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isSpace(point)) {
        at = next;
        continue;
      }
      if (!standsAlone(point)) {
        while (next < text.length() && continuesWord(text.codePointAt(next))) {
          next += Character.charCount(text.codePointAt(next));
        }
      }
      addWord(text, new Span(at, next), pieces);
      at = next;
    }
    return pieces.size() > most ? List.copyOf(pieces.subList(0, most)) : pieces;
  }

  private static boolean continuesWord(int point) {
    return !isSpace(point) && !standsAlone(point);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Whether a character is a word of its own: punctuation, or an ideograph. */
  private static boolean standsAlone(int point) {
    return isPunctuation(point) || Character.isIdeographic(point);
  }

  /** Punctuation of Unicode, and every sign of ASCII that is neither letter, digit nor space. */
  private static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void addWord(String text, Span word, List<WordPiece> pieces) {
    StringBuilder folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int at = word.start();
    while (at < word.end() && folded.length() <= LONGEST_WORD) {
      int point = text.codePointAt(at);
      fold(point).chars().forEach(folded::appendCodePoint);
      while (places.size() < folded.length()) {
        places.add(at);
      }
      at += Character.charCount(point);
    }
    places.add(word.end());
    if (folded.length() == 0) {
      return;
    }
    List<WordPiece> found = longestPieces(folded.toString(), places);
    pieces.addAll(found.isEmpty() ? List.of(new WordPiece(UNKNOWN, word)) : found);
  }

  /** The character in small letters without accents; empty for control characters. */
  private static String fold(int point) {
    if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
      return "";
    }
    String small = Character.toString(point).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(small, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** The pieces of a folded word; none where a part of it is not in the vocabulary. */
  private List<WordPiece> longestPieces(String word, List<Integer> places) {
    List<WordPiece> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
        to -= id == null ? 1 : 0;
      }
      if (id == null) {
        return List.of();
      }
      pieces.add(new WordPiece(id, new Span(places.get(from), places.get(to))));
      from = to;
    }
    return pieces;
  }
}
