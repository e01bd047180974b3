package org.synoptic.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * Trees written by hand: words divided by blanks, each {@code word/tag>head/relation}, its head by
 * the word as printed, {@code -} at the top. A lemma other than the word goes before: {@code
 * rise=rose/VBD>-/root}.
 */
final class Trees {

  private Trees() {}

  static ParsedSentence tree(String drawn) {
    List<String> words = new ArrayList<>();
    for (String one : drawn.split(" ")) {
      words.add(printed(one));
    }
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String one : drawn.split(" ")) {
      String word = printed(one);
      String[] parts = one.substring(one.indexOf('/') + 1).split("[>/]");
      String lemma =
          one.contains("=") ? one.substring(0, one.indexOf('=')) : word.toLowerCase(Locale.ROOT);
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, lemma, parts[0], words.indexOf(parts[1]), parts[2], ""));
      start = span.end() + 1;
    }
    String body = String.join(" ", words);
    return new ParsedSentence(new Sentence(new Span(0, body.length()), tokens), body);
  }

  private static String printed(String one) {
    return one.substring(one.indexOf('=') + 1, one.indexOf('/'));
  }
}
