/**
 * Rules for single lines, used for pages and for scraped text.
 *
 * <p>{@code ClutterLines} cuts what {@code Clutter} recognises (its rules are in {@code
 * clutter.tsv} and {@code clutter-languages.tsv}; {@code RequiredWords} makes them fast). {@code
 * Captions}, {@code CommentSection}, {@code LinkHeadlines}, {@code RepeatedLines} and {@code
 * AuthorStamps} each cut one kind of line, {@code Datelines} and {@code InsetLinks} a part of one:
 * all have {@code cut(TextBlocks)}. {@code TopMatter} reads headline, bylines, date and outlet
 * above the text and cuts them; {@code Bylines} reads names of authors, {@code Masthead} names of
 * outlets and sections. {@code PartialText} tells whether a body is only the beginning of a report,
 * {@code BrokenEnd} whether it breaks off.
 *
 * <p>In: {@code TextBlocks}, or one line. Out: the same blocks with more of them cut. Word lists
 * lie beside the classes: roles, organisations, agencies, mastheads, sections. The numbers are set
 * by hand; after a change run {@code bench quality} on junked-text, zyte-article-extraction and
 * fundus-evaluation, and {@code bench lines}, since clutter rules are features of the trees.
 */
@NullMarked
package org.synoptic.extract.lines;

import org.jspecify.annotations.NullMarked;
