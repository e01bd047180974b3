package org.synoptic.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.Options;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.gather.Gatherer;
import org.synoptic.gather.Selection;
import org.synoptic.gather.fetch.PageFetcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has: the terminal, its help, and how what it is given is gathered. */
abstract class TerminalCommand implements Callable<Integer> {

  @Mixin private final WebAccess web = new WebAccess();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  private final Terminal terminal;

  TerminalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  final WebAccess web() {
    return web;
  }

  final Gatherer gatherer(Selection selection, List<String> paths) {
    return gatherer(selection, web.fetcher(paths));
  }

  final Gatherer gatherer(Selection selection, PageFetcher fetcher) {
    return new Gatherer(Clock.systemUTC(), terminal::in, selection, fetcher);
  }

  /** The stages; a folder among the options that cannot be used is the user's error. */
  static Pipeline pipeline(Options options, LoadingProgress progress) {
    try {
      return Synoptic.pipeline(options, progress);
    } catch (IllegalArgumentException e) {
      throw new UserError("--" + e.getMessage());
    }
  }
}
