package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.grouping.ContrastedCluster;
import org.synoptic.compare.grouping.StatementCluster;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.compare.wording.DisplayLine;
import org.synoptic.compare.wording.LineCoverage;
import org.synoptic.compare.wording.MainClause;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Timex;

/** Writes clusters of statements as claims: text, standing, speaker, time, versions. */
public final class ClaimWriter {

  /** Burden on the reader by which a line that can be read alone may be the greater. By hand. */
  private static final double NEARLY_AS_CLEAR = 0.8;

  private final StoryIndex story;
  private final StatementMatcher matcher;
  private final ToIntFunction<Collection<Passage>> origins;
  private final OneFact oneFact;
  private final ClaimVersions versions;
  private final WordingDifference wordingDifference;
  private final Exclusives exclusives;
  private final SpeakersWords spoken;
  private final CitedLines lines;

  /**
   * Makes a writer for the claims of one story.
   *
   * @param origins how many independent origins some passages have
   */
  public ClaimWriter(
      StoryIndex story,
      StatementMatcher matcher,
      StatementVectors vectors,
      ToIntFunction<Collection<Passage>> origins) {
    this.story = story;
    this.matcher = matcher;
    this.origins = origins;
    this.oneFact = new OneFact(matcher);
    this.versions = new ClaimVersions(story);
    this.wordingDifference = new WordingDifference(story, matcher, vectors);
    this.exclusives = new Exclusives(story);
    this.spoken = new SpeakersWords(story);
    this.lines = new CitedLines(story);
  }

