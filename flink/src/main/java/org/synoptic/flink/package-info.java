/**
 * The pipeline as jobs of Apache Flink, for what outgrows one machine.
 *
 * <p>Flink does the work and keeps the state, Kafka has the log, files or PostgreSQL take the
 * results. Nothing here reads news: every stage is the class that the command line and the desk
 * run.
 *
 * <ol>
 *   <li>{@link org.synoptic.flink.Jobs} is the entry of the job jar: {@code annotate} and {@code
 *       live}.
 *   <li>{@code corpus}: files of articles, each split on its own, into files of annotations.
 *   <li>{@code live}: pages as they come into articles, stories and comparisons.
 *   <li>{@code record}: what travels between operators and lies in state, apart from the model.
 *   <li>{@code page}: one page read and annotated, its fault a value.
 * </ol>
 *
 * <p>docs/guide/scale.md says how to run it, docs/decisions/0034-stream.md why it is made so.
 *
 * <p>The tests run the jobs in a cluster of the machine's own, with {@code -Pstream}; {@code
 * FlinkRoomsTest} holds which package knows which.
 */
@NullMarked
package org.synoptic.flink;

import org.jspecify.annotations.NullMarked;
