/**
 * How every job reads a page: in, a {@link org.synoptic.model.Page}; out, its annotated article or
 * why there is none.
 *
 * <ol>
 *   <li>{@link org.synoptic.flink.page.PageReader} is what the operators call. It travels with the
 *       job to the task managers, so it is serializable; a test gives one that reads made-up pages.
 *   <li>{@link org.synoptic.flink.page.SharedPipeline} is the pipeline of a task manager's process.
 *       All its slots share it, and its language models are loaded once.
 * </ol>
 *
 * <p>A page with a fault is a value, {@link org.synoptic.model.Skipped}, and never ends a job. A
 * fault of the installation, such as missing models, does.
 *
 * <p>This package knows no Flink and no other package of the module ({@code FlinkRoomsTest}).
 */
@NullMarked
package org.synoptic.flink.page;

import org.jspecify.annotations.NullMarked;
