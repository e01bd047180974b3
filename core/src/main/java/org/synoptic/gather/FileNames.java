package org.synoptic.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds files whose names are not in the character set of the system. Java decodes the bytes of an
 * argument and puts U+FFFD for those that it cannot decode, so the argument alone no longer names
 * the file. The names in a folder are decoded in the same way and can be compared with it.
 */
final class FileNames {

  private static final String UNDECODED = "\uFFFD";

  private FileNames() {}

  /**
   * The files that {@code path} names: one, or all files whose names are decoded to the same text.
   *
   * @return empty where there are none
   */
  static List<Path> existing(Path path) throws IOException {
    if (Files.exists(path)) {
      return List.of(path);
    }
    if (!path.toString().contains(UNDECODED)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    Path root = path.getRoot();
    found.add(root == null ? Path.of("") : root);
    for (Path name : path) {
      List<Path> next = new ArrayList<>();
      for (Path folder : found) {
        next.addAll(children(folder, name));
      }
      found = next;
    }
    return found;
  }

  private static List<Path> children(Path folder, Path name) throws IOException {
    Path child = folder.resolve(name);
    if (Files.exists(child)) {
      return List.of(child);
    }
    if (!name.toString().contains(UNDECODED) || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(other -> other.getFileName().toString().equals(name.toString()))
          .sorted()
          .toList();
    }
  }
}
