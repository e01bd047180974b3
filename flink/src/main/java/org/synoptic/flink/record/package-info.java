/**
 * What lies in state and travels between operators, apart from the model's records.
 *
 * <p>A row has plain fields only: texts, numbers, lists of these and of rows. So Flink's own
 * serializer of records carries it, without generic types, and a savepoint of an earlier version
 * restores: what was added since is null or 0 then, and every row takes that. No row has tokens; an
 * annotated article is bytes with the name of their form, and is annotated anew where the form has
 * changed.
 *
 * <ol>
 *   <li>{@link org.synoptic.flink.record.PageRow}, {@link org.synoptic.flink.record.ArticleRow}:
 *       what came in, and what was read of it.
 *   <li>{@link org.synoptic.flink.record.ReportRow} with {@link org.synoptic.flink.record.EndRow}:
 *       what grouping remembers of a report.
 *   <li>{@link org.synoptic.flink.record.TickRow}, {@link org.synoptic.flink.record.StoryRow},
 *       {@link org.synoptic.flink.record.DecisionRow}: the log and the stories.
 *   <li>{@link org.synoptic.flink.record.RevisionRow}, {@link
 *       org.synoptic.flink.record.RequestRow}, {@link org.synoptic.flink.record.PieceRow}: how the
 *       reports of a story come together.
 *   <li>{@link org.synoptic.flink.record.ResultRow}: what goes out.
 * </ol>
 *
 * <p>A component is added at the end and never renamed: under another name its value is lost.
 * {@code StateVersionsTest} restores what earlier versions wrote.
 */
@NullMarked
package org.synoptic.flink.record;

import org.jspecify.annotations.NullMarked;
