/**
 * Keeps what was fetched and read: captures, articles and the states of feeds, in one SQLite file.
 *
 * <ul>
 *   <li>{@link org.synoptic.store.SqliteFile} is the file: its settings, one thread that writes,
 *       readers that see the last commit.
 *   <li>{@link org.synoptic.store.Migrations} bring an older file to the present form, by the
 *       numbered scripts among the resources.
 *   <li>{@link org.synoptic.store.Captures}, {@link org.synoptic.store.Articles} and {@link
 *       org.synoptic.store.Feeds} are the tables, each as methods that take and give records.
 * </ul>
 *
 * <p>A method that writes returns when the change is durable, and not before. {@code KillTest}
 * kills a process that writes and looks for what it was told is kept. Decision 0028 says why
 * SQLite, and which of its settings are changed.
 */
@NullMarked
package org.synoptic.store;

import org.jspecify.annotations.NullMarked;
