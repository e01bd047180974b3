/**
 * The one door to the network: fetches what the user names, and nothing else.
 *
 * <p>In: an address. Out: a {@link org.synoptic.gather.fetch.FetchResult}, the server's answer byte
 * for byte or the reason why there is none. Nothing is thrown for what a server does.
 *
 * <ol>
 *   <li>{@link org.synoptic.gather.fetch.Pages} is the entry for pages: robots.txt, gaps between
 *       requests, walls. {@link org.synoptic.gather.fetch.Door} is the entry for feeds.
 *   <li>{@link org.synoptic.gather.fetch.WebAddress} reads addresses strictly; {@link
 *       org.synoptic.gather.fetch.AddressGuard} resolves each host once and refuses what {@link
 *       org.synoptic.gather.fetch.Reach} does not call public.
 *   <li>{@link org.synoptic.gather.fetch.HttpConnection} asks at the checked address or through the
 *       proxy of {@link org.synoptic.gather.fetch.WebProxies}; {@link
 *       org.synoptic.gather.fetch.ResponseReader} reads what comes back.
 *   <li>{@link org.synoptic.gather.fetch.RobotsRules} are what a robots.txt says (RFC 9309); {@link
 *       org.synoptic.gather.fetch.Walls} tells pages that stand in place of a report.
 * </ol>
 *
 * <p>All bounds are in {@link org.synoptic.gather.fetch.FetchLimits}. {@code ArrowsTest} holds that
 * no other package opens a connection; {@code RequestForgeryTest} tries every way of reaching a
 * private network. Decision 0027 says why the client is our own.
 */
@NullMarked
package org.synoptic.gather.fetch;

import org.jspecify.annotations.NullMarked;
