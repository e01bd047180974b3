package org.synoptic.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Tags the sentences of a text that tell who and what its opening names: the opening, and each
 * later sentence in which a word of such a name stands beside another capitalised word for the
 * first time ("Ruiz" of the opening in "Ana Ruiz"), or which writes out initials of the opening
 * ("United Nations" for "UN"). Some quarter of an article, instead of all of it.
 */
final class OpeningNames {

  /** Letters of initials that are looked for written out. Set by hand. */
  private static final int FEWEST_INITIALS = 2;

  private static final int MOST_INITIALS = 6;

  private final String body;
  private final List<Sentence> sentences = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  OpeningNames(Engine engine, String body, int openingChars) {
    this.body = body;
    List<Sentence> all = engine.words(body);
    int later = 0;
    while (later < all.size() && all.get(later).span().start() < openingChars) {
      Sentence tagged = withCompounds(engine.tag(body, all.get(later++)));
      tagged.tokens().forEach(this::noteName);
      sentences.add(tagged);
    }
    sentences.forEach(this::hasNews);
    for (Sentence sentence : all.subList(later, all.size())) {
      sentences.add(hasNews(sentence) ? withCompounds(engine.tag(body, sentence)) : sentence);
    }
  }

  /** All sentences of the text; those that tell nothing of the names have bare words. */
  List<Sentence> sentences() {
    return sentences;
  }

  private void noteName(Token token) {
    String word = token.span().in(body);
    if (!NameLabels.isName(token.name()) || !isCapitalised(word)) {
      return;
    }
    words.add(word);
    String letters = word.replace(".", "");
    if (letters.length() >= FEWEST_INITIALS
        && letters.length() <= MOST_INITIALS
        && letters.equals(letters.toUpperCase(Locale.ROOT))) {
      initials.add(letters);
    }
  }

  /** Whether the sentence puts a name in company in which it was not seen; remembers that. */
  private boolean hasNews(Sentence sentence) {
    List<String> forms = sentence.tokens().stream().map(token -> token.span().in(body)).toList();
    boolean news = false;
    for (int i = 0; i < forms.size(); i++) {
      String company = words.contains(forms.get(i)) ? company(forms, i) : writtenOut(forms, i);
      news |= company != null && seen.add(company);
    }
    return news;
  }

  /** The word with the capitalised words beside it; null where there are none. */
  private static @Nullable String company(List<String> forms, int i) {
    String before = i > 0 && isCapitalised(forms.get(i - 1)) ? forms.get(i - 1) : "";
    String behind = i + 1 < forms.size() && isCapitalised(forms.get(i + 1)) ? forms.get(i + 1) : "";
    return before.isEmpty() && behind.isEmpty() ? null : before + ' ' + forms.get(i) + ' ' + behind;
  }

  /** The capitalised words from here on, with "of" between them, that have known initials. */
  private @Nullable String writtenOut(List<String> forms, int i) {
    StringBuilder letters = new StringBuilder();
    String found = null;
    for (int k = i; !initials.isEmpty() && k < forms.size(); k++) {
      boolean capitalised = isCapitalised(forms.get(k));
      if (letters.length() > MOST_INITIALS
          || !capitalised && !(k > i && forms.get(k).equals("of"))) {
        break;
      }
      letters.append(capitalised ? forms.get(k).substring(0, 1) : "");
      found =
          initials.contains(letters.toString()) ? String.join(" ", forms.subList(i, k + 1)) : found;
    }
    return found;
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
  }

  /** Joins each noun to the last one of its run, as a parser would: "Senator" to "Ruiz". */
  private static Sentence withCompounds(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    int last = ParsedSentence.NONE;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!Tags.isNoun(token.tag()) || !token.relation().isEmpty()) {
        last = ParsedSentence.NONE;
      } else if (last == ParsedSentence.NONE) {
        last = i;
      } else {
        tokens.set(
            i,
            new Token(
                token.span(), token.lemma(), token.tag(), last, Relations.COMPOUND, token.name()));
      }
    }
    return new Sentence(sentence.span(), tokens);
  }
}
