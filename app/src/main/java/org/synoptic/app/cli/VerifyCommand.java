package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.Options;
import org.synoptic.Synoptic;
import org.synoptic.app.bundle.BundleCheck;
import org.synoptic.app.bundle.BundleFile;
import org.synoptic.app.bundle.BundleWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the account of a bundle again, and tells what no longer stands. */
@Command(
    name = "verify",
    description = "a story's bundle: what was changed in it, which lines still stand")
final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "a bundle that a desk exported (.zip)")
  private String file = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  private boolean help;

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path path = OutputFile.path("FILE", file);
    if (!Files.isRegularFile(path)) {
      throw new UserError("FILE: there is no file " + file);
    }
    BundleFile bundle = read(path);
    List<String> lines = new ArrayList<>();
    String own = BundleWriter.version();
    if (!bundle.version().equals(own)) {
      lines.add("note: it was written by Synoptic " + bundle.version() + ", this is " + own);
    }
    bundle.damage().forEach(damage -> lines.add("changed: " + damage));
    BundleCheck check;
    try (ProgressReporter progress = new ProgressReporter(terminal, false)) {
      check = BundleCheck.of(bundle, Synoptic.pipeline(Options.NONE, progress));
    }
    check.fallen().forEach(line -> lines.add("no longer stands: " + line));
    check.other().forEach(line -> lines.add("note: " + line));
    int standing = check.lines() - check.fallen().size();
    lines.add(standing + " of " + check.lines() + " lines stand as they were written.");
    print(lines);
    return bundle.damage().isEmpty() && check.stands() ? ExitCode.DONE : ExitCode.NOTHING;
  }

  private BundleFile read(Path path) {
    try {
      return BundleFile.read(path);
    } catch (IOException e) {
      throw new UserError("FILE: " + file + ": " + e.getMessage());
    }
  }

  private void print(List<String> lines) {
    try (Output out = Output.standard(terminal.results())) {
      String end = System.lineSeparator();
      for (String line : lines) {
        char[] chars = (Terminal.visible(line) + end).toCharArray();
        out.write(chars, 0, chars.length);
      }
    }
  }
}
