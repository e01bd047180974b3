/**
 * Gives access to the word lists and rules of a language.
 *
 * <p>In: an ISO 639-1 code. Out: the files of the language's folder {@code
 * resources/…/annotate/LANGUAGE}.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.language.LanguageResources} finds the files {@code dates},
 *       {@code figures}, {@code speech.txt}, {@code numbers.txt} and {@code abbreviations.txt}. A
 *       language without a folder uses the folder {@code any}. Each language is loaded once.
 *   <li>{@link org.synoptic.annotate.language.ContextWords} reads the form that most of these files
 *       have: on each line a kind and the words of that kind.
 * </ol>
 *
 * <p>Adding a language is adding a folder; the guide's page on languages says what each file needs.
 * {@code TimexRulesTest} runs the examples of a language's date rules; {@code GermanTest} and
 * {@code OtherLanguageTest} read whole texts.
 */
@NullMarked
package org.synoptic.annotate.language;

import org.jspecify.annotations.NullMarked;
