package org.synoptic.app.cli;

import java.io.IOException;
import java.util.List;
import org.synoptic.Options;
import org.synoptic.Pipeline;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.app.mcp.LoadedStories;
import org.synoptic.app.mcp.McpServer;
import org.synoptic.app.mcp.MessageLoop;
import org.synoptic.app.mcp.StoryTools;
import org.synoptic.gather.Selection;
import org.synoptic.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Serves the reports as tools to a program that writes, until its input ends. */
@Command(
    name = "mcp",
    description = "the reports as tools for a program that writes (Model Context Protocol)")
final class McpCommand extends TerminalCommand {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "file, folder, pattern such as 'reports/**/*.html', or address (https://…)")
  private List<String> paths = List.of();

  @Mixin private PublishedOption published = new PublishedOption();

  McpCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    if (paths.contains("-")) {
      throw new UserError("mcp talks over standard input; reports cannot come from there");
    }
    try (ProgressReporter progress = new ProgressReporter(terminal(), true)) {
      Pipeline pipeline = pipeline(progress);
      List<Story> stories = stories(pipeline, progress);
      progress.finish(stories.size());
      serve(new LoadedStories(stories, pipeline));
    }
    return ExitCode.DONE;
  }

  private List<Story> stories(Pipeline pipeline, ProgressReporter progress) {
    Run run = new Run(gatherer(Selection.ALL, paths), pipeline, Synoptic.threads(), progress);
    List<Story> stories = run.stories(paths);
    if (stories.isEmpty()) {
      throw new UserError("no report was read, so there is nothing to serve");
    }
    return stories;
  }

  private void serve(LoadedStories stories) throws IOException {
    McpServer server = new McpServer(StoryTools.of(stories), ProgramVersion.number());
    new MessageLoop(server, terminal().in(), terminal().results()).run();
  }

  private Pipeline pipeline(ProgressReporter progress) {
    try {
      return Synoptic.pipeline(new Options(published.day(), false, false), progress);
    } catch (IllegalArgumentException e) {
      throw new UserError("--published: " + e.getMessage());
    }
  }
}
