package org.synoptic.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.gather.Selection;
import org.synoptic.model.Skipped;
import org.synoptic.publish.AccountParts;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;
import org.synoptic.publish.Verb;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the commands that read paths have in common: their options, and how a run is set up and
 * reported.
 */
abstract class PathCommand extends TerminalCommand {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "file, folder, pattern such as 'reports/**/*.html', address (https://…), or - for "
              + "standard input")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, html, markdown or csv, as makes sense (default: text)")
  private Format format = Format.TEXT;

  @Mixin private OutOption out = new OutOption();

  @Mixin private PublishedOption published = new PublishedOption();

  @Option(
      names = "--verbatim",
      description = "take texts as they are: nothing is cleaned, so offsets hold")
  private boolean verbatim;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "leave out what its source dates before DATE: captures of an archive, "
              + "entries of a feed, news items, JSON (2017-03-04, 2017-03 or 2017)")
  private @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "leave out what its source dates after DATE")
  private @Nullable String until;

  @Option(
      names = "--url",
      paramLabel = "PATTERN",
      description =
          "leave out what its source gives another address: a part of the address, or "
              + "the whole with * for anything, as '*/politics/*'")
  private @Nullable String url;

  private final Verb verb;

  PathCommand(Verb verb, Terminal terminal) {
    super(terminal);
    this.verb = verb;
  }

  /** Runs over {@code paths}, writes the results and gives their number. */
  abstract int results(Run run, List<String> paths, Publisher publisher, Writer out)
      throws IOException;

  /** The options that apply to the whole run. */
  Options options() {
    return new Options(published(), verbatim, false);
  }

  /** Refuses an option that writes text, where another format is asked for. */
  final void requireText(String option) {
    if (format != Format.TEXT) {
      throw new UserError(option + " gives text; leave --format " + format + " out");
    }
  }

  /** How much of the joint account is written. */
  AccountParts parts() {
    return AccountParts.SHORT;
  }

  final @Nullable String published() {
    return published.day();
  }

  final boolean verbatim() {
    return verbatim;
  }

  @Override
  public final Integer call() throws IOException {
    Publisher publisher = publisher();
    String file = out.file();
    try (Output to = out.open(terminal(), read());
        ProgressReporter progress = new ProgressReporter(terminal(), countsPages())) {
      Run run = run(progress, skipped -> recordSkipped(skipped, publisher, to));
      publisher.begin(verb, to);
      int results = results(run, paths, publisher, to);
      publisher.end(verb, to);
      if (results > 0 || file == null) {
        to.keep();
      }
      progress.finish(results);
      if (results == 0 && file != null) {
        terminal().say("--out: nothing is written to " + file);
      }
      return results == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  /** False where results appear on the terminal one by one, which leaves no line for a bar. */
  private boolean countsPages() {
    boolean oneByOne = verb == Verb.READ || verb == Verb.ANNOTATE;
    return !(oneByOne && out.file() == null && terminal().showsResults());
  }

  private Run run(ProgressReporter progress, Consumer<Skipped> recordSkipped) {
    Run.Watch watch =
        new Run.Watch() {
          @Override
          public void done() {
            progress.done();
          }

          @Override
          public void finished() {
            progress.finished();
          }

          @Override
          public void skipped(Skipped skipped) {
            progress.skipped(skipped);
            recordSkipped.accept(skipped);
          }
        };
    return new Run(
        gatherer(selection(), paths),
        pipeline(checkedOptions(), progress),
        Synoptic.threads(),
        watch);
  }

  private Publisher publisher() {
    try {
      verb.require(format);
      return Publisher.of(
          format, out.file() == null ? terminal().look() : TextLayout.PLAIN, parts());
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage() == null ? "that format is not to be had" : e.getMessage());
    }
  }

  private Options checkedOptions() {
    try {
      return options();
    } catch (IllegalArgumentException e) {
      throw new UserError("--published: " + e.getMessage());
    }
  }

  private Selection selection() {
    try {
      return new Selection(from, until, url);
    } catch (IllegalArgumentException e) {
      throw new UserError("--from, --until: " + e.getMessage());
    }
  }

  /**
   * The output of {@code read} has an entry for each input that could not be read; the other
   * commands only report it.
   */
  private void recordSkipped(Skipped skipped, Publisher publisher, Writer out) {
    try {
      if (verb == Verb.READ) {
        publisher.skipped(skipped, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every path that is read: those of the articles and what the options name. */
  private List<String> read() {
    List<String> read = new ArrayList<>(paths);
    String dictionaries = checkedOptions().dictionaries();
    if (dictionaries != null) {
      read.add(dictionaries);
    }
    return read;
  }
}
