package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Outlet;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Story;

/**
 * Compares two made-up reports, Dawn's and Dusk's, and draws the result as text:
 *
 * <ul>
 *   <li>{@code met}: one claim is carried by both reports, and nothing differs but wording
 *   <li>{@code apart}: no claim is carried by both reports
 *   <li>{@code met; DISPUTED: 12 | 14}: the same, then each difference with its values
 * </ul>
 *
 * <p>So a row that expects no difference still shows that the two sentences were matched.
 */
final class DrawnPair {

  static final String MORNING = "2031-05-06T08:00:00Z";
  static final String EVENING = "2031-05-06T19:00:00Z";

  private static final Annotator ANNOTATOR =
      new Annotator(text -> Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text));

  private DrawnPair() {}

  /** Two reports of one hour. */
  static String of(String dawn, String dusk) {
    return of(MORNING, dawn, MORNING, dusk);
  }

  /** The second report is published eleven hours after the first. */
  static String inTurn(String dawn, String dusk) {
    return of(MORNING, dawn, EVENING, dusk);
  }

  /** Nobody says when either report was published. */
  static String undated(String dawn, String dusk) {
    return of(null, dawn, null, dusk);
  }

  /**
   * @param first when Dawn's report was published, ISO 8601; null when not known
   * @param second the same for Dusk's
   */
  static String of(@Nullable String first, String dawn, @Nullable String second, String dusk) {
    return draw(compare(first, dawn, second, dusk));
  }

  /** The claims of two reports of one hour, each as {@code Dawn, Dusk: its words}. */
  static List<String> claims(String dawn, String dusk) {
    return compare(MORNING, dawn, MORNING, dusk).claims().stream()
        .map(claim -> String.join(", ", reports(claim)) + ": " + claim.text())
        .toList();
  }

  private static Comparison compare(
      @Nullable String first, String dawn, @Nullable String second, String dusk) {
    Article one = article("Dawn", first, dawn);
    Article other = article("Dusk", second, dusk);
    return new Comparer()
        .compare(
            new Story("s", "Told", List.of(ANNOTATOR.annotate(one), ANNOTATOR.annotate(other))));
  }

  private static Article article(String outlet, @Nullable String published, String body) {
    SourcedDate when =
        published == null
            ? SourcedDate.UNKNOWN
            : new SourcedDate(published, SourcedDate.Source.META);
    return new Article(
        outlet,
        outlet,
        new Outlet(outlet, outlet),
        null,
        "en",
        null,
        List.of(),
        when,
        body,
        List.of(),
        null);
  }

  private static String draw(Comparison comparison) {
    List<String> drawn = new ArrayList<>();
    drawn.add(comparison.claims().stream().anyMatch(DrawnPair::ofBoth) ? "met" : "apart");
    for (Difference difference : comparison.differences()) {
      if (difference.kind() != Difference.Kind.WORDING) {
        drawn.add(difference.kind() + ": " + values(difference));
      }
    }
    return String.join("; ", drawn);
  }

  private static boolean ofBoth(Claim claim) {
    return reports(claim).size() == 2;
  }

  private static List<String> reports(Claim claim) {
    return claim.versions().stream().map(Claim.Version::report).distinct().toList();
  }

  private static String values(Difference difference) {
    return difference.values().stream()
        .map(Difference.Value::value)
        .collect(Collectors.joining(" | "));
  }
}
