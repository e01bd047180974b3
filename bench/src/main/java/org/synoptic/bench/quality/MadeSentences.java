package org.synoptic.bench.quality;

import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.bench.check.ItemCheck;
import org.synoptic.bench.check.MadeStory;
import org.synoptic.model.CheckedDraft;

/** Scores check on made-up sentences: true ones in other words, and false ones. */
public final class MadeSentences implements Benchmark {

  private final String set;
  private final List<String> files;
  private final String found;

  private MadeSentences(String set, List<String> files, String found) {
    this.set = set;
    this.files = files;
    this.found = found;
  }

  /** Sentences with one planted change. */
  public static Benchmark changed() {
    return new MadeSentences("check-sentences", MadeStory.FILES, "planted changes that are found");
  }

  /** Sentences made of the reports' own words in another sense. */
  public static Benchmark recombined() {
    return new MadeSentences(
        "check-recombined", MadeStory.RECOMBINED, "recombined sentences that are found");
  }

  /** Sentences with a plain falsehood, of every kind. */
  public static Benchmark planted() {
    return new MadeSentences(
        "check-planted", MadeStory.PLANTED, "planted falsehoods that are found");
  }

  /** Sentences that the rules were made on: their figures flatter. */
  public static Benchmark tuning() {
    return new MadeSentences("check-tuning", MadeStory.TUNING, "falsehoods that are found");
  }

  @Override
  public String set() {
    return set;
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
    int detected = 0;
    List<MadeStory> stories = MadeStory.read(files);
    for (MadeStory story : stories.subList(0, Math.min(most, stories.size()))) {
      for (String truth : story.truths()) {
        truths++;
        passed += check.check(truth, story.reports()).isBorneOut() ? 1 : 0;
      }
      for (MadeStory.Changed changed : story.changed()) {
        CheckedDraft checked = check.check(changed.text(), story.reports());
        changes++;
        detected += checked.isBorneOut() ? 0 : 1;
      }
    }
    return List.of(
        score("true sentences that pass", passed, truths), score(found, detected, changes));
  }

  private Score score(String metric, int part, int all) {
    return new Score(set(), metric, all == 0 ? 0 : part / (double) all, all, List.of());
  }
}
