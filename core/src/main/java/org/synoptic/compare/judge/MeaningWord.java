package org.synoptic.compare.judge;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * A word of a story with its place in the space of meanings.
 *
 * @param sentence place of its sentence among those of the {@link StoryMeaning}
 * @param span where it stands in its report
 * @param term what it is compared by exactly; null for function words and punctuation
 * @param rarity how rare it is in the language, 0 to 1
 * @param weight how much it tells apart: its rarity in the story times that in the language
 * @param vector of length 1, of {@link WordSpace#DIMENSIONS} numbers; not copied
 * @param sum the sum of the encoder's vectors of its pieces; not copied
 * @param row its row among the words that are looked for in other sentences; -1 without a term
 */
@SuppressWarnings("ArrayRecordComponent")
record MeaningWord(
    int sentence,
    Span span,
    @Nullable String term,
    double rarity,
    double weight,
    float[] vector,
    float[] sum,
    int row) {

  boolean isContent() {
    return row >= 0;
  }
}
