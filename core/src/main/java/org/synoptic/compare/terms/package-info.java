/**
 * Words, numbers, units and times in the form in which they are compared.
 *
 * <ul>
 *   <li>Words: {@link org.synoptic.compare.terms.TermStem} gives the stem under which the forms of
 *       a word meet. {@link org.synoptic.compare.terms.Synonyms} says which words stand for one
 *       another, {@link org.synoptic.compare.terms.Antonyms} which are opposites, {@link
 *       org.synoptic.compare.terms.TollWords} which tell counts that grow.
 *   <li>Numbers: {@link org.synoptic.compare.terms.FigureRange} is what a figure leaves open, in
 *       the base unit of {@link org.synoptic.compare.terms.UnitConversion}; {@link
 *       org.synoptic.compare.terms.NumberText} tells what is rounded.
 *   <li>Times: {@link org.synoptic.compare.terms.ComparedTimes} compares TIMEX3 values.
 * </ul>
 *
 * <p>Everything is a static function of strings, numbers or {@code model} records. The word lists
 * lie beside the classes. {@code ComparedWordsTest}, {@code FigureRangeTest} and {@code
 * ComparedTimesTest} show what meets.
 */
@NullMarked
package org.synoptic.compare.terms;

import org.jspecify.annotations.NullMarked;
