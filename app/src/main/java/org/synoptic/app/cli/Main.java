package org.synoptic.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.annotate.engine.InstallationException;
import org.synoptic.publish.Format;
import org.synoptic.publish.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code synoptic}. */
@Command(
    name = "synoptic",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Reads what several outlets published about the same happening and gives back",
      "the joint account: who did what, who said what, what the reports agree on,",
      "what only one has, where they differ, who copied whom."
    },
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "PATH is a file, a folder, a quoted pattern ('reports/**/*.html') or - for",
      "standard input: HTML, plain text (also scraped text with clutter), JSON, JSONL,",
      "feeds (RSS, Atom, JSON Feed), news items (NewsML-G2, NITF, ninjs, schema.org),",
      "web archives (WARC), each also gzipped; or an address (https://…), which is",
      "fetched.",
      "",
      "Try: synoptic compare examples/harbour-fire"
    })
public final class Main implements Runnable {

  /** The commands by their names, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("read", ReadCommand.class);
    COMMANDS.put("annotate", AnnotateCommand.class);
    COMMANDS.put("stories", StoriesCommand.class);
    COMMANDS.put("compare", CompareCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("desk", DeskCommand.class);
    COMMANDS.put("fetch", FetchCommand.class);
    COMMANDS.put("mcp", McpCommand.class);
    COMMANDS.put("verify", VerifyCommand.class);
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  public static void main(String[] args) {
    // The command's outcome is the exit code of the process.
    System.exit(run(args, new Terminal()));
  }

  static int run(String[] args, Terminal terminal) {
    CommandLine line = new CommandLine(new Main(), new Commands(terminal));
    addCommands(line, args);
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setErr(terminal.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(80);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
    try {
      int exit = line.execute(args);
      return help.getBuffer().isEmpty() ? exit : print(help.toString(), exit, terminal);
    } catch (OutOfMemoryError e) {
      return outOfMemory(terminal);
    }
  }

  /** Adds the command that is named first, otherwise all: to read what one takes costs a start. */
  private static void addCommands(CommandLine line, String[] args) {
    Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (named == null) {
      COMMANDS.forEach(line::addSubcommand);
    } else {
      line.addSubcommand(args[0], named);
    }
  }

  private static int print(String help, int exit, Terminal terminal) {
    try (Output out = Output.standard(terminal.results())) {
      out.write(help.toCharArray(), 0, help.length());
      return exit;
    } catch (UserError | ReaderGone e) {
      return failed(e, terminal);
    }
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("synoptic: " + Terminal.visible(sentence(e, args)));
    line.getErr().println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return ExitCode.WRONG;
  }

  private static String sentence(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String file = DashedFile.in(args, line.getCommandSpec());
    if (file != null) {
      return "there is no option " + file + "; a file so named is given as ./" + file;
    }
    boolean ofFormat = e.getArgSpec() != null && e.getArgSpec().type().equals(Format.class);
    return ofFormat && e.getValue() != null && !e.getValue().isEmpty()
        ? Verb.valueOf(line.getCommandName().toUpperCase(Locale.ROOT)).refusal(e.getValue())
        : String.valueOf(e.getMessage());
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof ReaderGone) {
      return ExitCode.READER_GONE;
    }
    if (e instanceof UserError || e instanceof InstallationException) {
      terminal.say("synoptic: " + Terminal.visible(String.valueOf(e.getMessage())));
    } else if (e.getCause() instanceof OutOfMemoryError) {
      return outOfMemory(terminal);
    } else {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      terminal.say("synoptic: a fault of Synoptic's own, please report it:\n" + trace);
    }
    return ExitCode.WRONG;
  }

  private static int outOfMemory(Terminal terminal) {
    long limit = Runtime.getRuntime().maxMemory() >> 20;
    terminal.say(
        "synoptic: the memory ran out: the limit is %d MB; raise it, with SYNOPTIC_HEAP=4g or java -Xmx4g"
            .formatted(limit));
    return ExitCode.WRONG;
  }
}
