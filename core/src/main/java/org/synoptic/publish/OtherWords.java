package org.synoptic.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Claim;
import org.synoptic.model.Passage;
import org.synoptic.text.Words;

/**
 * What a report itself prints of a claim, where that shares few words with the wording shown: the
 * wording says more than such a report does, so its reader needs both.
 */
final class OtherWords {

  /** Share of the words of a passage that the claim's wording has. */
  private static final double FEW = 1 / 3.0;

  private OtherWords() {}

  /** The words of each such report, in the order of the claim's versions. */
  static Map<String, String> of(Claim claim) {
    Set<String> shown = content(claim.text());
    Map<String, List<String>> passages =
        claim.versions().stream()
            .flatMap(version -> version.passages().stream())
            .collect(
                Collectors.groupingBy(
                    Passage::report,
                    LinkedHashMap::new,
                    Collectors.mapping(Passage::text, Collectors.toList())));
    Map<String, String> others = new LinkedHashMap<>();
    passages.forEach(
        (report, texts) -> {
          if (texts.stream().noneMatch(text -> isNear(content(text), shown))) {
            others.put(report, String.join(" … ", texts));
          }
        });
    return others;
  }

  private static boolean isNear(Set<String> words, Set<String> shown) {
    long shared = words.stream().filter(shown::contains).count();
    return words.isEmpty() || shared >= FEW * words.size();
  }

  private static Set<String> content(String text) {
    return Words.of(text).forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .map(Stem::of)
        .collect(Collectors.toSet());
  }
}
