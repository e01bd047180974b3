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

  private NameContrasts() {}

  public static List<Difference> of(StoryIndex scene) {
    Map<String, Map<String, List<Passage>>> byWord = new LinkedHashMap<>();
    for (ReportView telling : scene.tellings) {
      for (StoryMention mention : telling.mentions) {
        if (mention.form() == Entity.Form.NAME && mention.kind() != Entity.Kind.GROUP) {
          enter(scene, telling, mention, byWord);
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byWord.forEach(
        (word, spellings) -> {
          if (spellings.keySet().stream().map(CaseFolding::fold).distinct().count() > 1) {
            found.add(difference(spellings));
          }
        });
    return found;
  }

  private static void enter(
      StoryIndex scene,
      ReportView telling,
      StoryMention mention,
      Map<String, Map<String, List<Passage>>> byWord) {
    String[] words = NameMatcher.bare(scene.words(telling.index, mention.span())).split("\\s+");
    for (String each : words) {
      String written = each.replaceAll("\\.$", "");
      String word = CaseFolding.fold(written);
      String place = mention.id() + " " + NameMatcher.spelling(word);
      if (!byWord.containsKey(place)) {
        for (String known : byWord.keySet()) {
          if (known.startsWith(mention.id() + " ")
              && NameMatcher.oneLetterOff(known.substring(known.indexOf(' ') + 1), word)
              && mention.kind() == Entity.Kind.PERSON) {
            place = known;
            break;
          }
        }
      }
      Passage passage = scene.passage(telling.index, mention.span());
      List<Passage> passages =
          byWord
              .computeIfAbsent(place, k -> new LinkedHashMap<>())
              .computeIfAbsent(written, k -> new ArrayList<>());
      if (passages.stream().noneMatch(p -> p.report().equals(passage.report()))) {
        passages.add(passage);
      }
    }
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
