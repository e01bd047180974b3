package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;

/**
 * Which sentences of a story the sentence encoder reads: none if words alone match every statement,
 * otherwise those that carry statements, from the start of each report on.
 */
final class StoryEncoding {

  /**
   * Most sentences that are encoded. Set by hand: 400 take about four seconds; more than the first
   * 40 sentences of ten reports are seldom about one happening.
   */
  private static final int MOST_SENTENCES = 400;

  private static final String ENGLISH = "en";

  private StoryEncoding() {}

  /** The sentences to encode; none where every statement has its like in every other report. */
  static Set<Statement.Place> sentences(StoryIndex story, List<StatementPair> matches) {
    TreeMap<Integer, TreeSet<Integer>> byReport = new TreeMap<>();
    for (Statement statement : story.statements()) {
      if (isEnglish(story, statement.report())) {
        byReport
            .computeIfAbsent(statement.report(), k -> new TreeSet<>())
            .add(statement.sentence());
      }
    }
    return byReport.size() < 2 || areSettled(story, matches, byReport.keySet())
        ? Set.of()
        : inTurn(byReport);
  }

  private static boolean isEnglish(StoryIndex story, int report) {
    String language = story.article(report).language();
    return language == null || language.startsWith(ENGLISH);
  }

  private static boolean areSettled(
      StoryIndex story, List<StatementPair> matches, Set<Integer> reports) {
    List<Set<Integer>> partners = new ArrayList<>();
    story.statements().forEach(statement -> partners.add(new TreeSet<>()));
    for (StatementPair pair : matches) {
      partners.get(pair.a().index()).add(pair.b().report());
      partners.get(pair.b().index()).add(pair.a().report());
    }
    return story.statements().stream()
        .filter(statement -> reports.contains(statement.report()))
        .allMatch(
            statement -> {
              Set<Integer> told = new TreeSet<>(partners.get(statement.index()));
              told.add(statement.report());
              return told.containsAll(reports);
            });
  }

  /** The first sentence of each report, then the second of each, and so on, in that order. */
  private static Set<Statement.Place> inTurn(TreeMap<Integer, TreeSet<Integer>> byReport) {
    Set<Statement.Place> places = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (int report : byReport.keySet()) {
        Integer sentence = byReport.getOrDefault(report, new TreeSet<>()).pollFirst();
        if (sentence != null && places.size() < MOST_SENTENCES) {
          places.add(new Statement.Place(report, sentence));
          more = true;
        }
      }
    }
    return places;
  }
}
