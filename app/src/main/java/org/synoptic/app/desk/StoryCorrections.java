package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.cluster.online.Decision;
import org.synoptic.model.Corrections;
import org.synoptic.store.ReportLine;

/** What people corrected in the reports of one story, by the decisions that hold. */
final class StoryCorrections {

  private StoryCorrections() {}

  static Corrections of(StoryLine story, StoriesAt then) {
    Set<String> reports = new TreeSet<>();
    story.reports().stream().map(ReportLine::id).forEach(reports::add);
    return of(reports, then);
  }

  static Corrections of(Set<String> reports, StoriesAt then) {
    List<Corrections.SaidBy> speakers = new ArrayList<>();
    for (Decision decision : then.held(Decision.Kind.SPEAKER)) {
      String report = decision.reports().get(0);
      if (reports.contains(report)) {
        speakers.add(
            new Corrections.SaidBy(report, decision.others().get(0), decision.others().get(1)));
      }
    }
    Map<Corrections.ReportPair, Decision> latest = new LinkedHashMap<>();
    then.held(Decision.Kind.SAME_ORIGIN).forEach(one -> pairs(one, reports, latest));
    then.held(Decision.Kind.OWN_ORIGINS).forEach(one -> pairs(one, reports, latest));
    return new Corrections(
        speakers,
        pairs(latest, Decision.Kind.SAME_ORIGIN),
        pairs(latest, Decision.Kind.OWN_ORIGINS));
  }

  /** Of two decisions about one pair the later one holds. */
  private static void pairs(
      Decision decision, Set<String> reports, Map<Corrections.ReportPair, Decision> latest) {
    List<String> among = decision.reports().stream().filter(reports::contains).sorted().toList();
    for (int i = 0; i < among.size(); i++) {
      for (int j = i + 1; j < among.size(); j++) {
        latest.merge(
            new Corrections.ReportPair(among.get(i), among.get(j)),
            decision,
            (one, other) -> one.number() > other.number() ? one : other);
      }
    }
  }

  private static List<Corrections.ReportPair> pairs(
      Map<Corrections.ReportPair, Decision> latest, Decision.Kind kind) {
    return latest.entrySet().stream()
        .filter(one -> one.getValue().kind() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }
}
