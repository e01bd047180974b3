/**
 * Trains the trees with which {@code extract} classifies the lines of scraped text: article or
 * junk.
 *
 * <ol>
 *   <li>{@code TrainingTexts} makes scraped texts from pages, layouts and articles.
 *   <li>{@code LineLabels} labels their lines; {@link org.synoptic.bench.lines.LineTraining}
 *       samples and weights them.
 *   <li>{@code BinnedColumns} puts the features into bins, {@code GradientBoosting} trains the
 *       trees.
 * </ol>
 *
 * <p>In: folders of gold sets. Out: a file of trees for {@link org.synoptic.text.RegressionTrees}.
 * The same sets give the same file on any number of threads. Parameters stand at the head of each
 * class; {@code bench quality --set junked-text} measures the result on layouts that were not used.
 */
@NullMarked
package org.synoptic.bench.lines;

import org.jspecify.annotations.NullMarked;
