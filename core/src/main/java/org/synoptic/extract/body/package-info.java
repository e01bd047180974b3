/**
 * The article in the elements of a page.
 *
 * <p>{@code DomBody} is the way in. It copies the page, so that the other readers see an uncut
 * page, finds the {@code TitleElement} and the {@code Standfirst}, has {@code PageClutter} empty
 * elements that are clutter, finds the body with {@code BodyFinder} ({@code bodies.txt}, {@code
 * LinkListing}), writes it as blocks and cuts lines with {@code HtmlLines}. A very short body is
 * read a second time with doubtful cuts restored. {@code Counterpart} finds the element of the copy
 * for one that was found on the page.
 *
 * <p>{@code StructuredDataBody} takes the text of JSON-LD, or of scripts ({@code ScriptText},
 * {@code ServerPayload}), where the elements hold much less of it. These need the page as it was,
 * with its scripts, and are read only when the body is short.
 *
 * <p>In: the parsed page, its headline and {@code LiveBlog}. Out: blocks, and what was cut around
 * them. Measured by {@code bench quality} on zyte-article-extraction and fundus-evaluation; numbers
 * not said to be tuned on a set were set by hand.
 */
@NullMarked
package org.synoptic.extract.body;

import org.jspecify.annotations.NullMarked;
