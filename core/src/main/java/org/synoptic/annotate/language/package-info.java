/**
 * Gives access to the word lists and rules of a language.
 *
 * <p>In: an ISO 639-1 code. Out: {@link org.synoptic.annotate.language.LanguageResources}, the
 * files of the language's folder {@code resources/…/annotate/LANGUAGE}: {@code dates}, {@code
 * figures}, {@code speech.txt}, {@code numbers.txt}, {@code abbreviations.txt}. A language without
 * a folder uses the folder {@code any}.
 *
 * <p>{@link org.synoptic.annotate.language.ContextWords} reads the form that most of these files
 * have: a kind and the words of that kind on each line.
 *
 * <p>Adding a language is adding a folder; the guide's page on languages says what each file needs.
 * {@code TimexRulesTest} runs the examples of a language's date rules.
 */
@NullMarked
package org.synoptic.annotate.language;

import org.jspecify.annotations.NullMarked;
