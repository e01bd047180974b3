package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/** Splits a paragraph into sentences and tokens with NLP4J's tokenizer. */
final class EngineTokenizer {

  /**
   * Longest word that is passed to the tokenizer, whose patterns are not made for longer ones. Set
   * by hand.
   */
  private static final int MAX_WORD_CHARS = 200;

  private EngineTokenizer() {}

  /**
   * The tokens of each sentence, as spans of {@code text}. No sentence is empty or has more than
   * {@code maxTokens} tokens.
   */
  static List<List<Span>> sentences(
      Tokenizer tokenizer, String text, Span paragraph, int maxTokens) {
    String original = paragraph.in(text);
    String cleaned = withPlainSpaces(original);
    List<List<Span>> sentences = new ArrayList<>();
    int from = 0;
    for (var tokens : tokenizer.segmentize(cleaned)) {
      List<Span> words = new ArrayList<>();
      for (var token : tokens) {
        int at = cleaned.indexOf(token.getWordForm(), from);
        if (at >= 0) {
          int start = skipSpace(original, from, at);
          from = at + token.getWordForm().length();
          words.add(new Span(paragraph.start() + start, paragraph.start() + from));
        }
        if (words.size() == maxTokens) {
          sentences.add(words);
          words = new ArrayList<>();
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return new SentenceBoundaryRepair(text, maxTokens).repair(sentences);
  }

  /**
   * Index of the first character from {@code from} on that is not a space, but at most {@code end}.
   */
  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && ParagraphSplitter.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The same characters, with every space as a blank and with words of more than {@link
   * #MAX_WORD_CHARS} cut.
   */
  private static String withPlainSpaces(String paragraph) {
    char[] chars = paragraph.toCharArray();
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      if (ParagraphSplitter.isSpace(chars[i])) {
        chars[i] = ' ';
        run = 0;
      } else if (++run > MAX_WORD_CHARS) {
        chars[i] = ' ';
        run = 0;
      }
    }
    return new String(chars);
  }
}
