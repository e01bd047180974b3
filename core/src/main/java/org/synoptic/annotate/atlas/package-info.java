/**
 * The gazetteer: states, peoples, places, organisations and leaders by all their names.
 *
 * <p>In: words as printed. Out: {@link org.synoptic.annotate.atlas.AtlasEntry entries}, each with
 * its usual name, the kind of thing, and codes of ISO 3166-1, PLOVER and CAMEO; or null.
 *
 * <ul>
 *   <li>{@link org.synoptic.annotate.atlas.Atlas} is the entry. {@link
 *       org.synoptic.annotate.atlas.AtlasIndex} holds the tables of names, {@link
 *       org.synoptic.annotate.atlas.Leaders} heads of state and government since 1945.
 *   <li>{@link org.synoptic.annotate.atlas.Sectors} gives PLOVER's sector of a noun such as
 *       "rebel".
 * </ul>
 *
 * <p>The tables lie in {@code resources/…/annotate/atlas}; each header says what the columns are,
 * from which source, under which licence, and how to edit. Which of several meanings a text has is
 * decided by those who ask ({@code annotate.who}, {@code annotate.events}).
 *
 * <p>{@code AtlasTest} checks the tables; codes of actors are measured on PLOVER's gold records
 * ({@code bench quality}).
 */
@NullMarked
package org.synoptic.annotate.atlas;

import org.jspecify.annotations.NullMarked;
