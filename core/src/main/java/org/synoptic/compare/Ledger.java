package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.synoptic.compare.account.BriefWriter;
import org.synoptic.compare.account.ClaimWriter;
import org.synoptic.compare.account.Denials;
import org.synoptic.compare.account.LedgerEntry;
import org.synoptic.compare.account.TimelineWriter;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Misattributions;
import org.synoptic.compare.contrast.NameContrasts;
import org.synoptic.compare.grouping.AsideFilter;
import org.synoptic.compare.grouping.ClauseMerger;
import org.synoptic.compare.grouping.DenialSplitter;
import org.synoptic.compare.grouping.ScopeSplitter;
import org.synoptic.compare.grouping.StatementClusters;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/**
 * The claim ledger of a story: what its reports say, claim by claim, how well each claim stands, in
 * what they differ, when it happened, and the few sentences to read first.
 */
public record Ledger(
    List<Claim> claims,
    List<Difference> differences,
    List<TimelineEntry> timeline,
    List<BriefLine> brief) {

  public Ledger {
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }

  /**
   * Makes the ledger.
   *
   * @param origins how many independent origins some passages have
   * @param quotes the quote board, for quotes that are given to different speakers
   */
  public static Ledger of(
      Story story, ToIntFunction<Collection<Passage>> origins, List<QuoteCluster> quotes) {
    StoryIndex scene = new StoryIndex(story);
    StatementVectors vectors = new StatementVectors(scene.statements, scene.tellings);
    StatementMatcher matches = new StatementMatcher(scene.statements, vectors, scene.identities);
    List<List<Statement>> groups =
        ClauseMerger.fold(
            DenialSplitter.split(StatementClusters.of(scene.statements, matches.find(), matches)),
            scene,
            vectors);
    groups = new ArrayList<>(new AsideFilter(scene, matches).apart(groups));
    ScopeSplitter scopes = new ScopeSplitter(scene, matches);
    groups = scopes.apart(groups);
    groups.sort(
        Comparator.comparingLong((List<Statement> group) -> -Statement.reports(group))
            .thenComparingInt(group -> group.get(0).index()));
    ClaimWriter writer = new ClaimWriter(scene, matches, vectors, origins);
    List<LedgerEntry> entries = new ArrayList<>();
    for (List<Statement> group : groups) {
      entries.add(writer.write("c" + (entries.size() + 1), group));
    }
    List<Claim> claims = entries.stream().map(LedgerEntry::claim).toList();
    List<Difference> differences = new ArrayList<>();
    entries.forEach(entry -> differences.addAll(entry.differences()));
    differences.addAll(scopes.differences());
    differences.addAll(new Denials(scene, matches).disputes(entries));
    differences.addAll(Misattributions.of(quotes, claims));
    differences.addAll(NameContrasts.of(scene));
    differences.sort(Comparator.comparing(Difference::kind));
    return new Ledger(
        claims,
        differences,
        TimelineWriter.of(scene, entries),
        new BriefWriter(scene, vectors).write(entries));
  }
}
