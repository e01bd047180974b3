package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;

/** Names of one party that different reports spell differently. */
public final class NameContrasts {

  private final StoryIndex story;

  /** The passages of each spelling, by the party and the word that is spelt. */
  private final Map<Word, Map<String, List<Passage>>> spellings = new LinkedHashMap<>();

  private NameContrasts(StoryIndex story) {
    this.story = story;
  }

  /**
   * One word of a party's name.
   *
   * @param identity the party
   * @param spelling the word in the spelling under which all known ones of it are filed
   */
  private record Word(String identity, String spelling) {}

  /** One difference for each word of a name that is spelt in several ways. */
  public static List<Difference> of(StoryIndex story) {
    NameContrasts names = new NameContrasts(story);
    for (ReportView report : story.reports()) {
      for (StoryMention mention : report.mentions()) {
        if (mention.form() == Entity.Form.NAME && mention.kind() != Entity.Kind.GROUP) {
          names.add(report, mention);
        }
      }
    }
    return names.spellings.values().stream()
        .filter(NameContrasts::differ)
        .map(NameContrasts::difference)
        .toList();
  }

  /** Whether two reports spell it differently, neither of them in both ways. */
  private static boolean differ(Map<String, List<Passage>> spellings) {
    return spellings.entrySet().stream()
        .anyMatch(
            one -> spellings.entrySet().stream().anyMatch(other -> areSpeltApart(one, other)));
  }

  private static boolean areSpeltApart(
      Map.Entry<String, List<Passage>> one, Map.Entry<String, List<Passage>> other) {
    return !letters(one.getKey()).equals(letters(other.getKey()))
        && one.getValue().stream()
            .noneMatch(x -> other.getValue().stream().anyMatch(y -> y.report().equals(x.report())));
  }

  /** "Peña" and "Pena", "Hale" and "Hale]" are one spelling. */
  private static String letters(String word) {
    return CaseFolding.lettersOnly(CaseFolding.withoutAccents(word)).strip();
  }

  private void add(ReportView report, StoryMention mention) {
    Passage passage = story.passage(report.index(), mention.span());
    String name = NameMatcher.withoutEdges(story.text(report.index(), mention.span()));
    for (String each : name.split("\\s+")) {
      String printed = each.replaceAll("\\.$", "");
      List<Passage> passages =
          spellings
              .computeIfAbsent(word(mention, CaseFolding.fold(printed)), k -> new LinkedHashMap<>())
              .computeIfAbsent(printed, k -> new ArrayList<>());
      if (passages.stream().noneMatch(p -> p.report().equals(passage.report()))) {
        passages.add(passage);
      }
    }
  }

  /** The word as it was met before: of a person's name also with one letter changed. */
  private Word word(StoryMention mention, String folded) {
    Word word = new Word(mention.id(), NameMatcher.spelling(folded));
    if (spellings.containsKey(word) || mention.kind() != Entity.Kind.PERSON) {
      return word;
    }
    return spellings.keySet().stream()
        .filter(known -> known.identity().equals(mention.id()))
        .filter(known -> NameMatcher.oneLetterOff(known.spelling(), folded))
        .findFirst()
        .orElse(word);
  }

  private static Difference difference(Map<String, List<Passage>> spellings) {
    List<Difference.Value> values = new ArrayList<>();
    spellings.forEach((spelling, passages) -> values.add(new Difference.Value(spelling, passages)));
    return new Difference(
        Difference.Kind.SPELLING,
        "spelling of " + values.get(0).value(),
        null,
        values,
        "one name, spelt in more than one way");
  }
}
