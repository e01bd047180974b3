package org.synoptic.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** Splits a text into sentences and tokens by punctuation alone; the tokens have no tags. */
final class SurfaceTokenizer {

  private static final WordList ABBREVIATIONS =
      WordList.inFolders("abbreviations.txt").columns(Column.words("words"));

  /** Longest word before a point that is looked up as an abbreviation, in chars. Set by hand. */
  private static final int MAX_ABBREVIATION_CHARS = 12;

  /** "3." and "21." may be ordinals; longer digits before a point are numbers. Set by hand. */
  private static final int MAX_ORDINAL_DIGITS = 2;

  private final Locale locale;
  private final Set<String> abbreviations;

  SurfaceTokenizer(LanguageResources language) {
    boolean fallback = language.code().equals(LanguageResources.ANY);
    locale = fallback ? Locale.ROOT : Locale.forLanguageTag(language.code());
    abbreviations = new HashSet<>();
    language.rows(ABBREVIATIONS).forEach(row -> abbreviations.addAll(row.all("words")));
  }

  /** The sentences of {@code text} in order; none extends over a blank line. */
  List<Sentence> sentences(String text) {
    List<ScannedToken> scanned = TokenScan.of(text);
    List<Sentence> sentences = new ArrayList<>();
    int next = 0;
    for (Span span : spans(text)) {
      List<Token> tokens = new ArrayList<>();
      while (next < scanned.size() && scanned.get(next).start() < span.end()) {
        ScannedToken word = scanned.get(next++);
        tokens.add(new Token(new Span(word.start(), word.end()), word.lower(), "", -1, "", ""));
      }
      if (!tokens.isEmpty()) {
        int last = tokens.get(tokens.size() - 1).span().end();
        sentences.add(new Sentence(new Span(tokens.get(0).span().start(), last), tokens));
      }
    }
    return sentences;
  }

  /** Sentences by {@link BreakIterator}, which reads each paragraph by itself. */
  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    int from = 0;
    while (from < text.length()) {
      int paragraphEnd = text.indexOf("\n\n", from);
      int end = paragraphEnd < 0 ? text.length() : paragraphEnd;
      breaks.setText(text.substring(from, end));
      int start = 0;
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        if (from + to == end || !isAbbreviation(text, from + to)) {
          splitAtQuote(text, from + start, from + to, spans);
          start = to;
        }
      }
      from = end + (paragraphEnd < 0 ? 0 : 2);
    }
    return spans;
  }

  /** Adds the sentences of a stretch; splits also before a quotation mark: "… gone. ”It was …". */
  private static void splitAtQuote(String text, int from, int to, List<Span> spans) {
    int start = from;
    for (int i = from + 2; i + 1 < to; i++) {
      boolean mark = "”\"»’“".indexOf(text.charAt(i)) >= 0;
      boolean upper = Character.isUpperCase(text.charAt(i + 1));
      boolean end = text.charAt(i - 1) == ' ' && ".!?".indexOf(text.charAt(i - 2)) >= 0;
      if (mark && upper && end) {
        spans.add(new Span(start, i));
        start = i;
      }
    }
    spans.add(new Span(start, to));
  }

  /** True if the point before {@code end} does not end the sentence: after "3." or "Dr.". */
  private boolean isAbbreviation(String text, int end) {
    int point = end - 1;
    while (point >= 0 && Character.isWhitespace(text.charAt(point))) {
      point--;
    }
    if (abbreviations.isEmpty() || point <= 0 || text.charAt(point) != '.') {
      return false;
    }
    int start = point;
    while (start > 0
        && point - start < MAX_ABBREVIATION_CHARS
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point);
    boolean ordinal =
        word.length() <= MAX_ORDINAL_DIGITS && word.chars().allMatch(Character::isDigit);
    return ordinal || word.length() == 1 || abbreviations.contains(word);
  }
}
