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

/** Cuts a text into sentences and words by their marks alone; the words have no tags. */
final class SurfaceTokenizer {

  private static final WordList ABBREVIATIONS =
      WordList.inFolders("abbreviations.txt").columns(Column.words("words"));

  private final Locale locale;
  private final Set<String> abbreviations;

  SurfaceTokenizer(LanguageResources language) {
    boolean any = language.code().equals(LanguageResources.ANY);
    locale = any ? Locale.ROOT : Locale.forLanguageTag(language.code());
    abbreviations = new HashSet<>();
    language.rows(ABBREVIATIONS).forEach(row -> abbreviations.addAll(row.all("words")));
  }

  /** The sentences of {@code text} in order; none runs over a blank line. */
  List<Sentence> of(String text) {
    List<ScannedToken> words = TokenScan.of(text);
    List<Sentence> found = new ArrayList<>();
    int at = 0;
    for (Span span : spans(text)) {
      List<Token> tokens = new ArrayList<>();
      while (at < words.size() && words.get(at).start() < span.end()) {
        ScannedToken word = words.get(at++);
        tokens.add(new Token(new Span(word.start(), word.end()), word.lower(), "", -1, "", ""));
      }
      if (!tokens.isEmpty()) {
        int last = tokens.get(tokens.size() - 1).span().end();
        found.add(new Sentence(new Span(tokens.get(0).span().start(), last), tokens));
      }
    }
    return found;
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf("\n\n", from);
      int end = blank < 0 ? text.length() : blank;
      breaks.setText(text.substring(from, end));
      int start = 0;
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        if (from + to == end || !holds(text, from + to)) {
          opened(text, from + start, from + to, spans);
          start = to;
        }
      }
      from = end + (blank < 0 ? 0 : 2);
    }
    return spans;
  }

  /** Cuts once more before a mark that may open or close: "… gone. ”It was …". */
  private static void opened(String text, int from, int to, List<Span> spans) {
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

  /** True where a point ends no sentence: after "3." or "Dr.". */
  private boolean holds(String text, int at) {
    int point = at - 1;
    while (point >= 0 && Character.isWhitespace(text.charAt(point))) {
      point--;
    }
    if (abbreviations.isEmpty() || point <= 0 || text.charAt(point) != '.') {
      return false;
    }
    int start = point;
    while (start > 0 && point - start < 12 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point);
    boolean ordinal = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return ordinal || word.length() == 1 || abbreviations.contains(word);
  }
}