  /** An entry for each cluster; the ids of the claims are {@code c1}, {@code c2} and so on. */
  public List<LedgerEntry> write(List<ContrastedCluster> clusters) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (ContrastedCluster cluster : clusters) {
      entries.add(write("c" + (entries.size() + 1), cluster));
    }
    return entries;
  }

  private LedgerEntry write(String id, ContrastedCluster contrasted) {
    List<Statement> statements = contrasted.statements();
    List<Difference> contrasts = contrasted.contrasts();
    Statement wording = wording(statements, contrasts);
    Span shown = shown(wording, statements);
    DisplayLine line = DisplayLine.of(story, wording, shown);
    List<Claim.Version> found = versions.of(statements);
    int count = origins(statements, found);
    boolean disputed = has(contrasts, Difference.Kind.DISPUTED);
    Timex when = ClaimTimes.when(story, statements);
    Standing standing = standing(count, statements, contrasts);
    Claim claim =
        new Claim(
            id,
            line.text(),
            standing,
            count,
            disputed && ClaimSpeaker.hasSeveralVoices(statements)
                ? null
                : ClaimSpeaker.of(wording, statements),
            ClaimModality.of(story, MainClause.behind(story, wording, shown, statements), shown),
            when == null ? null : when.value(),
            event(statements),
            ClaimVersions.withNaming(found, line),
            standing == Standing.TOLD_ALIKE ? List.of() : leftOutBy(contrasted.cluster()),
            exclusives.isExclusive(statements));
    return new LedgerEntry(
        claim, contrasted.cluster(), wording, differences(claim, statements, contrasts));
  }

  private static boolean has(List<Difference> differences, Difference.Kind kind) {
    return differences.stream().anyMatch(one -> one.kind() == kind);
  }

  /**
   * The clearest statement; of an updated claim, that of the latest reports. Before others come
   * those that are no speaker's words without the speaker, and of them, where one is nearly as
   * clear, those that can be read without the sentences around them.
   */
  private Statement wording(List<Statement> statements, List<Difference> contrasts) {
    List<Statement> valid =
        has(contrasts, Difference.Kind.UPDATED) ? latest(statements) : statements;
    List<Statement> own = valid.stream().filter(one -> !spoken.isSpoken(one)).toList();
    return readable(own.isEmpty() ? valid : own);
  }

  private Statement readable(List<Statement> statements) {
    Statement clearest = clearest(statements);
    if (isReadable(clearest)) {
      return clearest;
    }
    double most = ClaimWording.burden(story, clearest) + NEARLY_AS_CLEAR;
    List<Statement> readable =
        statements.stream()
            .filter(one -> ClaimWording.burden(story, one) <= most && isReadable(one))
            .toList();
    return readable.isEmpty() ? clearest : clearest(readable);
  }

  private Statement clearest(List<Statement> statements) {
    return ClaimWording.clearest(story, LineCoverage.mostlyCovered(story, statements));
  }

  private boolean isReadable(Statement statement) {
    return statement.isDirect() || lines.of(statement) != null;
  }

  /** The statements of the report that came out last, and of those not known to be earlier. */
  private List<Statement> latest(List<Statement> statements) {
    int last = statements.get(0).report();
    for (Statement one : statements) {
      last = Boolean.TRUE.equals(story.later(last, one.report())) ? one.report() : last;
    }
    int report = last;
    return statements.stream()
        .filter(one -> !Boolean.TRUE.equals(story.later(one.report(), report)))
        .toList();
  }

  /**
   * The clause that is shown; the whole sentence, if it has all statements and the clause has not.
   */
  private Span shown(Statement wording, List<Statement> statements) {
    Span shown = ClaimWording.shown(story, wording);
    boolean wholeSentence =
        !wording.isDirect()
            && statements.stream().allMatch(one -> one.isOfSameSentence(wording))
            && statements.stream().anyMatch(one -> !shown.overlaps(one.extent()));
    return wholeSentence ? wording.sentenceSpan() : shown;
  }

  private int origins(List<Statement> statements, List<Claim.Version> found) {
    List<Passage> passages = found.stream().flatMap(one -> one.passages().stream()).toList();
    return ClaimSpeaker.isOneVoice(statements) ? 1 : origins.applyAsInt(passages);
  }

  private Standing standing(int origins, List<Statement> statements, List<Difference> contrasts) {
    if (has(contrasts, Difference.Kind.DISPUTED)) {
      return Standing.DISPUTED;
    }
    if (has(contrasts, Difference.Kind.UPDATED)) {
      return Standing.UPDATED;
    }
    if (origins < 2) {
      return Standing.ONE_SOURCE;
    }
    return oneFact.isSure(statements) ? Standing.AGREED : Standing.TOLD_ALIKE;
  }

  private static @Nullable String event(List<Statement> statements) {
    for (Statement statement : statements) {
      Event main = statement.mainEvent();
      if (main != null) {
        return main.type().equals(Event.NO_TYPE) ? main.lemma() : main.type();
      }
    }
    return null;
  }

  /** The contrasts under the claim's id; without one, that the claim is worded differently. */
  private List<Difference> differences(
      Claim claim, List<Statement> statements, List<Difference> contrasts) {
    return contrasts.isEmpty()
        ? wordingDifference.of(claim.id(), claim.text(), statements)
        : contrasts.stream()
            .map(
                one ->
                    new Difference(one.kind(), one.about(), claim.id(), one.values(), one.note()))
            .toList();
  }

  /** The one whole report that does not mention what all others, at least two, carry. */
  private List<String> leftOutBy(StatementCluster cluster) {
    Set<Integer> carrying = cluster.reports();
    List<Integer> missing = new ArrayList<>();
    for (int report = 0; report < story.reports().size(); report++) {
      if (!carrying.contains(report) && story.article(report).partial() == null) {
        missing.add(report);
      }
    }
    boolean oneOnly = missing.size() == 1 && carrying.size() >= 2;
    return oneOnly
            && !mentions(missing.get(0), cluster.statements())
            && exclusives.isLeftOut(missing.get(0), cluster.statements())
        ? List.of(story.article(missing.get(0)).id())
        : List.of();
  }

  private boolean mentions(int report, List<Statement> claim) {
    return story.statements().stream()
        .filter(statement -> statement.report() == report)
        .anyMatch(statement -> claim.stream().anyMatch(one -> matcher.mayTellSame(one, statement)));
  }
}
