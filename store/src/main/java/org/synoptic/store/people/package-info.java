/**
 * Who may use a desk: the records that a store keeps of people.
 *
 * <ol>
 *   <li>{@link org.synoptic.store.people.Person}: a name, a {@link org.synoptic.store.people.Role},
 *       a password's hash or an invitation's.
 *   <li>{@link org.synoptic.store.people.LoginSession}: a browser in which somebody is signed in.
 *   <li>{@link org.synoptic.store.people.AccessToken}: with which a program acts for a person.
 * </ol>
 *
 * <p>No secret is in a record: of codes, sessions and tokens there is the SHA-256, of passwords a
 * hash that is slow to compute. {@link org.synoptic.store.Store} keeps them by their keys.
 */
@NullMarked
package org.synoptic.store.people;

import org.jspecify.annotations.NullMarked;
