package org.synoptic.bench.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Searches for inputs on which reading fails. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description =
        "Searches for input on which reading fails: an exception, a read of seconds, an invalid "
            + "article. Exit 0 when none was found, 1 when one was; the input is beside the "
            + "fuzzer's log.")
public final class FuzzCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (default: all)")
  private List<InputKind> kinds = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "for each kind (default: ${DEFAULT-VALUE})")
  private int seconds = 60;

  @Option(names = "--canary", description = "plant a bug that the search must find")
  private boolean canary;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to work (default: a new folder)")
  private Path workFolder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder =
        workFolder.toString().isEmpty() ? Files.createTempDirectory("synoptic-fuzz") : workFolder;
    Set<InputKind> chosen = EnumSet.allOf(InputKind.class);
    if (!kinds.isEmpty()) {
      chosen.retainAll(kinds);
    }
    int found = 0;
    for (InputKind kind : chosen) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      FuzzRun run = new FuzzRun(kind, Files.createDirectories(folder.resolve(name)));
      boolean fault = run.findsFault(seconds, canary);
      found += fault ? 1 : 0;
      out.println(
          name
              + ": "
              + (fault
                  ? "a fault; the input and the fuzzer's log lie in " + run.folder()
                  : "no fault in " + seconds + " s"));
      out.flush();
    }
    return found == 0 ? 0 : 1;
  }
}
