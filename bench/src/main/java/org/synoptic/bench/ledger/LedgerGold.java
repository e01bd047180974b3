package org.synoptic.bench.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.synoptic.Pipeline;
import org.synoptic.bench.quality.Benchmark;
import org.synoptic.bench.quality.Score;

/** Scores the comparison on the marked stories, as one benchmark among others. */
public final class LedgerGold implements Benchmark {

  private final String part;

  public LedgerGold() {
    this(GoldStories.BUILDING);
  }

  private LedgerGold(String part) {
    this.part = part;
  }

  @Override
  public String set() {
    return "ledger-gold";
  }

  @Override
  public List<String> sets() {
    return GoldStories.sets();
  }

  @Override
  public Benchmark part(String name) {
    return new LedgerGold(name);
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    Path data = Objects.requireNonNull(folder.toAbsolutePath().getParent());
    LedgerFigures all = LedgerFigures.NONE;
    List<GoldStory> stories = GoldStories.read(GoldStories.folder().resolve(part));
    for (GoldStory story : stories.subList(0, Math.min(most, stories.size()))) {
      all =
          all.plus(
              new LedgerTally(
                      story,
                      pipeline.compare(GoldStories.story(story, data, pipeline)),
                      (kind, words) -> {})
                  .count());
    }
    return List.of(
        score("pairs of reports joined", all.joined()),
        score("pairs in words of their own joined", all.ownWords()),
        score("joined pairs that are right", all.rightPairs()),
        score("agreed claims that are right", all.rightAgreed()),
        score("agreed claims of one fact", all.oneFactAgreed()),
        score("differences found", all.foundDifferences()),
        score("differences told and marked", all.rightDifferences()),
        score("exclusives that are true", all.trueExclusives()),
        score("exclusives shown as such", all.keptExclusives()),
        score("briefs led by a main fact", all.mainFirst()));
  }

  private Score score(String metric, Ratio ratio) {
    return new Score(set(), metric, ratio.value(), ratio.whole(), List.of());
  }
}
