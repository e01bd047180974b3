package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.bench.check.ItemCheck;
import org.synoptic.bench.check.WiceWords;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;
import org.synoptic.text.Words;

/**
 * Scores check on claims of an encyclopaedia and the articles that they cite (WiCE, Kamoi et al.
 * 2023), on its dev part: supported or not, and which words are not borne out. The judge of two
 * clauses was taught on sentences of the same claims, the weights of the words on its train part.
 */
public final class WiceCheck implements Benchmark {

  @Override
  public String set() {
    return "wice-claims";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    ItemCheck check = new ItemCheck(pipeline);
    int[] right = new int[2];
    int[] all = new int[2];
    for (WiceWords claim : first(folder.resolve("claim-dev.jsonl"), most)) {
      CheckedDraft checked = check.check(claim.claim(), List.of(claim.text()));
      int label = claim.supported() ? 1 : 0;
      all[label]++;
      right[label] += checked.isBorneOut() == claim.supported() ? 1 : 0;
    }
    double balanced = (share(right[0], all[0]) + share(right[1], all[1])) / 2;
    int[] words = new int[3];
    for (WiceWords claim : first(folder.resolve("tokens-dev.jsonl"), most)) {
      count(claim, check.check(claim.claim(), List.of(claim.text())), words);
    }
    double f1 = share(2 * words[0], words[1] + words[2]);
    return List.of(
        new Score(set(), "balanced accuracy", balanced, all[0] + all[1], List.of()),
        new Score(set(), "words not borne out, F1", f1, words[2], List.of()));
  }

  private static List<WiceWords> first(Path file, int most) throws IOException {
    List<WiceWords> claims = WiceWords.read(file);
    return claims.subList(0, Math.min(most, claims.size()));
  }

  /** Adds words that are told and marked, that are told, that are marked. */
  private static void count(WiceWords claim, CheckedDraft checked, int[] words) {
    List<Span> told =
        checked.sentences().stream()
            .flatMap(sentence -> sentence.parts().stream())
            .map(CheckedPart::span)
            .toList();
    Words all = Words.of(claim.claim());
    for (int i = 0; i < all.size(); i++) {
      Span word = all.span(i);
      boolean isTold = told.stream().anyMatch(word::overlaps);
      boolean isMarked = claim.lacks(word);
      words[0] += isTold && isMarked ? 1 : 0;
      words[1] += isTold ? 1 : 0;
      words[2] += isMarked ? 1 : 0;
    }
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : part / (double) all;
  }
}
