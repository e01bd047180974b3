package org.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/** Direct speech as a line: who said it, and the words between quotation marks. */
public final class QuotedLine {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final StoryIndex scene;

  public QuotedLine(StoryIndex scene) {
    this.scene = scene;
  }

  /** "Ana Ruiz: “The quay will stay closed”". */
  public String text(Statement wording, Quote quote, String words) {
    return speaker(wording, quote) + ": “" + words + "”";
  }

  /** The speaker's name, or the words that stand for one who is not named: "A spokeswoman". */
  private String speaker(Statement wording, Quote quote) {
    String name = wording.speaker() == null ? "" : wording.speaker().name();
    boolean named = name.chars().anyMatch(Character::isUpperCase);
    if (named || quote.source().isEmpty()) {
      return name;
    }
    String printed = scene.words(wording.report(), quote.source().get(0));
    return PRONOUNS.contains(CaseFolding.fold(printed)) ? name : printed;
  }

  /** The words that name the speaker: the source of the quote, and where the report names them. */
  public List<Passage> naming(Statement wording, Quote quote) {
    List<Passage> passages = new ArrayList<>();
    quote.source().forEach(source -> passages.add(scene.passage(wording.report(), source)));
    String name = wording.speaker() == null ? "" : wording.speaker().name();
    String body = scene.article(wording.report()).body();
    int at = body.indexOf(name);
    if (at >= 0 && !name.isEmpty()) {
      passages.add(scene.passage(wording.report(), new Span(at, at + name.length())));
    } else {
      for (Map.Entry<String, Passage> other : elsewhere(name).entrySet()) {
        passages.add(other.getValue());
      }
    }
    return passages;
  }

  private Map<String, Passage> elsewhere(String name) {
    for (ReportView telling : scene.tellings) {
      int at = telling.body().indexOf(name);
      if (at >= 0 && !name.isEmpty()) {
        Passage passage = scene.passage(telling.index, new Span(at, at + name.length()));
        return Map.of(name, passage);
      }
    }
    return Map.of();
  }
}
