package org.synoptic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project stands while its tests run. */
public final class House {

  /** The project's root; tests run in a module's folder unless told otherwise. */
  public static final Path ROOT = Path.of(System.getProperty("synoptic.root", "..")).normalize();

  /** Two real reports of one event, beside the project; tests that need them are skipped aloud. */
  public static final Path SEEDS = ROOT.resolve("../shared/seeds").normalize();

  private House() {}

  /** Skips the test, saying so, where the real reports are not beside the project. */
  public static void requireSeeds() {
    if (!Files.isDirectory(SEEDS)) {
      System.out.println(
          "SKIPPED: the two real reports are not beside the project (" + SEEDS + ")");
    }
    assumeTrue(Files.isDirectory(SEEDS), "the two real reports are not beside the project");
  }
}
