package org.synoptic.compare.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.encoder.SentenceEncoder;

/** Which words of several reports name one event. The reports are made up. */
class CrossReportEventsTest {

  private static final Annotator ANNOTATOR =
      new Annotator(text -> Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text));

  private static final List<String> BODIES =
      List.of(
          "A strong quake struck the coast of Lorran on Monday. The tremor killed nine people in"
              + " Velm. Rescuers dug for survivors in the harbour.",
          "Nine people died when an earthquake hit Lorran. Rescue teams are digging in the ruins of"
              + " the harbour. The president promised help.");

  @Test
  void wordsOfOneEventAreOneClusterAndOthersAreNot() throws Exception {
    assertThat(clusters("struck", "killed", "dug", "died", "hit", "digging", "promised"))
        .contains(
            Set.of("struck", "hit"),
            Set.of("killed", "died"),
            Set.of("dug", "digging"),
            Set.of("promised"));
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() throws Exception {
    assertThat(clusters("digging", "died", "promised", "hit", "dug", "struck", "killed"))
        .containsExactlyInAnyOrderElementsOf(
            clusters("struck", "killed", "dug", "died", "hit", "digging", "promised"));
  }

  private static List<Set<String>> clusters(String... triggers) throws Exception {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (String body : BODIES) {
      String id = "r" + reports.size();
      reports.add(
          ANNOTATOR.annotate(
              new Article(
                  id,
                  id,
                  null,
                  null,
                  "en",
                  null,
                  List.of(),
                  SourcedDate.UNKNOWN,
                  body,
                  List.of(),
                  null)));
    }
    StoryIndex story = StoryIndex.of(new Story("s", "Told", reports));
    Set<Statement.Place> places = new LinkedHashSet<>();
    story.statements().forEach(statement -> places.add(statement.place()));
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      StoryMeaning meaning = StoryMeaning.of(story, encoder, places, report -> report);
      List<EventMention> mentions = new ArrayList<>();
      for (String trigger : triggers) {
        int report = BODIES.get(0).contains(trigger) ? 0 : 1;
        int start = BODIES.get(report).indexOf(trigger);
        mentions.add(
            EventMention.of(meaning, story, report, new Span(start, start + trigger.length())));
      }
      return new CrossReportEvents(meaning)
          .clusters(mentions).stream()
              .map(cluster -> Set.copyOf(cluster.stream().map(i -> triggers[i]).toList()))
              .toList();
    }
  }
}
