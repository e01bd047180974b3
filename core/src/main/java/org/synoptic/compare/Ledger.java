package org.synoptic.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.account.BriefWriter;
import org.synoptic.compare.account.ClaimWriter;
import org.synoptic.compare.account.Denials;
import org.synoptic.compare.account.GroundsWriter;
import org.synoptic.compare.account.HappeningWriter;
import org.synoptic.compare.account.LedgerEntry;
import org.synoptic.compare.account.SlotClaims;
import org.synoptic.compare.account.TimelineWriter;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.contrast.Misattributions;
import org.synoptic.compare.contrast.NameContrasts;
import org.synoptic.compare.grouping.AsideSplitter;
import org.synoptic.compare.grouping.AverageLinkage;
import org.synoptic.compare.grouping.ClashSplitter;
import org.synoptic.compare.grouping.ClauseMerger;
import org.synoptic.compare.grouping.ContrastedCluster;
import org.synoptic.compare.grouping.DenialSplitter;
import org.synoptic.compare.grouping.ResidualClauses;
import org.synoptic.compare.grouping.ScopeSplitter;
import org.synoptic.compare.grouping.StatementCluster;
import org.synoptic.compare.origins.Origins;
import org.synoptic.compare.slots.SlotDifferences;
import org.synoptic.compare.statement.ReportOrder;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Grounds;
import org.synoptic.model.Happening;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.SharedLine;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * The claim ledger of a story: what its reports say, claim by claim, how well each claim stands, in
 * what the reports differ, when it happened, and the few sentences to read first.
 *
 * @param sharedLines of the claims of several reports the lines that several bear out
 * @param refusedLines lines of the brief that their passages did not bear out
 * @param grounds why each claim is one, and stands as it does
 */
record Ledger(
    List<Claim> claims,
    List<Difference> differences,
    List<TimelineEntry> timeline,
    List<BriefLine> brief,
    List<SharedLine> sharedLines,
    List<Happening> happenings,
    int refusedLines,
    List<Grounds> grounds) {

  Ledger {
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
    sharedLines = List.copyOf(sharedLines);
    happenings = List.copyOf(happenings);
    grounds = List.copyOf(grounds);
  }

  /**
   * Makes the ledger, stage by stage.
   *
   * @param origins which passages have one origin
   * @param quotes the quote board, for quotes that are put to different speakers
   * @param encoder asked for where words leave open which statements tell the same
   */
  static Ledger of(
      Story story,
      Origins origins,
      List<QuoteCluster> quotes,
      Supplier<@Nullable SentenceEncoder> encoder) {
    GivenOrder given = new GivenOrder(story);
    StoryIndex index = StoryIndex.of(ReportOrder.of(story));
    StatementVectors vectors = new StatementVectors(index.statements(), index.reports());
    StatementMatcher matcher = StatementMatcher.of(index, vectors, encoder);
    SlotDifferences slotDifferences = SlotDifferences.of(index, matcher);
    Contrasts contrasts = new Contrasts(index, matcher, slotDifferences);

    List<StatementPair> matches = matcher.matches();
    List<StatementCluster> clusters = AverageLinkage.of(index.statements(), matches, matcher);
    List<StatementCluster> divided = DenialSplitter.split(clusters);
    List<StatementCluster> unanimous = ClashSplitter.split(divided, contrasts);
    List<StatementCluster> merged = ClauseMerger.merge(unanimous, vectors, contrasts);
    List<ContrastedCluster> contrasted = ContrastedCluster.all(merged, contrasts);
    ResidualClauses residualClauses = new ResidualClauses(index);
    List<ContrastedCluster> readable = residualClauses.fold(contrasted);
    List<ContrastedCluster> central =
        new AsideSplitter(index, contrasts, residualClauses).split(readable);
    ScopeSplitter.Scopes scopes = new ScopeSplitter(index, contrasts).split(central);
    List<LedgerEntry> entries =
        new ClaimWriter(index, matcher, vectors, origins::count)
            .write(given.ranked(scopes.clusters(), index));
    List<Difference> names = NameContrasts.of(index);
    SlotClaims slots = SlotClaims.of(slotDifferences.all(), names, entries);
    List<Claim> claims = slots.claims();

    List<Difference> differences =
        Stream.of(
                slots.differences(),
                slots.untold(scopes.differences()),
                new Denials(index, matcher).disputes(entries),
                Misattributions.of(quotes, claims),
                names)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Difference::kind))
            .toList();
    List<TimelineEntry> timeline = TimelineWriter.of(index, entries);
    BriefWriter.Brief brief = new BriefWriter(index, matcher).write(entries, differences);
    List<Happening> happenings = new HappeningWriter(origins::count).write(entries);
    return new Ledger(
        given.claims(claims),
        given.differences(differences),
        timeline,
        brief.lines(),
        brief.shared(),
        happenings,
        brief.refused(),
        given.grounds(new GroundsWriter(index, matcher, origins::of).write(entries)));
  }
}
