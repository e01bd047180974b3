package org.synoptic.app.cli;

import java.io.File;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Finds the argument that begins with {@code -} and is no option, such as the file {@code -x.txt}.
 */
final class DashedFile {

  private DashedFile() {}

  /** The first such argument of the command, or null when there is none. */
  static @Nullable String in(String[] args, CommandSpec command) {
    Set<String> options = command.optionsMap().keySet();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String name = args[i].split("=", 2)[0];
      OptionSpec option = command.optionsMap().get(name);
      if (option != null && !args[i].contains("=")) {
        i += option.arity().min();
      } else if (looksLikeFile(args[i]) && !options.contains(name)) {
        return args[i];
      }
    }
    return null;
  }

  /** True for {@code -x.txt}, {@code -x/y} and files that exist; most misspelt options are not. */
  private static boolean looksLikeFile(String argument) {
    return argument.length() > 1
        && argument.startsWith("-")
        && (argument.contains(".") || argument.contains("/") || new File(argument).exists());
  }
}
