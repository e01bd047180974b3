package org.synoptic.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.synoptic.Run;
import org.synoptic.model.Story;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Command;

/** Writes which reports belong to the same story. */
@Command(name = "stories", description = "which reports belong together")
final class StoriesCommand extends PathCommand {

  StoriesCommand(Terminal terminal) {
    super(Verb.STORIES, terminal);
  }

  @Override
  int results(Run run, List<String> paths, Publisher publisher, Writer out) throws IOException {
    List<Story> stories = run.stories(paths);
    for (Story story : stories) {
      publisher.story(story, out);
    }
    return stories.size();
  }
}
