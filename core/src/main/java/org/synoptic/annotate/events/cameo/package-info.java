/**
 * Codes events with the CAMEO dictionaries of KEDS, TABARI and PETRARCH, which users bring.
 *
 * <p>In: the dictionaries of a folder, and sentences with a parse. Out: source, target and CAMEO
 * code; {@code CameoReader} makes them {@link org.synoptic.model.Event events}.
 *
 * <ol>
 *   <li>{@code Dictionaries} reads the files: {@code VerbDictionary} with {@code VerbPattern} and
 *       {@code PatternItem}, {@code ActorDictionary} with {@code DatedCode}, {@code
 *       AgentDictionary}, {@code DiscardList}.
 *   <li>{@code DependencyFlattener} (the engine's parse) or {@code ConstituencyFlattener} (a given
 *       tree of the Penn Treebank) turns a sentence into a {@code FlatSentence}: words, noun
 *       phrases, verb phrases.
 *   <li>{@code NounPhraseCoder} codes the noun phrases, {@code CommaClauses} cuts short clauses.
 *   <li>{@code SentenceCoder} codes each verb, by {@code PatternMatch}. {@code CameoCoder} and
 *       {@code CameoReader} are the entries.
 * </ol>
 *
 * <p>The rules are the users' dictionaries; what their symbols mean is defined by PETRARCH's
 * validation suite, on which this is measured ({@code petrarch2-validation}, {@code bench
 * quality}). Decision 0008 gives the reasons and the limits on hostile files.
 */
@NullMarked
package org.synoptic.annotate.events.cameo;

import org.jspecify.annotations.NullMarked;
