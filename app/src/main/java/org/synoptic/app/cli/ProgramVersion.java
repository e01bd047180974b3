package org.synoptic.app.cli;

import org.synoptic.app.bundle.BundleWriter;
import picocli.CommandLine.IVersionProvider;

/** The version that the build writes into the jar's manifest. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"synoptic " + number()};
  }

  static String number() {
    return BundleWriter.version();
  }

  /** The program and its version, as it names itself to servers. */
  static String product() {
    return number().equals(BundleWriter.NOT_PACKAGED) ? "Synoptic" : "Synoptic/" + number();
  }
}
