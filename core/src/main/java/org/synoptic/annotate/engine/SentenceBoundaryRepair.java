package org.synoptic.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Corrects the sentence boundaries of NLP4J: closing marks belong to the sentence that they close,
 * "Hale (D-Wash.) said" is one sentence, and a quotation mark behind a full stop begins a sentence.
 */
final class SentenceBoundaryRepair {

  private static final String CLOSING = "”’»\"')]";
  private static final String OPENING = "“„«‘\"'";

  /** Titles and other abbreviations whose full stop does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "col.", "lt.", "sgt.",
          "capt.", "prof.", "rev.", "hon.", "st.", "pres.", "no.", "vs.", "v.", "messrs.");

  private final String text;
  private final int maxTokens;

  SentenceBoundaryRepair(String text, int maxTokens) {
    this.text = text;
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

  /** True when a bracket ends the first sentence and a small letter begins the second. */
  private boolean continuesSentence(List<Span> before, List<Span> words) {
    return text.charAt(before.get(before.size() - 1).end() - 1) == ')'
        && Character.isLowerCase(text.charAt(words.get(0).start()))
        && before.size() + words.size() <= maxTokens;
  }

  /** Splits where a full stop, an opening mark and a capital follow one another. */
  private List<List<Span>> split(List<Span> words) {
    List<List<Span>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (opensQuote(words, i)) {
        parts.add(new ArrayList<>(words.subList(from, i)));
        from = i;
      }
    }
    parts.add(new ArrayList<>(words.subList(from, words.size())));
    return parts;
  }

  private boolean opensQuote(List<Span> words, int i) {
    Span before = words.get(i - 1);
    Span mark = words.get(i);
    boolean stop =
        text.charAt(before.end() - 1) == '.'
            && !ABBREVIATIONS.contains(before.in(text).toLowerCase(Locale.ROOT));
    return stop
        && mark.start() > before.end()
        && OPENING.indexOf(text.charAt(mark.start())) >= 0
        && mark.end() == words.get(i + 1).start()
        && Character.isUpperCase(text.charAt(words.get(i + 1).start()));
  }
}
