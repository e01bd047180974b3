package org.synoptic.parser;

import java.util.List;

/** Labels words from left to right; the features may read the labels of the words before. */
final class SequenceTagger {

  private final Scorer scorer;
  private final int[] windows;
  private final Field result;
  private final List<Code> codes;

  SequenceTagger(LinearModel model, Lexica lexica, Field result) {
    scorer = new Scorer(model, lexica);
    windows = scorer.places().stream().mapToInt(Place::window).toArray();
    this.result = result;
    codes = scorer.labels().stream().map(Code::of).toList();
  }

  List<String> labels() {
    return scorer.labels();
  }

  /** Writes the label of each word to {@code found}, and its code to the analysis. */
  void label(Analysis analysis, int[] found) {
    Scorer.Desk desk = scorer.new Desk();
    for (int word = 1; word < analysis.size(); word++) {
      for (int place = 0; place < windows.length; place++) {
        int at = word + windows[place];
        desk.words[place] = at > 0 && at < analysis.size() ? at : Tree.NONE;
      }
      desk.score(analysis);
      found[word] = desk.best();
      analysis.set(result, word, codes.get(found[word]));
    }
  }
}
