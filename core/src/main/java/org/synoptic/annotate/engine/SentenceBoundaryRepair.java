package org.synoptic.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Corrects the sentence boundaries of NLP4J: closing marks belong to the sentence that they close,
 * "Hale (D-Wash.) said", "Amazon.com" and "Yum! Foods" do not end, a quotation mark behind a full
 * stop begins a sentence, and so does a capital behind an abbreviation where {@link FullStops} says
 * so.
 */
final class SentenceBoundaryRepair {

  private static final String CLOSING = "”’»\"')]";
  private static final String OPENING = "“„«‘\"'";

  private final String text;
  private final FullStops stops;
  private final int maxTokens;

  SentenceBoundaryRepair(String text, int maxTokens) {
    this.text = text;
    this.stops = new FullStops(text);
    this.maxTokens = maxTokens;
  }

  /** The sentences with corrected boundaries. */
  List<List<Span>> repair(List<List<Span>> sentences) {
    List<List<Span>> repaired = new ArrayList<>();
    for (List<Span> words : sentences) {
      List<Span> rest =
          repaired.isEmpty()
              ? words
              : takeBackClosingMarks(repaired.get(repaired.size() - 1), words);
      if (rest.isEmpty()) {
        continue;
      }
      List<List<Span>> parts = split(rest);
      if (!repaired.isEmpty()
          && continuesSentence(repaired.get(repaired.size() - 1), parts.get(0))) {
        repaired.get(repaired.size() - 1).addAll(parts.remove(0));
      }
      repaired.addAll(parts);
    }
    repaired.forEach(new NameTokens(text)::join);
    return repaired;
  }

  /**
   * Moves closing marks at the start of a sentence to the sentence before it, and gives the rest.
   */
  private List<Span> takeBackClosingMarks(List<Span> before, List<Span> words) {
    int at = 0;
    while (at < words.size()
        && CLOSING.indexOf(text.charAt(words.get(at).start())) >= 0
        && text.charAt(words.get(at).end() - 1) == text.charAt(words.get(at).start())
        && words.get(at).start() == before.get(before.size() - 1).end()
        && isFollowedBySpace(words.get(at).end())
        && before.size() < maxTokens) {
      before.add(words.get(at));
      at++;
    }
    return words.subList(at, words.size());
  }

  private boolean isFollowedBySpace(int at) {
    return at >= text.length()
        || ParagraphSplitter.isSpace(text.charAt(at))
        || CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the words go on with the sentence before them. */
  private boolean continuesSentence(List<Span> before, List<Span> words) {
    return before.size() + words.size() <= maxTokens
        && (continuesBehindMark(words)
            || continuesInSmallLetters(before, words.get(0))
            || endsWithAbbreviation(before, words.get(0).in(text))
            || endsWithExclaimedName(before, words.get(0)));
  }

  /** "Hale (R-Ariz.), said", "Larsen (Tex.); it": no sentence begins with these marks. */
  private boolean continuesBehindMark(List<Span> words) {
    int at = 0;
    while (at + 1 < words.size()
        && ")]".indexOf(text.charAt(words.get(at).start())) >= 0
        && words.get(at).end() == words.get(at + 1).start()) {
      at++;
    }
    return ",;".indexOf(text.charAt(words.get(at).start())) >= 0;
  }

  /** "Amazon.com", "D.N.C.'s", "Hale (D-Wash.) said", "“Who?” asked the guard", "Yahoo! fell". */
  private boolean continuesInSmallLetters(List<Span> before, Span next) {
    Span last = before.get(before.size() - 1);
    char first = text.charAt(next.start());
    if (last.end() == next.start()) {
      return Character.isLowerCase(first) || "'’".indexOf(first) >= 0 && next.length() > 1;
    }
    boolean small =
        next.in(text).chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '’');
    return small
        && (!last.in(text).equals(".") || isClosing(last) || isShortened(lastWord(before, ".")));
  }

  /** "Ferguson, Mo. said", "Kvist Bros. were": no sentence begins with a small letter there. */
  private static boolean isShortened(String word) {
    return EndWords.has("place", word) || EndWords.has("company", word);
  }

  private boolean isClosing(Span word) {
    return CLOSING.indexOf(text.charAt(word.end() - 1)) >= 0;
  }

  /** "Mme. Duval", "Art. 4", "10 p.m. EST". */
  private boolean endsWithAbbreviation(List<Span> before, String next) {
    String word = lastWord(before, ".");
    return EndWords.has("title", word)
        || EndWords.has("number", word) && Character.isDigit(next.charAt(0))
        || EndWords.has("clock", word) && EndWords.has("after-clock", next)
        || EndWords.has("place", word) && EndWords.has("weekday", next);
  }

  /** "Yum! Foods". */
  private boolean endsWithExclaimedName(List<Span> before, Span next) {
    String word = lastWord(before, "!");
    return !word.isEmpty()
        && EndWords.has("exclaimed", word.substring(0, word.length() - 1))
        && Character.isUpperCase(text.charAt(next.start()));
  }

  /** The last word with the mark that follows it without a space; "" without such a mark. */
  private String lastWord(List<Span> before, String mark) {
    Span last = before.get(before.size() - 1);
    if (!last.in(text).endsWith(mark)) {
      return "";
    }
    boolean cut = before.size() > 1 && last.length() == 1;
    Span word = cut ? before.get(before.size() - 2) : last;
    return cut && word.end() == last.start() ? word.union(last).in(text) : last.in(text);
  }

  /** Splits where a sentence ends that NLP4J did not see. */
  private List<List<Span>> split(List<Span> words) {
    List<List<Span>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (opensQuote(words, i) || stops.endBefore(words, i)) {
        parts.add(new ArrayList<>(words.subList(from, i)));
        from = i;
      }
    }
    parts.add(new ArrayList<>(words.subList(from, words.size())));
    return parts;
  }

  /** Whether a full stop, an opening mark and a capital follow one another. */
  private boolean opensQuote(List<Span> words, int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Span before = words.get(i - 1);
    Span mark = words.get(i);
    boolean stop =
        text.charAt(before.end() - 1) == '.'
            && !EndWords.has("title", before.in(text))
            && !EndWords.has("number", before.in(text));
    return stop
        && mark.start() > before.end()
        && OPENING.indexOf(text.charAt(mark.start())) >= 0
        && mark.end() == words.get(i + 1).start()
        && Character.isUpperCase(text.charAt(words.get(i + 1).start()));
  }
}
