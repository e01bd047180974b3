package org.synoptic.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Mends the seams between sentences: closing marks go to the sentence that they close, "Hale
 * (D-Wash.) said" is one sentence, and a quote after a full stop opens one.
 */
final class SentenceBoundaryRepair {

  private static final String CLOSING = "”’»\"')]";
  private static final String OPENING = "“„«‘\"'";

  /** Titles and the like, which end in a full stop and not a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "col.", "lt.", "sgt.",
          "capt.", "prof.", "rev.", "hon.", "st.", "pres.", "no.", "vs.", "v.", "messrs.");

  private final String text;
  private final int most;

  SentenceBoundaryRepair(String text, int most) {
    this.text = text;
    this.most = most;
  }

  List<List<Span>> mend(List<List<Span>> sentences) {
    List<List<Span>> mended = new ArrayList<>();
    for (List<Span> words : sentences) {
      List<Span> rest = mended.isEmpty() ? words : handBack(mended.get(mended.size() - 1), words);
      if (rest.isEmpty()) {
        continue;
      }
      List<List<Span>> parts = cut(rest);
      if (!mended.isEmpty() && goesOn(mended.get(mended.size() - 1), parts.get(0))) {
        mended.get(mended.size() - 1).addAll(parts.remove(0));
      }
      mended.addAll(parts);
    }
    return mended;
  }

  /** Gives closing marks at the start of a sentence to the one before it; returns the rest. */
  private List<Span> handBack(List<Span> before, List<Span> words) {
    int at = 0;
    while (at < words.size()
        && CLOSING.indexOf(text.charAt(words.get(at).start())) >= 0
        && text.charAt(words.get(at).end() - 1) == text.charAt(words.get(at).start())
        && words.get(at).start() == before.get(before.size() - 1).end()
        && spaced(words.get(at).end())
        && before.size() < most) {
      before.add(words.get(at));
      at++;
    }
    return words.subList(at, words.size());
  }

  private boolean spaced(int at) {
    return at >= text.length()
        || ParagraphSplitter.isSpace(text.charAt(at))
        || CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a bracket ends the one and a small letter begins the other. */
  private boolean goesOn(List<Span> before, List<Span> words) {
    return text.charAt(before.get(before.size() - 1).end() - 1) == ')'
        && Character.isLowerCase(text.charAt(words.get(0).start()))
        && before.size() + words.size() <= most;
  }

  /** Cuts where a full stop, an opening mark and a capital follow one another. */
  private List<List<Span>> cut(List<Span> words) {
    List<List<Span>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < words.size(); i++) {
      if (opens(words, i)) {
        parts.add(new ArrayList<>(words.subList(from, i)));
        from = i;
      }
    }
    parts.add(new ArrayList<>(words.subList(from, words.size())));
    return parts;
  }

  private boolean opens(List<Span> words, int i) {
    Span before = words.get(i - 1);
    Span mark = words.get(i);
    boolean stop =
        text.charAt(before.end() - 1) == '.'
            && !SHORT.contains(before.in(text).toLowerCase(Locale.ROOT));
    return stop
        && mark.start() > before.end()
        && OPENING.indexOf(text.charAt(mark.start())) >= 0
        && mark.end() == words.get(i + 1).start()
        && Character.isUpperCase(text.charAt(words.get(i + 1).start()));
  }
}
