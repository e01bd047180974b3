/**
 * Who may use a desk: the records that a store keeps of people.
 *
 * <p>Each record has a key; {@link org.synoptic.store.Store} keeps records and gives them back by
 * their keys, and {@code app.desk.people} decides what they allow.
 *
 * <ol>
 *   <li>{@link org.synoptic.store.people.Person}: a name, a {@link org.synoptic.store.people.Role},
 *       the hash of a password or of an invitation.
 *   <li>{@link org.synoptic.store.people.LoginSession}: a browser in which somebody is signed in.
 *   <li>{@link org.synoptic.store.people.AccessToken}: what a program signs in with for a person.
 * </ol>
 *
 * <p>No secret is in a record: of codes, sessions and tokens it holds the SHA-256, of passwords a
 * hash that is slow to compute ({@code docs/decisions/0038}). {@code PeopleTest} of {@code app}
 * signs people in and out.
 */
@NullMarked
package org.synoptic.store.people;

import org.jspecify.annotations.NullMarked;
