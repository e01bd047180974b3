package org.synoptic.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.model.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the comparison on the marked stories, one by one. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description =
        "Scores the comparison on stories whose facts people marked: which facts are joined, "
            + "which differences found. Exit 1 when there is nothing to score.")
public final class LedgerCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "folder of gold sets, unpacked")
  private Path data = Path.of(".");

  @Option(
      names = "--part",
      paramLabel = "NAME",
      description = "building (default), or kept: the stories that rules were not made with")
  private String part = GoldStories.BUILDING;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "another folder of marked stories than the project's own")
  private @Nullable Path gold;

  @Option(names = "--story", paramLabel = "NAME", description = "only this story (repeatable)")
  private List<String> only = List.of();

  @Option(names = "--errors", description = "print each error with its words")
  private boolean errors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = gold == null ? GoldStories.folder().resolve(part) : gold;
    if (!Files.isDirectory(folder)) {
      out.println("absent: no marked stories in " + folder);
      return 1;
    }
    for (String set : GoldStories.sets()) {
      if (!Files.isDirectory(data.resolve(set))) {
        out.println("absent: " + set + " is not in " + data);
        return 1;
      }
    }
    Pipeline pipeline = Synoptic.pipeline();
    LedgerFigures all = LedgerFigures.NONE;
    int stories = 0;
    for (GoldStory story : GoldStories.read(folder)) {
      if (only.isEmpty() || only.contains(story.name())) {
        LedgerFigures figures = score(story, pipeline, out);
        print(story.name(), figures, out);
        all = all.plus(figures);
        stories++;
      }
    }
    print(stories + " stories", all, out);
    return stories == 0 ? 1 : 0;
  }

  private LedgerFigures score(GoldStory story, Pipeline pipeline, PrintWriter out)
      throws IOException {
    Comparison comparison = pipeline.compare(GoldStories.story(story, data, pipeline));
    BiConsumer<String, String> told = (kind, words) -> out.println("- " + kind + "\n    " + words);
    return new LedgerTally(story, comparison, errors ? told : (kind, words) -> {}).count();
  }

  private static void print(String name, LedgerFigures figures, PrintWriter out) {
    out.println(name);
    out.println("  pairs of reports joined       " + figures.joined());
    out.println("  … in words of their own       " + figures.ownWords());
    out.println("  joined pairs that are right   " + figures.rightPairs());
    out.println("  agreed claims that are right  " + figures.rightAgreed());
    out.println("  … that are of one fact        " + figures.oneFactAgreed());
    out.println("  differences found             " + figures.foundDifferences());
    out.println("  differences told and marked   " + figures.rightDifferences());
    out.println("  exclusives that are true      " + figures.trueExclusives());
    out.println("  exclusives shown as such      " + figures.keptExclusives());
    out.println("  claims with wrong origins     " + figures.originErrors());
    out.println("  briefs led by a main fact     " + figures.mainFirst());
    out.println("  lines of a brief              " + figures.briefLines());
    out.println("  words printed by words read   " + figures.wordsPrinted());
    out.flush();
  }
}
