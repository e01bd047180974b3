/**
 * The desk: reports come in, stories are kept, a person reads them in a browser.
 *
 * <p>In: addresses, files and pasted texts. Out: pages of HTML, for the one person at this machine
 * or for people who sign in; feeds of alerts, stories as files.
 *
 * <ol>
 *   <li>{@link org.synoptic.app.desk.Desk}: the way in; takes reports and decisions, gives stories.
 *   <li>{@link org.synoptic.app.desk.IntakeQueue}: what waits to be taken in; {@link
 *       org.synoptic.app.desk.Intake}: what somebody adds becomes reports in the store.
 *   <li>{@link org.synoptic.app.desk.FeedWatch}: asks the feeds when they are due; {@link
 *       org.synoptic.app.desk.Network}: the door through which all is fetched.
 *   <li>{@link org.synoptic.app.desk.StoryBoard}: the stories as they stand, made from the store's
 *       log at the start and kept up with each tick; {@link org.synoptic.app.desk.EarlierStories}:
 *       as they stood at some time.
 *   <li>{@link org.synoptic.app.desk.ReportShelf} and {@link org.synoptic.app.desk.Accounts}:
 *       annotated reports and joint accounts, made when they are asked for; the latest are kept.
 *   <li>{@link org.synoptic.app.desk.Indexer}: keeps the index of searches up with the store;
 *       {@link org.synoptic.app.desk.PageWatch} and {@link org.synoptic.app.desk.ReportEdits}:
 *       pages that are looked at again, and what their outlets changed.
 *   <li>{@link org.synoptic.app.desk.HeldDecisions} and {@link
 *       org.synoptic.app.desk.StoryCorrections}: what people decided and corrected; {@link
 *       org.synoptic.app.desk.Checklist}: what there is to check in a story.
 *   <li>{@link org.synoptic.app.desk.Watches}, {@link org.synoptic.app.desk.Facts} and {@link
 *       org.synoptic.app.desk.Teller}: what is watched and what is told of it; {@link
 *       org.synoptic.app.desk.Deliveries}: how it is sent.
 *   <li>{@link org.synoptic.app.desk.DeskServer}: the server, whose routes stand in the classes
 *       {@code …Routes} and are described in {@code openapi.json}, which says who may use each
 *       ({@link org.synoptic.app.desk.RouteAccess}); {@link org.synoptic.app.desk.Visitors}: who
 *       asks; {@link org.synoptic.app.desk.RequestGuard}: what is refused, and the headers of every
 *       answer; {@link org.synoptic.app.desk.DeskFrame} and the pages: what is shown.
 *   <li>{@link org.synoptic.app.desk.people}: people, passwords, sessions and tokens.
 * </ol>
 *
 * <p>All text of reports is foreign and is escaped by {@link org.synoptic.publish.HtmlBuilder}; the
 * HTML of a report is never served. Every other request than a reading one needs the visitor's own
 * token.
 */
@NullMarked
package org.synoptic.app.desk;

import org.jspecify.annotations.NullMarked;
