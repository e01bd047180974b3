/**
 * Keeps what a desk takes in: pages byte for byte, the log of ticks, people's decisions.
 *
 * <p>In: {@link org.synoptic.model.Page}s with the profile of each, and decisions, a tick at a
 * time. Out: the same ticks in the same order, from which {@link org.synoptic.cluster.online} makes
 * the same stories, and each page as it came.
 *
 * <ol>
 *   <li>{@link org.synoptic.store.Store}: the way in. What {@code append} has returned for is on
 *       disk: it survives a killed process and a lost power supply.
 *   <li>{@link org.synoptic.store.ReportIds}: by which reports and their pages are named.
 *   <li>{@link org.synoptic.store.Database}: where the tables lie, in a {@link
 *       org.synoptic.store.SqliteFile} or a {@link org.synoptic.store.PostgresDatabase}, which
 *       several desks share by {@link org.synoptic.store.PostgresLocks}.
 *   <li>{@link org.synoptic.store.Scripts}: the numbered scripts that bring either up to date.
 *   <li>{@link org.synoptic.store.LogRows}, {@link org.synoptic.store.CaptureRows}, {@link
 *       org.synoptic.store.FeedRows}, {@link org.synoptic.store.PendingRows}, {@link
 *       org.synoptic.store.VisitRows}, {@link org.synoptic.store.WatchRows}, {@link
 *       org.synoptic.store.PeopleRows} and {@link org.synoptic.store.SettingRows}: what stands in
 *       the tables, by {@link org.synoptic.store.Sql}; {@link org.synoptic.store.RemovedRows}: what
 *       leaves them.
 *   <li>{@link org.synoptic.store.CaptureRecord}: a capture as a record of a web archive; {@link
 *       org.synoptic.store.CaptureArchive}: many of them as one archive.
 *   <li>{@link org.synoptic.store.BackupFile} and {@link org.synoptic.store.TableCopy}: all of it
 *       in one file, and back.
 *   <li>{@link org.synoptic.store.RecordJson}: records as JSON text.
 * </ol>
 *
 * <p>{@code StoreContract} holds what every database must do, {@code OlderStoreTest} and {@code
 * FaultySyncTest} what becomes of older files and of faults.
 *
 * <p>A store is one folder that only its owner can read, with one SQLite file or with what one desk
 * needs beside PostgreSQL. One process has it open at a time. This room knows {@code model}, {@code
 * cluster}, {@code gather.poll} and {@code gather.warc}, and no server.
 */
@NullMarked
package org.synoptic.store;

import org.jspecify.annotations.NullMarked;
