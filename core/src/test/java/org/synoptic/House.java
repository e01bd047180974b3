package org.synoptic;

import java.nio.file.Path;

/** Where the project stands while its tests run. */
public final class House {

  /** The project's root; tests run in a module's folder unless told otherwise. */
  public static final Path ROOT = Path.of(System.getProperty("synoptic.root", "..")).normalize();

  private House() {}
}
