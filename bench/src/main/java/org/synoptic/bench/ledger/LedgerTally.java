package org.synoptic.bench.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Standing;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * Counts one comparison against its gold.
 *
 * <p>A passage and a marked mention <i>touch</i> when they have at least half of the shorter one's
 * chars in common. A claim tells a fact when one of its passages touches one of the fact's
 * mentions.
 */
final class LedgerTally {

  /** The kinds of difference that tell a reader of other values, and not of other words. */
  private static final Set<Difference.Kind> OF_VALUES =
      EnumSet.of(
          Difference.Kind.DISPUTED,
          Difference.Kind.UPDATED,
          Difference.Kind.SCOPE,
          Difference.Kind.ROUNDING,
          Difference.Kind.SPELLING,
          Difference.Kind.CERTAINTY);

  private final GoldStory gold;
  private final Comparison comparison;
  private final BiConsumer<String, String> errors;

  /**
   * @param errors takes the kind of each error and what was wrong
   */
  LedgerTally(GoldStory gold, Comparison comparison, BiConsumer<String, String> errors) {
    this.gold = gold;
    this.comparison = comparison;
    this.errors = errors;
  }

  LedgerFigures count() {
    Ratio joined = Ratio.NONE;
    Ratio ownWords = Ratio.NONE;
    for (GoldStory.Fact fact : gold.facts()) {
      List<String> reports = List.copyOf(fact.reports());
      for (int i = 0; i < reports.size(); i++) {
        for (int j = i + 1; j < reports.size(); j++) {
          boolean one = isJoined(fact, reports.get(i), reports.get(j));
          boolean own = fact.isInOwnWords(reports.get(i), reports.get(j));
          joined = joined.and(one);
          ownWords = own ? ownWords.and(one) : ownWords;
          if (!one) {
            errors.accept(own ? "missed, own words" : "missed, copied", words(fact));
          }
        }
      }
    }
    return new LedgerFigures(
        joined,
        ownWords,
        rightPairs(),
        rightAgreed(true),
        rightAgreed(false),
        foundDifferences(),
        rightDifferences(),
        trueExclusives(),
        keptExclusives(),
        originErrors(),
        leadsWithMainFact(),
        briefLines(),
        wordsPrinted());
  }

  private boolean isJoined(GoldStory.Fact fact, String one, String other) {
    return comparison.claims().stream()
        .anyMatch(claim -> tells(claim, fact, one) && tells(claim, fact, other));
  }

  private static boolean tells(Claim claim, GoldStory.Fact fact, String report) {
    return claim.versions().stream()
        .anyMatch(version -> version.report().equals(report) && tells(version, fact));
  }

  private static boolean tells(Claim.Version version, GoldStory.Fact fact) {
    return fact.isTouchedBy(version.passages());
  }

  /** Of the pairs of versions from two reports that stand in one claim, those of one fact. */
  private Ratio rightPairs() {
    Ratio right = Ratio.NONE;
    for (Claim claim : comparison.claims()) {
      List<Claim.Version> versions = claim.versions();
      for (int i = 0; i < versions.size(); i++) {
        for (int j = i + 1; j < versions.size(); j++) {
          Claim.Version one = versions.get(i);
          Claim.Version other = versions.get(j);
          if (!one.report().equals(other.report())) {
            boolean same =
                gold.facts().stream().anyMatch(fact -> tells(one, fact) && tells(other, fact));
            right = right.and(same);
            if (!same) {
              errors.accept("joined wrongly", words(one) + "\n    " + words(other));
            }
          }
        }
      }
    }
    return right;
  }

  /**
   * Of the claims called agreed, those whose versions all tell one fact, without a clash.
   *
   * @param independent whether the fact must have more than one origin
   */
  private Ratio rightAgreed(boolean independent) {
    Ratio right = Ratio.NONE;
    for (Claim claim : comparison.claims()) {
      if (claim.standing() == Standing.AGREED) {
        boolean one =
            gold.facts().stream().anyMatch(fact -> isOf(claim, fact, independent))
                && !isClash(claim);
        right = right.and(one);
        if (!one) {
          errors.accept(independent ? "agreed wrongly" : "agreed, but not one fact", words(claim));
        }
      }
    }
    return right;
  }

  /** Whether every report of the claim tells the fact, and if asked, by more than one origin. */
  private static boolean isOf(Claim claim, GoldStory.Fact fact, boolean independent) {
    Set<String> reports = reports(claim);
    return reports.stream().allMatch(report -> tells(claim, fact, report))
        && (!independent || fact.originsIn(reports) > 1);
  }

  /** Whether the claim's versions give two values that a reader marked as different. */
  private boolean isClash(Claim claim) {
    return gold.differences().stream()
        .filter(difference -> !Set.of("rounding", "spelling").contains(difference.kind()))
        .anyMatch(
            difference -> {
              List<GoldStory.GoldValue> within =
                  difference.values().stream()
                      .filter(value -> passages(claim).stream().anyMatch(p -> isWithin(value, p)))
                      .toList();
              return within.stream().map(GoldStory.GoldValue::report).distinct().count() > 1
                  && within.stream().map(GoldStory.GoldValue::side).distinct().count() > 1;
            });
  }

  private static boolean isWithin(GoldStory.GoldValue value, Passage passage) {
    return passage.report().equals(value.report()) && passage.span().covers(value.span());
  }

