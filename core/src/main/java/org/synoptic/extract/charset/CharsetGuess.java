package org.synoptic.extract.charset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/**
 * Guesses the charset of bytes that declare none, or a wrong one. Each language in {@code
 * charsets.tsv} is a unigram model of its letters beyond ASCII; the text of a charset costs as many
 * nats as its letters are unusual, and the cheapest charset wins. See
 * docs/decisions/0005-charsets.md, also for how the numbers were measured; run CharsetsTest after a
 * change.
 */
final class CharsetGuess {

  /** Bytes of the text that are read. Some hundred words decide. */
  private static final int SAMPLE = 24_000;

  /** Bytes beyond ASCII; with fewer no encoding is guessed. */
  private static final int FEWEST_BEYOND_ASCII = 4;

  /** Nats a byte by which another charset must be cheaper than the declared one to overrule it. */
  private static final double OVERRULES = 0.6;

  /**
   * Log probability of a control or private-use char, in nats, as are the next five. Set by hand.
   */
  private static final double CONTROL_CHAR = -14;

  /** Of a letter or sign that the model does not have. */
  private static final double UNKNOWN_LETTER = -9.5;

  /** Of one of {@link #PRINT_SIGNS} between words. */
  private static final double PRINT_SIGN = -4;

  /** Of such a sign between two letters. */
  private static final double SIGN_IN_WORD = -8;

  /** Added for a capital after a small letter. */
  private static final double WRONG_CASE = -4;

  /** Punctuation and signs that print uses in every language. */
  private static final String PRINT_SIGNS =
      "“”‘’„‚«»‹›–—…·•©®°§€£¥×½´\u00A0\u00AD、。，．：；？！「」『』（）《》・～";

  /** Of a letter that a model of Han, kana or Hangul does not have; there are thousands. */
  private static final double UNKNOWN_IDEOGRAPH = -8.5;

  /** Share of a language's letters beyond ASCII that are in its model. Set by hand. */
  private static final double KNOWN_LETTERS = 0.9;

  /** Added to the rank of a letter: its probability falls as 1 / (rank + offset). Set by hand. */
  private static final int RANK_OFFSET = 3;

  private static final WordList LIST =
      WordList.of(CharsetGuess.class, "charsets.tsv")
          .columns(Column.value("languages"), Column.words("charsets"), Column.value("letters"));

  /**
   * The letters of one language with their log probabilities, and the charsets it is written in.
   */
  private record Model(List<Charset> charsets, Map<Character, Double> letters, double other) {}

  private static final List<Model> MODELS = LIST.rows().stream().map(CharsetGuess::model).toList();

  private CharsetGuess() {}

  private static Model model(ListRow row) {
    List<Charset> charsets = new ArrayList<>();
    for (String name : row.all("charsets")) {
      charsets.add(Charset.forName(name));
    }
    String letters = row.get("letters");
    double all = 0;
    for (int i = 0; i < letters.length(); i++) {
      all += 1.0 / (i + RANK_OFFSET);
    }
    Map<Character, Double> costs = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      costs.putIfAbsent(letters.charAt(i), Math.log(KNOWN_LETTERS / (i + RANK_OFFSET) / all));
    }
    boolean signs = letters.chars().anyMatch(c -> c >= 0x3040);
    return new Model(charsets, costs, signs ? UNKNOWN_IDEOGRAPH : UNKNOWN_LETTER);
  }

  /**
   * The likeliest charset of {@code bytes}, which are not UTF-8. Gives {@code declared} where it is
   * about as likely or there are too few bytes beyond ASCII.
   */
  static @Nullable Charset of(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = sample(bytes);
    int beyond = beyond(sample);
    if (beyond < FEWEST_BEYOND_ASCII) {
      return declared;
    }
    Charset best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double ofDeclared = Double.NEGATIVE_INFINITY;
    for (Model model : MODELS) {
      for (Charset charset : model.charsets()) {
        double score = score(sample, charset, model) / beyond;
        if (score > bestScore) {
          bestScore = score;
          best = charset;
        }
        ofDeclared = charset.equals(declared) ? Math.max(ofDeclared, score) : ofDeclared;
      }
    }
    return declared != null && ofDeclared >= bestScore - OVERRULES ? declared : best;
  }

  /** The first bytes of the text, without tags. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    boolean tag = false;
    boolean high = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      // A second byte of two may look like ASCII.
      boolean second = high && bytes[i] >= 0x40;
      tag = !second && (bytes[i] == '<' || tag && bytes[i] != '>');
      if (!tag) {
        sample.write(bytes[i]);
      }
      high = bytes[i] < 0 && !(high && bytes[i - 1] < 0);
    }
    return sample.toByteArray();
  }

  private static int beyond(byte[] bytes) {
    int beyond = 0;
    for (byte one : bytes) {
      beyond += one < 0 ? 1 : 0;
    }
    return beyond;
  }

  private static double score(byte[] bytes, Charset charset, Model model) {
    String text = decode(bytes, charset);
    if (text == null) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        score += cost(c, before, after, model);
      }
      before = c;
    }
    return score;
  }

  private static double cost(char c, char before, char after, Model model) {
    if (Character.isISOControl(c) || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE) {
      return CONTROL_CHAR;
    }
    Double letter = model.letters().get(Character.toLowerCase(c));
    if (letter != null) {
      // Inside a word capitals follow capitals only.
      boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
      return letter + (odd ? WRONG_CASE : 0);
    }
    if (PRINT_SIGNS.indexOf(c) >= 0) {
      boolean inside = Character.isLetter(before) && Character.isLetter(after) && c != '’';
      return inside ? SIGN_IN_WORD : PRINT_SIGN;
    }
    return Character.isLetter(c) ? model.other() : UNKNOWN_LETTER;
  }

  /**
   * The text, or null where some bytes are not valid in the charset. The last char may be cut in
   * the middle.
   */
  private static @Nullable String decode(byte[] bytes, Charset charset) {
    for (int cut = 0; cut < 4 && cut < bytes.length; cut++) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(cut == 0 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
            .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
            .toString();
      } catch (CharacterCodingException notInIt) {
        // Tried again without the last byte.
      }
    }
    return null;
  }
}
