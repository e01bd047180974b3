package org.synoptic.bench.quality;

import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.bench.check.ItemCheck;
import org.synoptic.bench.check.MadeStory;
import org.synoptic.model.CheckedDraft;

/** Scores check on made-up sentences: true ones in other words, and ones with a planted change. */
public final class MadeSentences implements Benchmark {

  @Override
  public String set() {
    return "check-sentences";
  }

  @Override
  public List<String> sets() {
    return List.of();
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) {
    ItemCheck check = new ItemCheck(pipeline);
    int truths = 0;
    int passed = 0;
    int changes = 0;
    int found = 0;
    List<MadeStory> stories = MadeStory.read(MadeStory.FILES);
    for (MadeStory story : stories.subList(0, Math.min(most, stories.size()))) {
      for (String truth : story.truths()) {
        truths++;
        passed += check.check(truth, story.reports()).isBorneOut() ? 1 : 0;
      }
      for (MadeStory.Changed changed : story.changed()) {
        CheckedDraft checked = check.check(changed.text(), story.reports());
        changes++;
        found += checked.isBorneOut() ? 0 : 1;
      }
    }
    return List.of(
        score("true sentences that pass", passed, truths),
        score("planted changes that are found", found, changes));
  }

  private Score score(String metric, int part, int all) {
    return new Score(set(), metric, all == 0 ? 0 : part / (double) all, all, List.of());
  }
}
