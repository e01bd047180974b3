package org.synoptic.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.Options;
import org.synoptic.Pipeline;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.check.Checker;
import org.synoptic.gather.Selection;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.Skipped;
import org.synoptic.publish.CheckPublisher;
import org.synoptic.publish.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which sentences of a text some reports bear out. */
@Command(
    name = "check",
    description = "which sentences of a text the reports bear out (exit 0 all, 1 not all)")
final class CheckCommand extends TerminalCommand {

  @Parameters(
      paramLabel = "DRAFT",
      arity = "0..*",
      description = "the text to check: plain text, Markdown or HTML, or - for standard input")
  private List<String> drafts = List.of();

  @Option(
      names = "--against",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "the reports: file, folder, pattern or address (https://…)")
  private List<String> against = List.of();

  @Option(
      names = "--quote",
      paramLabel = "WORDS",
      description = "instead of a text: did somebody say these words?")
  private @Nullable String quote;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "with --quote: who is to have said them")
  private @Nullable String speaker;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, html or markdown (default: text)")
  private Format format = Format.TEXT;

  @Mixin private final CacheOption cache = new CacheOption();

  @Mixin private OutOption out = new OutOption();

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws IOException {
    if (drafts.isEmpty() == (quote == null)) {
      throw new UserError("check takes a DRAFT or --quote, and not both");
    }
    if (speaker != null && quote == null) {
      throw new UserError("--speaker goes with --quote");
    }
    CheckPublisher publisher = publisher();
    try (ProgressReporter progress = new ProgressReporter(terminal(), false);
        Output to = out.open(terminal(), read())) {
      Pipeline pipeline = pipeline(Options.NONE.withCache(cache.folder()), progress);
      List<AnnotatedArticle> reports =
          read(run(pipeline, against, new ArrayList<>()), Run::annotate, against, "--against");
      boolean borneOut =
          quote == null
              ? check(progress, reports, publisher, to)
              : verify(pipeline, quote, reports, publisher, to);
      to.keep();
      return borneOut ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  private boolean check(
      ProgressReporter progress,
      List<AnnotatedArticle> reports,
      CheckPublisher publisher,
      Output to)
      throws IOException {
    Options asTheyAre = new Options(null, true, false).withCache(cache.folder());
    Pipeline verbatim = pipeline(asTheyAre, progress);
    List<CheckedDraft> checked = new ArrayList<>();
    List<Skipped> missed = new ArrayList<>();
    for (Article draft : read(run(verbatim, drafts, missed), Run::read, drafts, "DRAFT")) {
      try {
        Checker.requireLength(draft.body());
      } catch (IllegalArgumentException tooLong) {
        throw new UserError(draft.path() + ": " + tooLong.getMessage());
      }
      checked.add(verbatim.check(DraftText.of(draft), reports));
    }
    publisher.drafts(checked, to);
    return missed.isEmpty() && checked.stream().allMatch(CheckedDraft::isBorneOut);
  }

  private boolean verify(
      Pipeline pipeline,
      String words,
      List<AnnotatedArticle> reports,
      CheckPublisher publisher,
      Output to)
      throws IOException {
    QuoteCheck check = pipeline.verifyQuote(words, speaker, reports);
    publisher.quote(check, to);
    return check.faithful();
  }

  /**
   * A run over inputs.
   *
   * @param skipped takes what could not be read
   */
  private Run run(Pipeline pipeline, List<String> paths, List<Skipped> skipped) {
    return new Run(
        gatherer(Selection.ALL, paths),
        pipeline,
        Synoptic.threads(),
        one -> {
          skipped.add(one);
          terminal().skipped(one);
        });
  }

  /** What a run gives of each input. */
  private interface Reader<T> {
    void read(Run run, List<String> paths, Consumer<T> sink);
  }

  private static <T> List<T> read(Run run, Reader<T> reader, List<String> paths, String name) {
    List<T> read = new ArrayList<>();
    reader.read(run, paths, read::add);
    if (read.isEmpty()) {
      throw new UserError(name + ": nothing could be read");
    }
    return read;
  }

  private CheckPublisher publisher() {
    try {
      return new CheckPublisher(format);
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  /** Every path that is read. */
  private List<String> read() {
    List<String> all = new ArrayList<>(against);
    all.addAll(drafts);
    return all;
  }
}
