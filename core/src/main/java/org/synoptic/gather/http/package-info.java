/**
 * HTTP messages as bytes, whoever received them: the door to the network, or a web archive.
 *
 * <ul>
 *   <li>{@link org.synoptic.gather.http.HttpResponse} divides a response into its status, its
 *       {@link org.synoptic.gather.http.HeaderFields} and its body.
 *   <li>{@link org.synoptic.gather.http.ContentCodings} removes chunks, gzip, deflate and Brotli.
 * </ul>
 *
 * <p>The bytes are foreign: heads beyond {@code GatherLimits.HEAD_BYTES} and content beyond {@code
 * GatherLimits.PAGE_BYTES} are not read. Nothing here opens a connection. {@code WarcArchiveTest}
 * and {@code DoorTest} hold the cases.
 */
@NullMarked
package org.synoptic.gather.http;

import org.jspecify.annotations.NullMarked;
