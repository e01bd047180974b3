package org.synoptic.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands, all with the same terminal. */
record Commands(Terminal terminal) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (TerminalCommand.class.isAssignableFrom(type) || type == VerifyCommand.class) {
      return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
    }
    return CommandLine.defaultFactory().create(type);
  }
}
