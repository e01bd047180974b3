/**
 * A story in one file that anybody can compute again: its pages byte for byte, its joint account,
 * the version that made it, and the hash of each.
 *
 * <p>In: the pages of a story's reports, and its account. Out: a zip file; and, of such a file,
 * every byte that is not as it was written and every line of the account that no longer stands.
 *
 * <ol>
 *   <li>{@link org.synoptic.app.bundle.BundleWriter}: writes a bundle. The same content is the same
 *       file.
 *   <li>{@link org.synoptic.app.bundle.BundleFile}: reads one, within bounds, and tells what in it
 *       is damaged.
 *   <li>{@link org.synoptic.app.bundle.BundleCheck}: computes the account anew and compares.
 * </ol>
 *
 * <p>The content is not compressed, so that a byte that was changed in a page is changed in that
 * page alone. A bundle is written by somebody else: it is read as foreign bytes.
 *
 * <p>{@code BundleTest} changes bytes, texts and results in a bundle, and asserts what the check
 * says of each.
 */
@NullMarked
package org.synoptic.app.bundle;

import org.jspecify.annotations.NullMarked;
