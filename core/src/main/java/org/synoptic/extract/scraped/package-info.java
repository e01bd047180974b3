/**
 * Which lines of a scraped text are the report's. A scraped text has no markup: menus, notices and
 * teasers are lines among its paragraphs.
 *
 * <p>{@code ScrapedText} is the way in. {@code ScrapedBlocks} lays out the lines and cuts what
 * rules know. {@code MainSpan} makes a first guess by weighing sentences against other lines, with
 * {@code LexicalCohesion}. {@code LineFeatures} describes each line by numbers, with {@code
 * LineSurface}, {@code DocumentSurface}, {@code LineTopic} ({@code LexicalRecurrence}, {@code
 * LineNames}), {@code LineRuns}, {@code LineSums} and {@code LineTitles}; a {@code FeatureRow}
 * holds them. {@code LineClassifier} gives them to the trees in {@code report-lines.txt} and cuts
 * unlikely lines; {@code TitleFinder} finds the headline among the lines above.
 *
 * <p>In: a text, perhaps its headline. Out: blocks and top matter. Word lists: addressed,
 * page-words, report-words. The trees are taught by {@code bench lines}; a changed column or number
 * that shapes one needs them taught anew, and a test says so. Measured by {@code bench quality}
 * with junked-text; see docs/guide/junked-text.md.
 */
@NullMarked
package org.synoptic.extract.scraped;

import org.jspecify.annotations.NullMarked;
