/**
 * Compares the engine with NLP4J, whose models it uses.
 *
 * <p>{@link org.synoptic.bench.engine.EngineCommand} is {@code bench engine}: it reads the same
 * words with {@link org.synoptic.parser.Parser} and with {@link
 * org.synoptic.bench.engine.ShippedNlp4j}, which is NLP4J 1.1.3 with its own decoders and its
 * models as shipped, and counts the words that the two read differently, and the processor time of
 * each.
 *
 * <p>NLP4J takes 1.7 GB of memory, so the command wants {@code SYNOPTIC_HEAP=3g}.
 */
@NullMarked
package org.synoptic.bench.engine;

import org.jspecify.annotations.NullMarked;
