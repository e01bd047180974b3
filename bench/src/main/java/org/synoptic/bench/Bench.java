package org.synoptic.bench;

import org.synoptic.bench.desk.DeskBench;
import org.synoptic.bench.engine.EngineCommand;
import org.synoptic.bench.fuzz.FuzzCommand;
import org.synoptic.bench.growth.GrowthCommand;
import org.synoptic.bench.ledger.LedgerCommand;
import org.synoptic.bench.speed.SpeedCommand;
import org.synoptic.bench.stories.StoriesGrowthCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code synoptic bench}. */
@Command(
    name = "synoptic bench",
    mixinStandardHelpOptions = true,
    description = "Measures Synoptic: quality on gold sets, speed, memory, hostile input.",
    subcommands = {
      QualityCommand.class,
      SpeedCommand.class,
      EngineCommand.class,
      JunkCommand.class,
      LinesCommand.class,
      JudgeCommand.class,
      EventsCommand.class,
      PairsCommand.class,
      FuzzCommand.class,
      GrowthCommand.class,
      LedgerCommand.class,
      StoriesGrowthCommand.class,
      DeskBench.class,
      DraftsCommand.class,
      SupportCommand.class
    })
public final class Bench implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  public static void main(String[] args) {
    // The command's outcome is the exit code of the process.
    System.exit(
        new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::failed).execute(args));
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
    e.printStackTrace(line.getErr());
    line.getErr().flush();
    return 2;
  }
}
