package org.synoptic.app.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.synoptic.annotate.engine.LoadingProgress;
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
  private final Consumer<LoadingProgress> loading;

  PrepareCommand(Terminal terminal) {
    this(terminal, Nlp4jEngine::shared);
  }

  PrepareCommand(Terminal terminal, Consumer<LoadingProgress> loading) {
    this.terminal = terminal;
    this.loading = loading;
  }

  /** Done when the models are kept for the next run. */
  @Override
  public Integer call() {
    try (ProgressReporter progress = new ProgressReporter(terminal, false)) {
      Watched watched = new Watched(progress);
      loading.accept(watched);
      return watched.noted.get() ? Main.WRONG : Main.DONE;
    }
  }

  /** Knows whether there was something to say: that the models cannot be kept. */
  private record Watched(LoadingProgress progress, AtomicBoolean noted) implements LoadingProgress {

    Watched(LoadingProgress progress) {
      this(progress, new AtomicBoolean());
    }

    @Override
    public void step(String what, long done, long total) {
      progress.step(what, done, total);
    }

    @Override
    public void note(String sentence) {
      noted.set(true);
      progress.note(sentence);
    }
  }
}
