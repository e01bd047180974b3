/**
 * Tags and parses English text.
 *
 * <p>In: a text. Out: {@link org.synoptic.model.Sentence sentences} of tokens with lemma, tag,
 * dependency and name type; all spans point into the text.
 *
 * <ul>
 *   <li>{@link org.synoptic.annotate.engine.Engine} is the interface; {@link
 *       org.synoptic.annotate.engine.Nlp4jEngine} the implementation; {@link
 *       org.synoptic.annotate.engine.LazyEngine} loads it when a text is first read.
 *   <li>Text: {@link org.synoptic.annotate.engine.ParagraphSplitter}, {@link
 *       org.synoptic.annotate.engine.EngineTokenizer} and {@link
 *       org.synoptic.annotate.engine.SentenceBoundaryRepair}.
 *   <li>Words: {@link org.synoptic.parser.Parser}, which {@link
 *       org.synoptic.annotate.engine.EnglishParser} makes of the models on the class path and
 *       {@link org.synoptic.annotate.engine.LabelCheck} checks; {@link
 *       org.synoptic.annotate.engine.WholeModels} compares their file with its checksums once.
 * </ul>
 *
 * <p>docs/decisions/0001-engine.md has the choice of engine, 0025-own-inference.md how it runs,
 * with measurements; {@code bench engine} compares it with NLP4J.
 */
@NullMarked
package org.synoptic.annotate.engine;

import org.jspecify.annotations.NullMarked;
