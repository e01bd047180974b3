package org.synoptic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Passage;
import org.synoptic.model.Sentence;
import org.synoptic.text.Words;

/** Whole sentences and headlines of the reports, by their words. */
final class VerbatimSentences {

  private final Map<List<String>, List<Passage>> known = new HashMap<>();
  private final List<List<String>> headlines = new ArrayList<>();

  VerbatimSentences(CheckedStory story) {
    for (AnnotatedArticle report : story.reports()) {
      String headline = report.article().headline();
      if (headline != null && !Words.of(headline).isEmpty()) {
        headlines.add(Words.of(headline).forms());
      }
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

  /** Whether a line is the headline of a report, or ends with it: "Holm Post Gates opened". */
  boolean isHeadline(String line) {
    List<String> forms = Words.of(line).forms();
    return headlines.stream()
        .anyMatch(
            one ->
                one.size() <= forms.size()
                    && forms.subList(forms.size() - one.size(), forms.size()).equals(one));
  }
}
