package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/** Cuts a paragraph into sentences of words. */
final class EngineTokenizer {

  /** No word is longer; the tokenizer's patterns are not meant for what is. */
  private static final int LONGEST_WORD = 200;

  private EngineTokenizer() {}

  /**
   * The words of each sentence, as spans of {@code text}; no list is empty or over {@code most}.
   */
  static List<List<Span>> sentences(Tokenizer tokenizer, String text, Span paragraph, int most) {
    String original = paragraph.in(text);
    String plain = plain(original);
    List<List<Span>> sentences = new ArrayList<>();
    int from = 0;
    for (var tokens : tokenizer.segmentize(plain)) {
      List<Span> words = new ArrayList<>();
      for (var token : tokens) {
        int at = plain.indexOf(token.getWordForm(), from);
        if (at >= 0) {
          int start = skipSpace(original, from, at);
          from = at + token.getWordForm().length();
          words.add(new Span(paragraph.start() + start, paragraph.start() + from));
        }
        if (words.size() == most) {
          sentences.add(words);
          words = new ArrayList<>();
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return new SentenceBoundaryRepair(text, most).mend(sentences);
  }

  /** The first char from {@code from} on that is no space, {@code end} at the latest. */
  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && ParagraphSplitter.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The same chars, with one kind of space, and none but words that a tokenizer can take. */
  private static String plain(String paragraph) {
    char[] chars = paragraph.toCharArray();
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      if (ParagraphSplitter.isSpace(chars[i])) {
        chars[i] = ' ';
        run = 0;
      } else if (++run > LONGEST_WORD) {
        chars[i] = ' ';
        run = 0;
      }
    }
    return new String(chars);
  }
}
