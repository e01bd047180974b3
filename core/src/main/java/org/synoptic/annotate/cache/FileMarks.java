package org.synoptic.annotate.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** By what files are known again without reading them: name, size and when they were changed. */
final class FileMarks {

  private FileMarks() {}

  /** The marks of everything that this program consists of, models included. */
  static String ofProgram() throws IOException {
    List<String> marks = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      try {
        marks.add(of(Path.of(entry)));
      } catch (InvalidPathException e) {
        marks.add(entry);
      }
    }
    return String.join("\n", marks);
  }

  /** The marks of a file, or of all files in a folder, in the order of their names. */
  static String of(Path place) throws IOException {
    if (!Files.exists(place)) {
      return "";
    }
    StringBuilder marks = new StringBuilder();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        marks
            .append(file)
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
    }
    return marks.toString();
  }
}
