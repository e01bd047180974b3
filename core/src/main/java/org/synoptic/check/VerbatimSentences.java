package org.synoptic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.text.Words;

/** Whole sentences of the reports, by their words. */
final class VerbatimSentences {

  private final Map<List<String>, List<Passage>> known = new HashMap<>();

  VerbatimSentences(CheckedStory story) {
    for (AnnotatedArticle report : story.reports()) {
      for (Sentence sentence : report.sentences()) {
        List<String> forms = Words.of(sentence.span().in(report.article().body())).forms();
        known
            .computeIfAbsent(forms, key -> new ArrayList<>())
            .add(report.article().passage(sentence.span()));
      }
    }
  }

  /** The sentences of the reports that have just these words; empty where none has. */
  List<Passage> of(String sentence) {
    return List.copyOf(known.getOrDefault(Words.of(sentence).forms(), List.of()));
  }
}
