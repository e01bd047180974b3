package org.synoptic.annotate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.synoptic.parser.ModelSource;
import org.synoptic.parser.ParserModels;
import org.synoptic.parser.UnfitModelsException;
import org.synoptic.text.UserCache;

/**
 * Compares a file of models with its checksums before it is used. A parser reads most of such a
 * file only where a word needs it, so a damaged one would give wrong words and no error. To read
 * all of it takes a tenth of a second; the user's cache keeps which file was found whole, and the
 * next start with that file reads nothing.
 */
final class WholeModels {

  /**
   * The file in the user's cache that has the {@link ModelSource#version} of the last whole file.
   */
  static final String NOTE = "whole-models.txt";

  private WholeModels() {}

  /**
   * @throws UnfitModelsException when the file is damaged or of another version
   */
  static void require(ModelSource source) throws IOException {
    String version = source.version();
    Path cache = UserCache.folder();
    Path note = cache == null || version.isEmpty() ? null : cache.resolve(NOTE);
    if (note == null || !version.equals(noted(note))) {
      ParserModels.check(source);
      if (note != null) {
        write(note, version);
      }
    }
  }

  private static @Nullable String noted(Path note) {
    try {
      return Files.exists(note) ? Files.readString(note) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static void write(Path note, String version) {
    try {
      Files.writeString(note, version);
    } catch (IOException e) {
      // Then the next start reads the file again.
    }
  }
}
