package org.synoptic.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build writes into the jar's manifest. */
final class ProgramVersion implements IVersionProvider {

  private static final String NONE = "(not packaged)";

  @Override
  public String[] getVersion() {
    return new String[] {"synoptic " + number()};
  }

  static String number() {
    String number = ProgramVersion.class.getPackage().getImplementationVersion();
    return number == null ? NONE : number;
  }

  /** The program and its version, as it names itself to servers. */
  static String product() {
    return number().equals(NONE) ? "Synoptic" : "Synoptic/" + number();
  }
}
