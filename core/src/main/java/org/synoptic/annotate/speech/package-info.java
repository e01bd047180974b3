/**
 * Finds quotes in languages that no parser here reads: by quotation marks, speech verbs and
 * sources.
 *
 * <p>In: a body and its sentences, whose tokens have no tags. Out: {@link org.synoptic.model.Quote}
 * in order, each with content, cue and source, and the speaker's name as full as the text has it.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.speech.SurfaceSpeech} is the entry. It takes {@link
 *       org.synoptic.annotate.speech.MarkedSpan text between marks} that has a cue beside it as
 *       direct speech; {@link org.synoptic.annotate.speech.SurfaceSources} finds who speaks.
 *   <li>{@link org.synoptic.annotate.speech.SurfaceIndirectSpeech} goes through the sentences
 *       without direct speech; {@link org.synoptic.annotate.speech.SpeechSentenceReader} reads one
 *       of them, with {@link org.synoptic.annotate.speech.SourcePhrases}.
 * </ol>
 *
 * <p>The words lie in {@code resources/…/annotate/LANGUAGE/speech.txt}, whose header explains the
 * kinds; a language without that file gets no quotes. {@code GermanTest} and {@code FrenchTest}
 * hold the cases.
 */
@NullMarked
package org.synoptic.annotate.speech;

import org.jspecify.annotations.NullMarked;
