package org.synoptic.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Run;
import org.synoptic.model.Comparison;
import org.synoptic.publish.AccountPart;
import org.synoptic.publish.AccountParts;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the joint account of each story. */
@Command(name = "compare", description = "the joint account of each story (the main job)")
final class CompareCommand extends PathCommand {

  @Option(names = "--one-story", description = "take all that is given as one story")
  private boolean oneStory;

  @Option(names = "--all", description = "text and Markdown: every part, whole")
  private boolean all;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description =
          "text and Markdown: this part alone, whole: brief, differences, claims, exclusives, "
              + "quotes, reuse or timeline (repeatable)")
  private List<AccountPart> only = List.of();

  @Option(
      names = "--explain",
      paramLabel = "CLAIM",
      description =
          "text: why a claim is one claim, what was kept apart from it and why it stands as it "
              + "does; its id, such as c3, or words of it")
  private @Nullable String explain;

  @Mixin private final CacheOption cache = new CacheOption();

  CompareCommand(Terminal terminal) {
    super(Verb.COMPARE, terminal);
  }

  @Override
  Options options() {
    return new Options(published(), verbatim(), oneStory).withCache(cache.folder());
  }

  @Override
  AccountParts parts() {
    if (all && !only.isEmpty()) {
      throw new IllegalArgumentException("--all and --only exclude each other");
    }
    if (explain != null) {
      requireText("--explain");
      return AccountParts.explaining(explain);
    }
    return all ? AccountParts.ALL : AccountParts.of(only);
  }

  @Override
  int results(Run run, List<String> paths, Publisher publisher, Writer out) throws IOException {
    List<Comparison> stories = run.accounts(paths);
    if (!stories.isEmpty()) {
      publisher.comparisons(stories, out);
    }
    return explain == null ? stories.size() : explained(stories);
  }

  private int explained(List<Comparison> stories) {
    long claims =
        stories.stream()
            .flatMap(story -> story.claims().stream())
            .filter(parts()::explains)
            .count();
    return Math.toIntExact(claims);
  }
}
