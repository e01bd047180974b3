/**
 * Tags and parses English text.
 *
 * <p>In: a text. Out: {@link org.synoptic.model.Sentence sentences} of tokens with lemma, tag,
 * dependency and name type; all spans point into the text.
 *
 * <ul>
 *   <li>{@link org.synoptic.annotate.engine.Engine} is the interface; {@link
 *       org.synoptic.annotate.engine.Nlp4jEngine} the implementation, with NLP4J; {@link
 *       org.synoptic.annotate.engine.LazyEngine} loads it when a text is first read.
 *   <li>Text: {@link org.synoptic.annotate.engine.ParagraphSplitter}, {@link
 *       org.synoptic.annotate.engine.EngineTokenizer} and {@link
 *       org.synoptic.annotate.engine.SentenceBoundaryRepair}.
 *   <li>Models: {@link org.synoptic.annotate.engine.ShippedModels} reads them from the jar of
 *       NLP4J, {@link org.synoptic.annotate.engine.ModelCache} stores them in a form that loads
 *       fast: {@link org.synoptic.annotate.engine.LinearModel}, {@link
 *       org.synoptic.annotate.engine.LabelLexicon}, {@link
 *       org.synoptic.annotate.engine.Embeddings}, all indexed by {@link
 *       org.synoptic.annotate.engine.HashedKeys}.
 *   <li>{@link org.synoptic.annotate.engine.Decoders} runs NLP4J's taggers and parser on them.
 * </ul>
 *
 * <p>docs/decisions/0001-engine.md has the choice of engine, with measurements; {@code bench speed}
 * measures loading and parsing.
 */
@NullMarked
package org.synoptic.annotate.engine;

import org.jspecify.annotations.NullMarked;
