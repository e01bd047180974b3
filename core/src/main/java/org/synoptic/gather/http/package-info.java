/**
 * HTTP messages as bytes, whoever received them: the door to the network, or a web archive.
 *
 * <p>In: the bytes of a response. Out: its status, its fields and its content without transfer and
 * content codings.
 *
 * <ol>
 *   <li>{@link org.synoptic.gather.http.HttpResponse} divides a response into its status, its
 *       {@link org.synoptic.gather.http.HeaderFields} and its body (RFC 9112).
 *   <li>{@link org.synoptic.gather.http.ContentCodings} removes chunks, gzip, deflate and Brotli. A
 *       coding that the bytes do not show is taken as removed already.
 * </ol>
 *
 * <p>The bytes are foreign: heads beyond {@code GatherLimits.HEAD_BYTES} and content beyond {@code
 * GatherLimits.PAGE_BYTES} are not read. Nothing here opens a connection. {@code WarcArchiveTest}
 * and {@code DoorTest} hold the cases, {@code bench growth} and {@code bench fuzz} the hostile
 * ones.
 */
@NullMarked
package org.synoptic.gather.http;

import org.jspecify.annotations.NullMarked;
