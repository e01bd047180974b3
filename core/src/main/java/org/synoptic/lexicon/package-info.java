/**
 * The word lists, and how they are read.
 *
 * <p>A {@link org.synoptic.lexicon.WordList} is a resource file and what it may contain. The class
 * that uses a list declares it in a static field: its sections, its {@link
 * org.synoptic.lexicon.Column}s, which of them may be empty, and which columns together identify an
 * entry, so that no entry is repeated. Reading gives {@link org.synoptic.lexicon.ListRow}s in the
 * order of the file, or a {@link org.synoptic.lexicon.WordListException} that names file and line:
 * for a section or column that was not declared or is missing, an empty cell that must be filled, a
 * value that is not allowed, blanks around a cell, a repeated entry, an invalid regular expression
 * or number.
 *
 * <p>All lists have one format. They are in UTF-8. A line that begins with {@code #} is a comment;
 * a line {@code [name]} opens a section; every other line is an entry, with one tab between
 * columns. A cell has one value, values separated by blanks, or names separated by semicolons, as
 * its column is declared. Optional columns at the end of a line can be omitted. The header of a
 * file says what it contains, its source, its licence, and how to edit it.
 *
 * <p>A list of one room is beside the class that reads it. A list that several rooms need is here,
 * once, with a column that says which of them use an entry: {@link
 * org.synoptic.lexicon.PersonTitles}, {@link org.synoptic.lexicon.Offices}, {@link
 * org.synoptic.lexicon.ReportingVerbs}, {@link org.synoptic.lexicon.StopWords}, {@link
 * org.synoptic.lexicon.NegationWords}, {@link org.synoptic.lexicon.NameSuffixes}, {@link
 * org.synoptic.lexicon.MonthNames}, {@link org.synoptic.lexicon.Aliases}, {@link
 * org.synoptic.lexicon.Agencies}, {@link org.synoptic.lexicon.Nicknames}, {@link
 * org.synoptic.lexicon.ValueWords}, {@link org.synoptic.lexicon.Idf}.
 *
 * <p>{@code AllListsTest} finds the declarations and reads every list with its own; a file that no
 * class declares fails. This room uses {@code text} and nothing else of the project.
 */
@NullMarked
package org.synoptic.lexicon;

import org.jspecify.annotations.NullMarked;
