package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.wording.ClaimWording;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Modality;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;

/** The sentences to read first: what most reports carry, then what only one has. */
public final class BriefWriter {

  /** Lines of a brief at most. Set by hand, like every number of this class. */
  private static final int MOST_LINES = 9;

  /** Of them, lines that only one report has. */
  private static final int MOST_OF_ONE_REPORT = 3;

  /** Lines up to which those of one report fill a brief that has few shared ones. */
  private static final int SHORT_BRIEF = 5;

  /** A line that is more like one before it than this says nothing new. */
  private static final double REPEATED = 0.55;

  /** Weight of the share of the story's reports that carry a claim. */
  private static final double REPORTS_WEIGHT = 4;

  /** Origins of a claim that are counted at most, each with weight 1. */
  private static final int MOST_ORIGINS = 2;

  /** Weight of standing early: of 1 by the place of its sentence in the report. */
  private static final double EARLY_WEIGHT = 2;

  /** Added for a claim that is disputed or updated. */
  private static final double CHANGED_WEIGHT = 1;

  /** Weight of the burden on the reader, see {@link ClaimWording#burden}. */
  private static final double BURDEN_WEIGHT = 0.5;

  /** Taken off for a hypothesis. */
  private static final double HYPOTHESIS_WEIGHT = 1;

  /** Taken off for a plan. */
  private static final double PLAN_WEIGHT = 0.25;

  /** Weight of each event and each figure, up to 1 in all. */
  private static final double DETAIL_WEIGHT = 0.3;

  private final StoryIndex story;
  private final StatementVectors vectors;
  private final CitedLines lines;

  public BriefWriter(StoryIndex story, StatementVectors vectors) {
    this.story = story;
    this.vectors = vectors;
    this.lines = new CitedLines(story);
  }

  public List<BriefLine> write(List<LedgerEntry> entries) {
    List<LedgerEntry> ranked = new ArrayList<>(entries);
    ranked.sort(
        Comparator.comparingDouble((LedgerEntry entry) -> -weight(entry))
            .thenComparing(entry -> entry.wording().index()));
    List<LedgerEntry> chosen = new ArrayList<>();
    List<BriefLine> shared = new ArrayList<>();
    List<BriefLine> ofOneReport = new ArrayList<>();
    for (LedgerEntry entry : ranked) {
      boolean alone = entry.reportCount() == 1;
      List<BriefLine> brief = alone ? ofOneReport : shared;
      int room = alone ? roomForOneReport(shared.size()) : MOST_LINES - MOST_OF_ONE_REPORT;
      BriefLine line = brief.size() >= room || repeatsAny(entry, chosen) ? null : line(entry);
      if (line != null) {
        brief.add(line);
        chosen.add(entry);
      }
    }
    shared.addAll(ofOneReport);
    return shared;
  }

  private static int roomForOneReport(int shared) {
    int unfilled = Math.max(0, SHORT_BRIEF - MOST_OF_ONE_REPORT - shared);
    return Math.min(MOST_OF_ONE_REPORT + unfilled, MOST_LINES - shared);
  }

  /**
   * Many reports and origins first, then early in the report; what happened goes before what is
   * planned, and that before hypotheses.
   */
  private double weight(LedgerEntry entry) {
    double reports = entry.reportCount() / (double) story.reports().size();
    double early =
        entry.statements().stream().mapToDouble(s -> 1.0 / (1 + s.sentence())).max().orElse(0);
    Statement wording = entry.wording();
    Standing standing = entry.claim().standing();
    Modality modality = entry.claim().modality();
    double weight =
        REPORTS_WEIGHT * reports
            + Math.min(MOST_ORIGINS, entry.claim().origins())
            + EARLY_WEIGHT * early;
    weight += standing == Standing.DISPUTED || standing == Standing.UPDATED ? CHANGED_WEIGHT : 0;
    weight -= ClaimWording.burden(story, wording) * BURDEN_WEIGHT;
    weight -= modality == Modality.HYPOTHETICAL ? HYPOTHESIS_WEIGHT : 0;
    weight -= modality == Modality.PLANNED ? PLAN_WEIGHT : 0;
    weight +=
        Math.min(
            1, wording.events().size() * DETAIL_WEIGHT + wording.figures().size() * DETAIL_WEIGHT);
    return weight;
  }

  private boolean repeatsAny(LedgerEntry entry, List<LedgerEntry> chosen) {
    return chosen.stream().anyMatch(other -> repeats(entry.wording(), other));
  }

  private boolean repeats(Statement wording, LedgerEntry other) {
    return other.wording().place().equals(wording.place())
        || isSentenceOf(wording, other)
        || vectors.similarity(other.wording().index(), wording.index()) > REPEATED;
  }

  /** Whether the sentence that would be shown is one of those that tell the other claim. */
  private boolean isSentenceOf(Statement wording, LedgerEntry other) {
    return ClaimWording.shown(story, wording).equals(wording.sentenceSpan())
        && other.statements().stream().anyMatch(s -> s.place().equals(wording.place()));
  }

  private @Nullable BriefLine line(LedgerEntry entry) {
    if (hasTwoSpeakers(entry.statements()) || hasTwoSpeakers(withSameWords(entry.wording()))) {
      return null;
    }
    CitedLines.Line line = citedLine(entry);
    if (line == null) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>(line.passages());
    for (Statement statement : entry.statements()) {
      passages.add(story.passage(statement.report(), statement.extent()));
    }
    return EvidenceCheck.missing(line.text(), passages).isEmpty()
        ? new BriefLine(line.text(), entry.claim().standing(), List.copyOf(passages))
        : null;
  }

  /** A disputed claim comes with both values, or not at all. */
  private CitedLines.@Nullable Line citedLine(LedgerEntry entry) {
    DisputedSides sides = DisputedSides.of(story, entry);
    if (sides == null) {
      return lines.of(entry.wording());
    }
    CitedLines.Line line = lines.of(sides.one());
    return line == null ? null : lines.withOtherSide(line, sides.other(), sides.passage());
  }

  /** Whether reports put direct speech to two named speakers: then it is put to neither. */
  private static boolean hasTwoSpeakers(List<Statement> statements) {
    return statements.stream()
            .filter(Statement::isDirect)
            .map(Statement::speaker)
            .filter(speaker -> speaker != null && speaker.id() != null && isNamed(speaker.name()))
            .map(Statement.Speaker::id)
            .distinct()
            .count()
        > 1;
  }

  /** All direct speech of the story that has the words of a statement which is direct speech. */
  private List<Statement> withSameWords(Statement wording) {
    String words = letters(wording);
    return story.statements().stream()
        .filter(one -> wording.isDirect() && one.isDirect() && letters(one).contains(words))
        .toList();
  }

  private String letters(Statement statement) {
    return CaseFolding.lettersOnly(story.text(statement.report(), statement.extent())).strip();
  }

  /** Whether a speaker bears a name: its last word is written with a capital. */
  private static boolean isNamed(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }
}
