/**
 * Words as vectors that tell their meaning in their sentence.
 *
 * <p>In: a text. Out: an {@code EncodedText}, with a vector for each piece of a word. {@code
 * WordPieces} cuts the text into the pieces that the model knows; {@code SentenceEncoder} runs the
 * model, e5-small-v2 (Wang et al. 2022, MIT) in eight bits, by ONNX Runtime on the processor.
 *
 * <p>Native code reads files only: {@code UnpackedFiles} keeps the model and the library, which
 * {@code NativeLibrary} chooses, in the user's cache ({@link org.synoptic.text.UserCache}).
 *
 * <p>One text is encoded at a time and on one thread, so that a vector does not depend on what else
 * is encoded. About 10 ms for a sentence of 30 pieces. Pieces after the 254th are left out. Where
 * the platform has no native library, or the model is damaged, {@code EncoderMissingException} says
 * so in one sentence.
 *
 * <p>The decision is docs/decisions/0017; {@code SentenceEncoderTest} shows words near each other.
 */
@NullMarked
package org.synoptic.text.encoder;

import org.jspecify.annotations.NullMarked;
