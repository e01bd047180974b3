package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Standing;

/**
 * The lines that a brief may have: those of all claims that can be read on their own and are borne
 * out by their passages. A line with a value that another one replaced is left out where a line has
 * the latest.
 */
final class BriefCandidates {

  /** Words of a line at most. */
  private static final int LONGEST_LINE = 60;

  private final StoryIndex story;
  private final NewsValue value;
  private final CitedLines lines;
  private final LineBearers bearers;
  private final ShorterLines shorter;
  private final SpeakersWords spoken;
  private final List<ValueCourse> courses;

  /** The places of the reports that argue more than they report. */
  private final Set<Integer> commentaries;

  private int refused;

  /**
   * @param differences those of the story, of which the courses of values are told
   */
  BriefCandidates(
      StoryIndex story,
      NewsValue value,
      CitedLines lines,
      StatementMatcher matcher,
      List<Difference> differences) {
    this.story = story;
    this.value = value;
    this.lines = lines;
    this.bearers = new LineBearers(story, value, new BorneWords(story, value, matcher));
    this.shorter = new ShorterLines(story, value, bearers);
    this.spoken = new SpeakersWords(story);
    this.courses = ValueCourse.among(differences);
    this.commentaries =
        story.reports().stream()
            .filter(OwnView::isCommentary)
            .map(ReportView::index)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** How many lines had a name, number or quotation which their passages lack. */
  int refused() {
    return refused;
  }

  /** For each claim its lines, of which one at most will be told. */
  List<BriefCandidate> of(List<LedgerEntry> entries) {
    List<BriefCandidate> found = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      if (SpeakersWords.hasTwoSpeakers(entry.statements())) {
        continue;
      }
      DisputedSides sides = DisputedSides.of(story, entry);
      List<Statement> wordings = sides == null ? wordings(entry) : List.of(sides.one());
      for (Statement wording : wordings) {
        BriefCandidate one = candidate(entry, wording, sides);
        if (one != null && isLicensed(one)) {
          found.add(one);
        }
      }
    }
    return upToDate(found);
  }

  private @Nullable BriefCandidate candidate(
      LedgerEntry entry, Statement wording, @Nullable DisputedSides sides) {
    if (spoken.hasTwoSpeakers(wording) || !isNews(wording)) {
      return null;
    }
    CitedLines.Line own = lines.of(wording);
    if (own == null) {
      return null;
    }
    CitedLines.Line line =
        sides == null ? own : lines.withOtherSide(own, sides.other(), sides.passage());
    int words = line.text().split("\\s+").length;
    Set<String> stems = value.stems(line.text());
    if (words > LONGEST_LINE) {
      return null;
    }
    Set<Integer> all = entry.cluster().reports();
    Set<Integer> near = sides == null ? bearers.near(stems, wording, entry) : all;
    Set<Integer> bearing =
        sides == null
            ? bearers.bearing(near, wording, ShownWords.all(lines.shown(wording)), entry)
            : all;
    BriefCandidate whole =
        new BriefCandidate(entry, wording, line, stems, words, near, bearing, course(wording));
    return sides == null ? shorter.of(whole, lines.shown(wording)) : whole;
  }

  /**
   * Whether a statement can be told as news: no view, not a speaker's words without the speaker,
   * and of a commentary only where the story has nothing else.
   */
  private boolean isNews(Statement wording) {
    boolean commentary =
        commentaries.contains(wording.report()) && commentaries.size() < story.reports().size();
    return !commentary && !OwnView.isView(story, wording) && !spoken.isSpoken(wording);
  }

  /** Of an updated claim its own wording, which is the latest; of others every statement. */
  private static List<Statement> wordings(LedgerEntry entry) {
    return entry.claim().standing() == Standing.UPDATED
        ? List.of(entry.wording())
        : entry.statements();
  }

  /** The course of which the statement gives the latest value; null for none. */
  private @Nullable ValueCourse course(Statement wording) {
    return courses.stream().filter(one -> one.isLatest(story, wording)).findFirst().orElse(null);
  }

  private List<BriefCandidate> upToDate(List<BriefCandidate> all) {
    Set<ValueCourse> latest =
        all.stream()
            .map(BriefCandidate::course)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    return all.stream()
        .filter(
            one ->
                one.course() != null
                    || latest.stream()
                        .noneMatch(course -> course.isReplaced(story, one.statement())))
        .toList();
  }

  private boolean isLicensed(BriefCandidate one) {
    String text = one.line().text();
    boolean licensed =
        EvidenceCheck.missing(text, one.line().passages()).isEmpty()
            || EvidenceCheck.missing(text, one.passages(story)).isEmpty();
    refused += licensed ? 0 : 1;
    return licensed;
  }
}
