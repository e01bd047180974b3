package org.synoptic.parser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a word by its form alone. */
final class Word {

  final String form;
  final String simplified;
  final String lower;

  /** By the ordinal of the field; null for the fields that the sentence decides. */
  final @Nullable Code[] codes = new @Nullable Code[Field.COUNT];

  /** The number of the word's list of possible tags, from 1 on; 0 for none. */
  final int classes;

  /** The number of the word's list of Brown clusters, from 1 on; 0 for none. */
  final int clusters;

  /** See {@link Spelling}. */
  final long spelling;

  /** The rank of the word's embedding, from 1 on; 0 for none. */
  final int embedding;

  private @Nullable Lemma lemma;

  Word(String form, Lexica lexica) {
    this.form = form;
    simplified = TrainedForms.simplified(form);
    lower = TrainedForms.lower(simplified);
    Code lowerCode = Code.of(lower);
    classes = lexica.classes().find(lowerCode);
    clusters = lexica.clusters().find(lowerCode);
    spelling = Spelling.of(simplified);
    embedding = lexica.embeddings().find(Code.of(TrainedForms.undigitalized(form)));
    set(Field.FORM, Code.of(simplified));
    set(Field.LOWER, lowerCode);
    set(Field.SHAPE, Code.of(TrainedForms.shape(simplified)));
    set(Field.PREFIX2, affix(2, true));
    set(Field.PREFIX3, affix(3, true));
    set(Field.SUFFIX1, affix(1, false));
    set(Field.SUFFIX2, affix(2, false));
    set(Field.SUFFIX3, affix(3, false));
    set(Field.SUFFIX4, affix(4, false));
    set(Field.CLASSES, lexica.classes().joined(classes));
  }

  /** The code of a field that every word has. */
  Code code(Field field) {
    return Objects.requireNonNull(codes[field.ordinal()]);
  }

  private void set(Field field, @Nullable Code code) {
    codes[field.ordinal()] = code;
  }

  /** The first or last chars, which are never the whole word. */
  private @Nullable Code affix(int length, boolean first) {
    if (length >= lower.length()) {
      return null;
    }
    return first
        ? Code.of(lower, 0, length)
        : Code.of(lower, lower.length() - length, lower.length());
  }

  /** The lemma of the word with this tag. The last one is kept: most words have one tag. */
  Lemma lemma(int tag, String tagName, Lemmatiser lemmatiser) {
    Lemma kept = lemma;
    if (kept == null || kept.tag() != tag) {
      String text = lemmatiser.lemma(lower, tagName);
      kept = new Lemma(tag, text, Code.of(text));
      lemma = kept;
    }
    return kept;
  }

  /** The base form of a word that has a tag. Immutable, so that threads may share it at once. */
  record Lemma(int tag, String text, Code code) {}
}
