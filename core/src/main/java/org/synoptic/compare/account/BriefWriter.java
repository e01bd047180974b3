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

  /** Lines at the most. */
  private static final int MOST = 9;

  /** Of them, lines that only one report has. */
  private static final int ALONE = 3;

  /** A line this like one before it says nothing new. */
  private static final double REPEATS = 0.55;

  private final StoryIndex scene;
  private final StatementVectors vectors;
  private final BriefWords words;

  public BriefWriter(StoryIndex scene, StatementVectors vectors) {
    this.scene = scene;
    this.vectors = vectors;
    this.words = new BriefWords(scene);
  }

  public List<BriefLine> write(List<LedgerEntry> entries) {
    List<LedgerEntry> ranked = new ArrayList<>(entries);
    ranked.sort(
        Comparator.comparingDouble((LedgerEntry entry) -> -weight(entry))
            .thenComparing(entry -> entry.wording().index()));
    List<LedgerEntry> chosen = new ArrayList<>();
    List<BriefLine> shared = new ArrayList<>();
    List<BriefLine> alone = new ArrayList<>();
    for (LedgerEntry entry : ranked) {
      boolean one = Statement.reports(entry.statements()) == 1;
      List<BriefLine> lines = one ? alone : shared;
      int room =
          one
              ? Math.min(ALONE + Math.max(0, 5 - ALONE - shared.size()), MOST - shared.size())
              : MOST - ALONE;
      if (lines.size() >= room || repeats(entry, chosen)) {
        continue;
      }
      BriefLine line = line(entry);
      if (line != null) {
        lines.add(line);
        chosen.add(entry);
      }
    }
    shared.addAll(alone);
    return shared;
  }

  /**
   * Many reports and origins first, then early in the report; what happened goes before what is
   * planned; no opinions and no hypotheses.
   */
  private double weight(LedgerEntry entry) {
    double reports = Statement.reports(entry.statements()) / (double) scene.tellings.size();
    double early =
        entry.statements().stream().mapToDouble(s -> 1.0 / (1 + s.sentence())).max().orElse(0);
    double weight = 4 * reports + Math.min(2, entry.claim().origins()) + 2 * early;
    weight += entry.claim().standing() == Standing.DISPUTED ? 1 : 0;
    weight += entry.claim().standing() == Standing.UPDATED ? 1 : 0;
    weight -= ClaimWording.burden(scene, entry.wording()) * 0.5;
    weight -= entry.claim().modality() == Modality.HYPOTHETICAL ? 1 : 0;
    weight -= entry.claim().modality() == Modality.PLANNED ? 0.25 : 0;
    weight +=
        Math.min(1, entry.wording().events().size() * 0.3 + entry.wording().figures().size() * 0.3);
    return weight;
  }

  private boolean repeats(LedgerEntry entry, List<LedgerEntry> chosen) {
    for (LedgerEntry other : chosen) {
      boolean sameSentence =
          other.wording().report() == entry.wording().report()
              && other.wording().sentence() == entry.wording().sentence();
      if (sameSentence
          || toldWith(entry.wording(), other)
          || vectors.similarity(other.wording().index(), entry.wording().index()) > REPEATS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence that would be shown is one of those that a line stands for. */
  private boolean toldWith(Statement wording, LedgerEntry other) {
    return ClaimWording.shown(scene, wording).equals(wording.whole())
        && other.statements().stream()
            .anyMatch(s -> s.report() == wording.report() && s.sentence() == wording.sentence());
  }

  private @Nullable BriefLine line(LedgerEntry entry) {
    if (twoMouths(entry.statements()) || twoMouths(sameWords(entry.wording()))) {
      return null;
    }
    BriefWords.Words words = words(entry);
    if (words == null) {
      return null;
    }
    Set<Passage> passages = new LinkedHashSet<>(words.passages());
    for (Statement statement : entry.statements()) {
      passages.add(scene.passage(statement.report(), statement.extent()));
    }
    return EvidenceCheck.missing(words.text(), passages).isEmpty()
        ? new BriefLine(words.text(), entry.claim().standing(), List.copyOf(passages))
        : null;
  }

  /** What is disputed is told with both sides, or not at all. */
  private BriefWords.@Nullable Words words(LedgerEntry entry) {
    DisputedSides sides = DisputedSides.of(scene, entry);
    if (sides == null) {
      return words.of(entry.wording());
    }
    BriefWords.Words one = words.of(sides.one());
    return one == null ? null : words.against(one, sides.other(), sides.passage());
  }

  /** Quoted words that two reports give to two speakers are not put to either. */
  private static boolean twoMouths(List<Statement> statements) {
    Set<String> named = new LinkedHashSet<>();
    for (Statement statement : statements) {
      Statement.Speaker speaker = statement.speaker();
      if (statement.direct() && speaker != null && speaker.id() != null && named(speaker.name())) {
        named.add(speaker.id());
      }
    }
    return named.size() > 1;
  }

  /** All direct speech of the story in the very words of a statement that is direct speech. */
  private List<Statement> sameWords(Statement wording) {
    String words = plain(wording);
    return scene.statements.stream()
        .filter(one -> wording.direct() && one.direct() && plain(one).contains(words))
        .toList();
  }

  private String plain(Statement statement) {
    String words = scene.words(statement.report(), statement.extent());
    return CaseFolding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether a speaker bears a name: its last word is written with a capital. */
  private static boolean named(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }
}
