/**
 * Measures the comparison itself on stories whose facts people marked.
 *
 * <p>The gold lies in {@code bench/gold/ledger}: one JSON file a story, in {@code building} the
 * stories that the rules were made with, in {@code kept} those that nobody looks at before their
 * figure is taken. A file names reports by their id and words by their span, and holds no text: the
 * reports are read from the public sets under {@code --data}. {@link
 * org.synoptic.bench.ledger.GoldStory} describes the fields.
 *
 * <p>{@link org.synoptic.bench.ledger.GoldStories} reads gold and reports, {@link
 * org.synoptic.bench.ledger.LedgerTally} counts one comparison against its gold, {@link
 * org.synoptic.bench.ledger.LedgerCommand} prints story by story, and {@link
 * org.synoptic.bench.ledger.LedgerGold} gives the sums to {@code bench quality}.
 */
@NullMarked
package org.synoptic.bench.ledger;

import org.jspecify.annotations.NullMarked;
