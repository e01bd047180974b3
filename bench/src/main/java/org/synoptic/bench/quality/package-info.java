/**
 * Scores each stage on the gold sets of the field with the field's own metrics.
 *
 * <p>In: the folder of a gold set and a {@link org.synoptic.Pipeline}. Out: a list of {@link
 * org.synoptic.bench.quality.Score}s between 0 and 1. Each set is one {@link
 * org.synoptic.bench.quality.Benchmark}:
 *
 * <ol>
 *   <li>Body text: {@code Zyte}, {@code Fundus}, {@code Trafilatura}; scraped text: {@code
 *       JunkedText}, {@code CleanText}. {@code BaselineExtractor} scores other systems beside them.
 *   <li>Day of publication: {@code Htmldate}.
 *   <li>Layers: {@code PolNeAR} (quotations), {@code TempEval3} (time), {@code Meantime}
 *       (entities), {@code PloverGold} and {@code Petrarch2} (events).
 *   <li>Stories: {@code GoogleNews}, {@code Basil}. Consistency of summaries: {@code
 *       SummEditsCheck}.
 * </ol>
 *
 * <p>Readers of gold ({@code GoldPages}, {@code GoldAttribution}, {@code MeantimeDocument}, {@code
 * TimeMl}) are separate from metrics ({@code F1}, {@code BCubed}, {@code RougeLsum}, {@code
 * ShingleScore}, the tallies). A metric's name in a score is the key of its floor: a new name is a
 * new floor.
 */
@NullMarked
package org.synoptic.bench.quality;

import org.jspecify.annotations.NullMarked;
