/**
 * The word lists, and how they are read.
 *
 * <p>A {@link org.synoptic.lexicon.WordList} is a file among the resources and what it may hold.
 * The class that uses a list declares it in a static field: its sections, its {@link
 * org.synoptic.lexicon.Column}s, which of them may be empty, and which columns together name an
 * entry, so that no entry stands twice. Reading gives {@link org.synoptic.lexicon.ListRow}s in the
 * order of the file, or a {@link org.synoptic.lexicon.WordListException} that names file and line:
 * for a section or column that was not declared, one that is missing, an empty cell that must be
 * filled, a value that is not allowed, blanks around a cell, a second entry of one name, a regular
 * expression or number that is none.
 *
 * <p>All lists have one format. They are in UTF-8; a line that begins with {@code #} is a comment;
 * a line {@code [name]} opens a section; any other line is an entry, its columns divided by one tab
 * each. A cell holds one value, values divided by blanks, or names divided by semicolons, as its
 * column is declared. Optional columns at the end of a line may be left off. The head of a file
 * says what it holds, where it is from, under which licence, and how to edit it.
 *
 * <p>A list of one room lies beside the class that reads it. What several rooms need lies here,
 * once, with a column that says which of them takes an entry: {@link
 * org.synoptic.lexicon.PersonTitles}, {@link org.synoptic.lexicon.Offices}, {@link
 * org.synoptic.lexicon.ReportingVerbs}, {@link org.synoptic.lexicon.StopWords}, {@link
 * org.synoptic.lexicon.Negation}, {@link org.synoptic.lexicon.NameSuffixes}, {@link
 * org.synoptic.lexicon.MonthNames}, {@link org.synoptic.lexicon.Aliases}, {@link
 * org.synoptic.lexicon.Agencies}, {@link org.synoptic.lexicon.Nicknames}, {@link
 * org.synoptic.lexicon.Idf}.
 *
 * <p>{@code AllListsTest} finds the declarations and reads every list with its own; a file that no
 * class declares fails. This room knows {@code text}, and nothing else of ours.
 */
@NullMarked
package org.synoptic.lexicon;

import org.jspecify.annotations.NullMarked;
