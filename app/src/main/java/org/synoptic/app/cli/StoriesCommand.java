package org.synoptic.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Run;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes which reports belong to the same story. */
@Command(name = "stories", description = "which reports belong together")
final class StoriesCommand extends PathCommand {

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "stories with a report of that day or later alone, as 2017-03-04")
  private @Nullable String since;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "REPORT",
      description =
          "why two reports, or a report and a story, are together or apart; their ids or paths, or "
              + "a story such as s3")
  private List<String> explain = List.of();

  @Mixin private final CacheOption cache = new CacheOption();

  StoriesCommand(Terminal terminal) {
    super(Verb.STORIES, terminal);
  }

  @Override
  Options options() {
    return super.options().withCache(cache.folder());
  }

  @Override
  int results(Run run, List<String> paths, Publisher publisher, Writer out) throws IOException {
    LocalDate from = day();
    if (!explain.isEmpty()) {
      return explain(run, paths, out);
    }
    List<Story> stories =
        run.skimmedStories(paths).stream().filter(story -> isSince(story, from)).toList();
    for (Story story : stories) {
      publisher.story(story, out);
    }
    return stories.size();
  }

  private int explain(Run run, List<String> paths, Writer out) throws IOException {
    requireText("--explain");
    try {
      List<String> lines = run.explain(paths, explain.get(0), explain.get(1));
      for (String line : lines) {
        out.write(line + "\n");
      }
      return lines.size();
    } catch (IllegalArgumentException e) {
      throw new UserError("--explain: " + e.getMessage());
    }
  }

  private @Nullable LocalDate day() {
    try {
      return since == null ? null : LocalDate.parse(since);
    } catch (DateTimeException e) {
      throw new UserError("--since: '" + since + "' is no day; write it as 2017-03-04");
    }
  }

  private static boolean isSince(Story story, @Nullable LocalDate from) {
    return from == null
        || story.reports().stream()
            .map(AnnotatedArticle::article)
            .map(article -> article.published().day())
            .anyMatch(day -> day != null && !day.isBefore(from));
  }
}
