package org.synoptic.app.cli;

import java.util.concurrent.Callable;
import org.synoptic.annotate.engine.Nlp4jEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Converts the language models into the form that loads fast, ahead of the first run. */
@Command(
    name = "prepare",
    description = "prepare the language models now (else the first run does, once)")
/** Converts the language models into the form that loads fast, before the first run needs them. */
final class PrepareCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  private final Terminal terminal;

  PrepareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (ProgressReporter progress = new ProgressReporter(terminal, false)) {
      Nlp4jEngine.shared(progress);
      return Main.DONE;
    }
  }
}
