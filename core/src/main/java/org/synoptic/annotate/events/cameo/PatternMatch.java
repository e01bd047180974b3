package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches the patterns of a verb with the words before and after it, by backtracking. Positions are
 * indices of words, counted away from the verb.
 */
final class PatternMatch {

  /** Positions that one pattern may be tried at; bounds the time on hostile input. Set by hand. */
  private static final int MAX_STEPS = 20_000;

  /** Synonym sets that may name one another, level by level. Set by hand. */
  private static final int MAX_SYNONYM_DEPTH = 3;

  private final FlatSentence sentence;
  private final VerbDictionary verbs;
  private int steps;
  private int score;
  private @Nullable Integer source;
  private @Nullable Integer target;

  private PatternMatch(FlatSentence sentence, VerbDictionary verbs) {
    this.sentence = sentence;
    this.verbs = verbs;
  }

  /**
   * The match of one pattern.
   *
   * @param source index of the group that the pattern makes the source, null for none
   * @param target index of the group that the pattern makes the target, null for none
   * @param score the longer the matched words, the higher
   */
  record Result(String code, @Nullable Integer source, @Nullable Integer target, int score) {}

  /** The match with the highest score, the first among equals; null when no pattern fits. */
  static @Nullable Result best(
      FlatSentence sentence,
      VerbDictionary verbs,
      List<VerbPattern> patterns,
      List<Integer> before,
      List<Integer> after) {
    Result best = null;
    for (VerbPattern pattern : patterns) {
      PatternMatch match = new PatternMatch(sentence, verbs);
      boolean fits =
          match.fits(pattern.after(), 0, after, 0, false)
              && match.fits(pattern.before(), 0, before, 0, true);
      if (fits && (best == null || match.score > best.score())) {
        best = new Result(pattern.code(), match.source, match.target, match.score);
      }
    }
    return best;
  }

  /** True when the items from {@code item} on fit the positions from {@code from} on. */
  private boolean fits(
      List<PatternItem> items, int item, List<Integer> positions, int from, boolean backwards) {
    if (item == items.size()) {
      return true;
    }
    PatternItem wanted = items.get(item);
    for (int position = from; position < positions.size() && steps++ < MAX_STEPS; position++) {
      int taken = taken(wanted, positions, position, backwards);
      if (taken >= 0 && continuesAfter(items, item, positions, position, taken, backwards)) {
        return true;
      }
      if (wanted.adjacent() && !FillerWords.isFiller(word(positions, position).text())) {
        return false;
      }
    }
    return false;
  }

  /** Records the item and goes on after it; undoes the record when the rest does not fit. */
  private boolean continuesAfter(
      List<PatternItem> items,
      int item,
      List<Integer> positions,
      int position,
      int taken,
      boolean backwards) {
    Integer oldSource = source;
    Integer oldTarget = target;
    int oldScore = score;
    bind(items.get(item), word(positions, position).group(), taken, backwards);
    if (fits(items, item + 1, positions, position + taken, backwards)) {
      return true;
    }
    source = oldSource;
    target = oldTarget;
    score = oldScore;
    return false;
  }

  /** Stores source and target, and adds to the score: words count more than actors. */
  private void bind(PatternItem item, int group, int taken, boolean backwards) {
    switch (item.kind()) {
      case SOURCE -> source = group;
      case TARGET -> target = group;
      case COMPOUND -> {
        source = backwards ? Integer.valueOf(group) : source;
        target = group;
      }
      case WORD, SYNONYM -> score += 1 + taken;
      case SKIP -> score += 1;
    }
    score += 1;
  }

  /** How many words the item takes at the position, -1 when it does not fit. */
  private int taken(PatternItem item, List<Integer> positions, int position, boolean backwards) {
    FlatSentence.Word word = word(positions, position);
    boolean grouped = word.group() != FlatSentence.NO_GROUP;
    return switch (item.kind()) {
      case WORD -> word.text().equals(item.text()) ? 1 : -1;
      case SYNONYM -> synonym(item.text(), positions, position, backwards, 0);
      case SOURCE, TARGET -> grouped ? 0 : -1;
      case COMPOUND -> grouped && sentence.groups().get(word.group()).members().size() > 1 ? 0 : -1;
      case SKIP -> grouped ? restOfGroup(positions, position) : -1;
    };
  }

  private int restOfGroup(List<Integer> positions, int position) {
    int end = position;
    while (end < positions.size()
        && word(positions, end).group() == word(positions, position).group()) {
      end++;
    }
    return end - position;
  }

  /** Words of the longest synonym at the position, -1 for none; sets may name other sets. */
  private int synonym(
      String set, List<Integer> positions, int position, boolean backwards, int depth) {
    int longest = -1;
    for (DictionaryPhrase phrase :
        depth > MAX_SYNONYM_DEPTH ? List.<DictionaryPhrase>of() : verbs.synonyms(set)) {
      if (phrase.first().startsWith("&")) {
        longest =
            Math.max(longest, synonym(phrase.first(), positions, position, backwards, depth + 1));
      } else if (phrase.words().size() > longest
          && occurs(phrase, positions, position, backwards)) {
        longest = phrase.words().size();
      }
    }
    return longest;
  }

  private boolean occurs(
      DictionaryPhrase phrase, List<Integer> positions, int position, boolean backwards) {
    int size = phrase.words().size();
    for (int i = 0; i < size; i++) {
      String wanted = phrase.words().get(backwards ? size - 1 - i : i);
      if (position + i >= positions.size()
          || !word(positions, position + i).text().equals(wanted)) {
        return false;
      }
    }
    return true;
  }

  private FlatSentence.Word word(List<Integer> positions, int position) {
    return sentence.words().get(positions.get(position));
  }

  /** The positions from one to another (exclusive), forwards or backwards. */
  static List<Integer> positions(int from, int until) {
    List<Integer> positions = new ArrayList<>();
    for (int i = from; from <= until ? i < until : i > until; i += from <= until ? 1 : -1) {
      positions.add(i);
    }
    return positions;
  }
}
