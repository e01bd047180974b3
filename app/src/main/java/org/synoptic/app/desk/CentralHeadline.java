package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.store.ReportLine;
import org.synoptic.text.Vector;

/** The headline of the report whose words are most similar to those of the others. */
final class CentralHeadline {

  private static final Vector NO_WORDS = Vector.of(new TreeMap<>());

  private CentralHeadline() {}

  /** The headline of a story; that of a teaser only where there is nothing else. */
  static String of(List<ReportLine> reports, Function<String, @Nullable ReportProfile> profiles) {
    List<Vector> words = new ArrayList<>();
    Vector sum = NO_WORDS;
    for (ReportLine report : reports) {
      ReportProfile profile = reports.size() > 1 ? profiles.apply(report.id()) : null;
      words.add(profile == null ? NO_WORDS : profile.words());
      sum = sum.plus(words.get(words.size() - 1), 1);
    }
    String best = "";
    double nearest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < reports.size(); i++) {
      double near = sum.cosine(words.get(i));
      if (near > nearest && reports.get(i).partial() == null || best.isEmpty()) {
        best = reports.get(i).headline();
        nearest = near;
      }
    }
    return best;
  }
}
