/**
 * The fields of a page: headline, authors, dates, section, outlet, entries of a live blog.
 *
 * <p>{@code PageMetadata} collects what the page declares; {@code JsonLd} is its structured data,
 * parsed once. {@code HeadlineFinder} compares {@code PageHeading}s with the declared titles, whose
 * parts {@code TitleParts} and {@code SiteName} separate; {@code OutletName} and {@code
 * CopyrightNotice} find the outlet. {@code Authors}, {@code Sections} ({@code rubrics.txt}) and
 * {@code PageDates} choose among fields and what is printed; {@code PrintedDates} gathers the
 * printed dates, {@code PrintedBylines} names between headline and report. {@code Genres} tells
 * opinion from news ({@code opinion-rubrics.txt}). {@code LiveBlogFinder} finds the {@code
 * LiveEntry}s of a live blog, and {@code LiveBlog} looks them up in the body later; {@code
 * EntryTime} reads their times.
 *
 * <p>In: the parsed page, which no class here changes, so that the order of calls does not matter.
 * Out: strings, dates with their ground, a {@code LiveBlog}. Measured by {@code bench quality} with
 * fundus-evaluation, trafilatura-evaluation and htmldate. The numbers are set by hand.
 */
@NullMarked
package org.synoptic.extract.fields;

import org.jspecify.annotations.NullMarked;
