package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Moment;
import org.synoptic.model.Passage;
import org.synoptic.model.Story;
import org.synoptic.model.Utterance;

/**
 * The claim ledger of a story: what its reports say, claim by claim, how well each claim stands, in
 * what they differ, when it happened, and the few sentences to read first.
 */
public record Ledger(
    List<Claim> claims,
    List<Difference> differences,
    List<Moment> timeline,
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
      Story story, ToIntFunction<Collection<Passage>> origins, List<Utterance> quotes) {
    Scene scene = new Scene(story);
    Matches matches = new Matches(scene.statements, scene.terms, scene.identities);
    List<List<Statement>> groups =
        Folding.fold(Denials.apart(Groups.of(scene.statements, matches.find(), matches)), scene);
    groups = new ArrayList<>(new Depth(scene, matches).apart(groups));
    Scopes scopes = new Scopes(scene, matches);
    groups = scopes.apart(groups);
    groups.sort(
        Comparator.comparingLong((List<Statement> group) -> -reports(group))
            .thenComparingInt(group -> group.get(0).index()));
    ClaimWriter writer = new ClaimWriter(scene, matches, origins);
    List<Entry> entries = new ArrayList<>();
    for (List<Statement> group : groups) {
      entries.add(writer.write("c" + (entries.size() + 1), group));
    }
    List<Difference> differences = new ArrayList<>();
    entries.forEach(entry -> differences.addAll(entry.differences()));
    differences.addAll(scopes.differences());
    differences.addAll(new Denials(scene, matches).disputes(entries));
    differences.addAll(Misattributions.of(quotes, entries));
    differences.addAll(NameContrasts.of(scene));
    differences.sort(Comparator.comparing(Difference::kind));
    return new Ledger(
        entries.stream().map(Entry::claim).toList(),
        differences,
        Timeline.of(scene, entries),
        new BriefWriter(scene).write(entries));
  }

  static long reports(List<Statement> group) {
    return group.stream().mapToInt(Statement::report).distinct().count();
  }

  /** A claim, what it was made of, and in what its versions differ. */
  record Entry(
      Claim claim, List<Statement> statements, Statement wording, List<Difference> differences) {}
}