  private Ratio foundDifferences() {
    Ratio found = Ratio.NONE;
    for (GoldStory.GoldDifference wanted : gold.differences()) {
      boolean one = comparison.differences().stream().anyMatch(given -> isOf(given, wanted));
      found = found.and(one);
      if (!one) {
        errors.accept("difference missed", wanted.kind() + " " + wanted.about());
      }
    }
    return found;
  }

  private Ratio rightDifferences() {
    Ratio right = Ratio.NONE;
    for (Difference given : comparison.differences()) {
      if (OF_VALUES.contains(given.kind())) {
        boolean one = gold.differences().stream().anyMatch(wanted -> isOf(given, wanted));
        right = right.and(one);
        if (!one) {
          errors.accept("difference unmarked", given.kind() + " " + given.about() + words(given));
        }
      }
    }
    return right;
  }

  /** Whether two values of the given difference are two marked values of different reports. */
  private static boolean isOf(Difference given, GoldStory.GoldDifference wanted) {
    if (!OF_VALUES.contains(given.kind())) {
      return false;
    }
    Set<String> reports = new LinkedHashSet<>();
    Set<Difference.Value> values = new LinkedHashSet<>();
    for (GoldStory.GoldValue marked : wanted.values()) {
      for (Difference.Value value : given.values()) {
        if (value.passages().stream().anyMatch(marked::isTouchedBy)) {
          reports.add(marked.report());
          values.add(value);
        }
      }
    }
    return reports.size() > 1 && values.size() > 1;
  }

  /** Of the claims shown as one report's alone, those that no other report makes. */
  private Ratio trueExclusives() {
    Ratio right = Ratio.NONE;
    for (Claim claim : comparison.claims()) {
      if (claim.exclusive()) {
        boolean one = isToldByNoOther(claim);
        right = right.and(one);
        if (!one) {
          errors.accept("exclusive, but told elsewhere", words(claim));
        }
      }
    }
    return right;
  }

  /** Of the claims that one report alone makes, those shown as such. */
  private Ratio keptExclusives() {
    Ratio kept = Ratio.NONE;
    for (Claim claim : comparison.claims()) {
      boolean alone = claim.standing() == Standing.ONE_SOURCE && reports(claim).size() == 1;
      kept = alone && isToldByNoOther(claim) ? kept.and(claim.exclusive()) : kept;
    }
    return kept;
  }

  private boolean isToldByNoOther(Claim claim) {
    return gold.facts().stream().noneMatch(fact -> isTold(claim, fact));
  }

  /** Whether the claim is a fact that another report has too. */
  private static boolean isTold(Claim claim, GoldStory.Fact fact) {
    return passages(claim).stream()
        .anyMatch(
            passage ->
                fact.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.isTouchedBy(passage)
                                && 2 * mention.span().length() >= passage.span().length()));
  }

  /** Of the claims of several reports that tell a fact, those with the wrong number of origins. */
  private Ratio originErrors() {
    Ratio wrong = Ratio.NONE;
    for (Claim claim : comparison.claims()) {
      Set<String> reports = reports(claim);
      for (GoldStory.Fact fact : gold.facts()) {
        boolean told =
            reports.size() > 1 && reports.stream().allMatch(report -> tells(claim, fact, report));
        if (told) {
          int origins = Math.min(fact.originsIn(reports), reports.size());
          wrong = wrong.and(claim.origins() != origins);
          if (claim.origins() != origins) {
            errors.accept("origins " + claim.origins() + " for " + origins, words(claim));
          }
          break;
        }
      }
    }
    return wrong;
  }

  private Ratio leadsWithMainFact() {
    if (comparison.brief().isEmpty()) {
      return Ratio.NONE.and(false);
    }
    List<Passage> first = comparison.brief().get(0).passages();
    boolean main = gold.facts().stream().anyMatch(fact -> fact.main() && fact.isTouchedBy(first));
    if (!main) {
      errors.accept("brief leads with another fact", comparison.brief().get(0).text());
    }
    return Ratio.NONE.and(main);
  }

  private Ratio briefLines() {
    return new Ratio(comparison.brief().size(), 1);
  }

  /** Words of the account as text, by words of the reports. */
  private Ratio wordsPrinted() {
    StringWriter text = new StringWriter();
    try {
      Publisher.of(Format.TEXT, TextLayout.PLAIN).comparisons(List.of(comparison), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int read =
        comparison.story().reports().stream()
            .mapToInt(report -> countWords(report.article().body()))
            .sum();
    return new Ratio(countWords(text.toString()), read);
  }

  private static int countWords(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static Set<String> reports(Claim claim) {
    Set<String> reports = new LinkedHashSet<>();
    claim.versions().forEach(version -> reports.add(version.report()));
    return reports;
  }

  private static List<Passage> passages(Claim claim) {
    return claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
  }

  private String words(GoldStory.Fact fact) {
    List<String> all = new ArrayList<>();
    for (GoldStory.Mention mention : fact.mentions()) {
      comparison.story().reports().stream()
          .filter(report -> report.article().id().equals(mention.report()))
          .forEach(report -> all.add(mention.span().in(report.article().body())));
    }
    return String.join("\n    ", all);
  }

  private static String words(Claim claim) {
    return String.join("\n    ", claim.versions().stream().map(LedgerTally::words).toList());
  }

  private static String words(Claim.Version version) {
    return String.join(" … ", version.passages().stream().map(Passage::text).toList());
  }

  private static String words(Difference difference) {
    StringBuilder words = new StringBuilder();
    for (Difference.Value value : difference.values()) {
      words.append("\n    ").append(value.value()).append(": ");
      words.append(value.passages().get(0).text());
    }
    return words.toString();
  }
}
