/**
 * Who may use a desk that other machines can reach.
 *
 * <p>In: names, passwords, codes, cookies, tokens, as strangers send them. Out: whose they are, or
 * nobody's; sentences for what is refused.
 *
 * <ol>
 *   <li>{@link org.synoptic.app.desk.people.People}: adds and removes people, changes roles and
 *       passwords, tells who signs in.
 *   <li>{@link org.synoptic.app.desk.people.Sessions}: browsers in which somebody is signed in;
 *       {@link org.synoptic.app.desk.people.Tokens}: programs that act for somebody.
 *   <li>{@link org.synoptic.app.desk.people.Passwords}: slow hashes by Argon2id; {@link
 *       org.synoptic.app.desk.people.Secrets}: random secrets and their quick hashes.
 *   <li>{@link org.synoptic.app.desk.people.RateLimit}: how often something may be tried.
 * </ol>
 *
 * <p>Records lie in the store; no secret is kept. This room knows the store and no server.
 *
 * <p>{@code PeopleTest} signs people in and out; {@code RouteAccessTest} asks each route as each
 * role and as a stranger.
 */
@NullMarked
package org.synoptic.app.desk.people;

import org.jspecify.annotations.NullMarked;
