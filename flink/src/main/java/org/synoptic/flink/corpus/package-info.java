/**
 * Annotates a corpus: many files of articles, each split on its own.
 *
 * <p>In: folders and files of JSON Lines, web archives or whatever else the command line reads,
 * plain or with gzip. Out: for each split a file of JSON Lines, of Parquet or one of each, with the
 * annotated articles, and beside it the records that gave no article, each with its reason.
 *
 * <ol>
 *   <li>{@link org.synoptic.flink.corpus.SplitPlan} lists the files and cuts large ones into
 *       splits.
 *   <li>{@link org.synoptic.flink.corpus.SplitAnnotator} reads a split, annotates its pages and
 *       writes its files.
 *   <li>{@link org.synoptic.flink.corpus.SplitFiles} names these files and keeps them only when
 *       they are whole; {@link org.synoptic.flink.corpus.ResultFormat} says how they are written.
 *   <li>{@link org.synoptic.flink.corpus.CorpusJob} is the job of the three.
 * </ol>
 *
 * <p>A split is the unit of work that is done again after a fault. Its files have names that follow
 * from its own, and one whose file is there already is left out: so a job that was killed and is
 * started again gives each article once, and pays only for the splits that were open.
 *
 * <p>{@code CorpusJobTest} runs jobs, also over what an ended one left, and counts the articles;
 * {@code CorpusSpeed} measures it for {@code docs/speed.md}.
 */
@NullMarked
package org.synoptic.flink.corpus;

import org.jspecify.annotations.NullMarked;
