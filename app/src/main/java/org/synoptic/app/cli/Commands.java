package org.synoptic.app.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, all with the same terminal. */
record Commands(Terminal terminal) implements IFactory {

  private static final Set<Class<?>> OWN =
      Set.of(
          CheckCommand.class,
          DeskCommand.class,
          FetchCommand.class,
          McpCommand.class,
          VerifyCommand.class);

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (PathCommand.class.isAssignableFrom(type) || OWN.contains(type)) {
      return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
    }
    return CommandLine.defaultFactory().create(type);
  }
}
