package org.synoptic.model;

/**
 * One word or punctuation mark of a sentence, tagged and parsed.
 *
 * @param lemma lower-case base form
 * @param tag part of speech, one of {@code syntax.Tags}
 * @param head index in the sentence of the word it depends on, -1 for the root
 * @param relation dependency label, one of {@code syntax.Relations}
 * @param name {@code B-} on the first word of a name, {@code I-} on the others, then its kind, one
 *     of {@code syntax.NameLabels} ({@code B-PERSON}, {@code I-ORG}, {@code B-DATE}); {@code ""}
 *     outside names
 */
public record Token(Span span, String lemma, String tag, int head, String relation, String name) {}
