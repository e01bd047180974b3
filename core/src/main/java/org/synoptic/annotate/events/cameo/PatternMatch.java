package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a verb's pattern on the words before and behind it. */
final class PatternMatch {

  /** How often one pattern may be tried at another place: bounds the time on hostile input. */
  private static final int MOST_STEPS = 20_000;

  private final FlatSentence line;
  private final VerbDictionary verbs;
  private int steps;
  private int words;
  private @Nullable Integer source;
  private @Nullable Integer target;

  private PatternMatch(FlatSentence line, VerbDictionary verbs) {
    this.line = line;
    this.verbs = verbs;
  }

  /** What a pattern says: its code, the groups it names as sides, how many words it took. */
  record Found(String code, @Nullable Integer source, @Nullable Integer target, int words) {}

  /** The pattern that takes most words, the first of equals; null when none fits. */
  static @Nullable Found best(
      FlatSentence line,
      VerbDictionary verbs,
      List<VerbPattern> patterns,
      List<Integer> before,
      List<Integer> after) {
    Found best = null;
    for (VerbPattern pattern : patterns) {
      PatternMatch match = new PatternMatch(line, verbs);
      boolean fits =
          match.fits(pattern.after(), 0, after, 0, false)
              && match.fits(pattern.before(), 0, before, 0, true);
      if (fits && (best == null || match.words > best.words())) {
        best = new Found(pattern.code(), match.source, match.target, match.words);
      }
    }
    return best;
  }

  private boolean fits(
      List<PatternItem> items, int item, List<Integer> places, int from, boolean back) {
    if (item == items.size()) {
      return true;
    }
    PatternItem wanted = items.get(item);
    for (int at = from; at < places.size() && steps++ < MOST_STEPS; at++) {
      int taken = taken(wanted, places, at, back);
      if (taken >= 0 && tries(items, item, places, at, taken, back)) {
        return true;
      }
      if (wanted.tight() && !FillerWords.is(word(places, at).text())) {
        return false;
      }
    }
    return false;
  }

  /** Goes on behind what was taken; what was noted is taken back when that leads nowhere. */
  private boolean tries(
      List<PatternItem> items, int item, List<Integer> places, int at, int taken, boolean back) {
    Integer oldSource = source;
    Integer oldTarget = target;
    int oldWords = words;
    note(items.get(item), word(places, at).group(), taken, back);
    if (fits(items, item + 1, places, at + taken, back)) {
      return true;
    }
    source = oldSource;
    target = oldTarget;
    words = oldWords;
    return false;
  }

  private void note(PatternItem item, int group, int taken, boolean back) {
    switch (item.kind()) {
      case SOURCE -> source = group;
      case TARGET -> target = group;
      case JOINED -> {
        source = back ? Integer.valueOf(group) : source;
        target = group;
      }
      case WORD, SYNONYM -> words += 1 + taken;
      case SKIPPED -> words += 1;
    }
    words += 1;
  }

  /** How many words the item takes at the place, -1 when it does not fit. */
  private int taken(PatternItem item, List<Integer> places, int at, boolean back) {
    FlatSentence.Word word = word(places, at);
    boolean grouped = word.group() != FlatSentence.NO_GROUP;
    return switch (item.kind()) {
      case WORD -> word.text().equals(item.text()) ? 1 : -1;
      case SYNONYM -> synonym(item.text(), places, at, back, 0);
      case SOURCE, TARGET -> grouped ? 0 : -1;
      case JOINED -> grouped && line.groups().get(word.group()).members().size() > 1 ? 0 : -1;
      case SKIPPED -> grouped ? restOfGroup(places, at) : -1;
    };
  }

  private int restOfGroup(List<Integer> places, int at) {
    int end = at;
    while (end < places.size() && word(places, end).group() == word(places, at).group()) {
      end++;
    }
    return end - at;
  }

  /** The longest synonym that stands there; sets may name other sets. */
  private int synonym(String set, List<Integer> places, int at, boolean back, int depth) {
    int longest = -1;
    for (DictionaryPhrase phrase : depth > 3 ? List.<DictionaryPhrase>of() : verbs.synonyms(set)) {
      if (phrase.first().startsWith("&")) {
        longest = Math.max(longest, synonym(phrase.first(), places, at, back, depth + 1));
      } else if (phrase.words().size() > longest && stands(phrase, places, at, back)) {
        longest = phrase.words().size();
      }
    }
    return longest;
  }

  private boolean stands(DictionaryPhrase phrase, List<Integer> places, int at, boolean back) {
    int size = phrase.words().size();
    for (int i = 0; i < size; i++) {
      String wanted = phrase.words().get(back ? size - 1 - i : i);
      if (at + i >= places.size() || !word(places, at + i).text().equals(wanted)) {
        return false;
      }
    }
    return true;
  }

  private FlatSentence.Word word(List<Integer> places, int at) {
    return line.words().get(places.get(at));
  }

  /** The places from one to another, in either direction. */
  static List<Integer> places(int from, int until) {
    List<Integer> places = new ArrayList<>();
    for (int i = from; from <= until ? i < until : i > until; i += from <= until ? 1 : -1) {
      places.add(i);
    }
    return places;
  }
}
