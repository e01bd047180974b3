/**
 * Words, numbers, units and times in the form in which they are compared.
 *
 * <p>{@code ContentWords} says which words count and stems them; {@code Synonyms} and {@code
 * Antonyms} say which stand for one another and which are opposites; {@code CaseFolding} lowers
 * case. {@code NumberText} and {@code UnitConversion} compare figures, {@code ComparedTimes}
 * compares TIMEX3 values. {@code SpanLookup} finds what stands at a span. {@code WordLists} reads
 * the lists that lie beside a class: {@code stopwords.txt}, {@code synonyms.tsv}, {@code
 * antonyms.tsv} here. Everything is a static function of strings, numbers or {@code model} records.
 */
@NullMarked
package org.synoptic.compare.terms;

import org.jspecify.annotations.NullMarked;
