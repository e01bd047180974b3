package org.synoptic.compare.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Claim;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Passage;
import org.synoptic.text.Words;

/**
 * What a report itself prints of a claim, where that shares few words with the claim's text: the
 * text says more than such a report does, so its reader needs both.
 */
final class OtherWords {

  /** Share of a passage's words below which it has few words of the claim's text. Set by hand. */
  private static final double FEW = 1 / 3.0;

  private OtherWords() {}

  /** The words of each such report, in the order of the claim's versions. */
  static List<DistinctClaim.ReportWords> of(Claim claim) {
    Set<String> text = contentStems(claim.text());
    Map<String, List<String>> passages =
        claim.versions().stream()
            .flatMap(version -> version.passages().stream())
            .collect(
                Collectors.groupingBy(
                    Passage::report,
                    LinkedHashMap::new,
                    Collectors.mapping(Passage::text, Collectors.toList())));
    return passages.entrySet().stream()
        .filter(
            report ->
                report.getValue().stream().noneMatch(each -> isNear(contentStems(each), text)))
        .map(
            report ->
                new DistinctClaim.ReportWords(
                    report.getKey(), String.join(" … ", report.getValue())))
        .toList();
  }

  private static boolean isNear(Set<String> passage, Set<String> text) {
    long shared = passage.stream().filter(text::contains).count();
    return passage.isEmpty() || shared >= FEW * passage.size();
  }

  private static Set<String> contentStems(String text) {
    return Words.of(text).forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .map(Stem::of)
        .collect(Collectors.toSet());
  }
}
