package org.synoptic.model;

/**
 * One word or punctuation mark of a sentence, tagged and parsed.
 *
 * @param lemma base form in lower case
 * @param tag part of speech, a tag of the Penn Treebank
 * @param head index in the sentence of the token that it depends on; -1 for the root
 * @param relation label of the dependency on {@code head} (see {@code annotate.engine})
 * @param name the named-entity tag, {@code B-} on the first token of a name and {@code I-} on the
 *     others, then the kind of OntoNotes ({@code B-PERSON}, {@code I-ORG}, {@code B-DATE}); empty
 *     outside names
 */
public record Token(Span span, String lemma, String tag, int head, String relation, String name) {}
