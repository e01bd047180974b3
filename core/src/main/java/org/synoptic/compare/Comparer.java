package org.synoptic.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.account.DistinctClaims;
import org.synoptic.compare.dates.DatesFromOthers;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.origins.ReuseFinder;
import org.synoptic.compare.origins.SharedPassages;
import org.synoptic.compare.quotes.QuoteBoard;
import org.synoptic.model.Comparison;
import org.synoptic.model.Corrections;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Reuse;
import org.synoptic.model.Story;
import org.synoptic.text.encoder.SentenceEncoder;
import org.synoptic.text.encoder.SharedEncoder;

/** Makes the claim ledger of a story and what follows from it. Safe to share by threads. */
public final class Comparer {

  private final ReuseFinder reuseFinder = new ReuseFinder();
  private final Supplier<@Nullable SentenceEncoder> encoder;

  public Comparer() {
    this(note -> {});
  }

  /**
   * A comparer that says what it must do without.
   *
   * @param notes gets a sentence where the encoder of statements cannot be loaded
   */
  public Comparer(Consumer<String> notes) {
    this(() -> SharedEncoder.get(notes));
  }

  /** A comparer with an encoder of its own; where it is given none, words alone decide. */
  Comparer(Supplier<@Nullable SentenceEncoder> encoder) {
    this.encoder = encoder;
  }

  public Comparison compare(Story given) {
    return compare(given, Corrections.NONE);
  }

  /** Compares the reports as people corrected them. */
  public Comparison compare(Story given, Corrections corrections) {
    DatesFromOthers dated = DatesFromOthers.of(corrections.applied(given));
    Story story = dated.story();
    List<Reuse> reuse = reuseFinder.find(story);
    Origins origins = Origins.of(story, reuse, corrections);
    List<QuoteCluster> quotes = QuoteBoard.of(story, origins);
    Ledger ledger = Ledger.of(story, origins, quotes, encoder);
    return new Comparison(
        story,
        ledger.claims(),
        quotes,
        ledger.differences(),
        reuse,
        ledger.timeline(),
        ledger.brief(),
        DistinctClaims.of(ledger.claims(), ledger.sharedLines()),
        SharedPassages.of(reuse),
        dated.dates(),
        dated.publications(),
        ledger.happenings(),
        ledger.refusedLines(),
        ledger.grounds());
  }
}
