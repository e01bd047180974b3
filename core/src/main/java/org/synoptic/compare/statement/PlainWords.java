package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/** The words of a sentence that the engine has not tagged, so that it can be compared too. */
final class PlainWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]{0,60}");

  private PlainWords() {}

  /** The sentence itself where it has words, otherwise with words found by letters and digits. */
  static Sentence in(String body, Sentence sentence) {
    if (!sentence.tokens().isEmpty()) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence.span().in(body));
    while (matcher.find()) {
      String word = matcher.group().replaceAll("[.,'’-]+$", "");
      int start = sentence.span().start() + matcher.start();
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(span, CaseFolding.fold(word), "", -1, "", ""));
    }
    return new Sentence(sentence.span(), tokens);
  }
}
