package org.synoptic.extract;

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
 * The charset in which bytes make the likeliest text: each language of {@code charsets.tsv} is a
 * model of the letters beyond ASCII, and the reading that costs the fewest nats a byte is it.
 */
final class CharsetGuess {

  /** Bytes that are read; some hundred words decide. */
  private static final int SAMPLE = 24_000;

  /** Bytes beyond ASCII without which nothing can be told. */
  private static final int FEWEST = 4;

  /** Nats a byte by which another reading must be cheaper than the declared one. */
  private static final double CLEARLY = 0.6;

  private static final double CONTROL = -14;
  private static final double STRANGE = -9.5;
  private static final double MARK = -4;
  private static final double INSIDE_A_WORD = -8;
  private static final double WRONG_CASE = -4;

  /** Marks that print uses in any language. */
  private static final String MARKS = "“”‘’„‚«»‹›–—…·•©®°§€£¥×½´\u00A0\u00AD、。，．：；？！「」『』（）《》・～";

  private static final WordList LIST =
      WordList.of(CharsetGuess.class, "charsets.tsv")
          .columns(Column.value("languages"), Column.words("charsets"), Column.value("letters"));

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
      all += 1.0 / (i + 3);
    }
    Map<Character, Double> costs = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      costs.putIfAbsent(letters.charAt(i), Math.log(0.9 / (i + 3) / all));
    }
    boolean signs = letters.chars().anyMatch(c -> c >= 0x3040);
    return new Model(charsets, costs, signs ? -8.5 : STRANGE);
  }

  /**
   * The likeliest charset of {@code bytes}, which are no UTF-8; {@code declared} where it is as
   * good.
   */
  static @Nullable Charset of(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = sample(bytes);
    int beyond = beyond(sample);
    if (beyond < FEWEST) {
      return declared;
    }
    Charset best = null;
    double most = Double.NEGATIVE_INFINITY;
    double said = Double.NEGATIVE_INFINITY;
    for (Model model : MODELS) {
      for (Charset charset : model.charsets()) {
        double score = score(sample, charset, model) / beyond;
        if (score > most) {
          most = score;
          best = charset;
        }
        said = charset.equals(declared) ? Math.max(said, score) : said;
      }
    }
    return declared != null && said >= most - CLEARLY ? declared : best;
  }

  /** The bytes of the text without its tags. */
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
      return CONTROL;
    }
    Double letter = model.letters().get(Character.toLowerCase(c));
    if (letter != null) {
      // Inside a word capitals follow capitals only.
      boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
      return letter + (odd ? WRONG_CASE : 0);
    }
    if (MARKS.indexOf(c) >= 0) {
      boolean inside = Character.isLetter(before) && Character.isLetter(after) && c != '’';
      return inside ? INSIDE_A_WORD : MARK;
    }
    return Character.isLetter(c) ? model.other() : STRANGE;
  }

  /**
   * The text, or null where some of the bytes are none in the charset; the last may be half a char.
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
