package org.synoptic.parser;

/**
 * What is found out about a word of a sentence.
 *
 * @param lemma the base form in small letters; {@code #crd#}, {@code #ord#} and {@code #hlink#}
 *     stand for numbers and links
 * @param tag of the Penn Treebank
 * @param head the index of the word above, from 0 on; -1 for the top of the sentence
 * @param relation to the head, as ClearNLP names it
 * @param name {@code B-} or {@code I-} and a kind of OntoNotes; "" outside of names
 */
public record ParsedWord(String lemma, String tag, int head, String relation, String name) {}
