/**
 * Compares the parser with NLP4J, whose models it uses.
 *
 * <p>In: the articles of a gold set, and the models as NLP4J ships them. Out: how many words the
 * two read differently, (tag, base form, name, head or relation), and the processor time of each.
 *
 * <ol>
 *   <li>{@link org.synoptic.bench.engine.EngineCommand} is {@code bench engine}. It gives both
 *       readers the same words and counts.
 *   <li>{@link org.synoptic.bench.engine.ShippedNlp4j} is NLP4J 1.1.3 with its own decoders and its
 *       models as shipped.
 * </ol>
 *
 * <p>One word in 1,000 differs, for the models are rounded; {@code LikeNlp4jTest} holds that for
 * made-up sentences, this command for news. The figures are in {@code docs/decisions/0044}, those
 * of speed in {@code docs/speed.md}. NLP4J takes 1.7 GB of memory, so the command needs {@code
 * SYNOPTIC_HEAP=3g}.
 */
@NullMarked
package org.synoptic.bench.engine;

import org.jspecify.annotations.NullMarked;
