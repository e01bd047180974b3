/**
 * Annotated articles as bytes: kept in memory while a run goes on, and in a folder between runs.
 *
 * <p>In: an {@link org.synoptic.model.AnnotatedArticle}. Out: the same, equal in every layer.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.cache.RecordFormat} writes records of the model as bytes by
 *       their components. Its shape names all of them, so a changed model is another format.
 *   <li>{@link org.synoptic.annotate.cache.PackedArticle} is an article so written, a fifth of its
 *       size or less.
 *   <li>{@link org.synoptic.annotate.cache.AnnotationCache} keeps the layers in a folder, a file
 *       for each article by a hash of what was read and of what read it; the oldest go out.
 * </ol>
 *
 * <p>docs/decisions/0026-growth.md says why so; {@code bench speed --stories} measures it.
 */
@NullMarked
package org.synoptic.annotate.cache;

import org.jspecify.annotations.NullMarked;
