package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * Finds the pages in files, folders and standard input: HTML, plain text, JSON (one article or a
 * list of them) and JSONL (one article a line), each also gzipped.
 *
 * <p>Pages come as they are reached, so that memory does not grow with the input. What cannot be
 * taken comes as {@link Gathered.Missed} in its place and ends nothing.
 */
public final class Gatherer {

  private final Clock clock;
  private final Supplier<InputStream> standardInput;

  /** Reads from files and the process's standard input; {@code clock} says when. */
  public Gatherer(Clock clock) {
    this(clock, () -> System.in);
  }

  /** As above, with a standard input of one's own. */
  public Gatherer(Clock clock, Supplier<InputStream> standardInput) {
    this.clock = clock;
    this.standardInput = standardInput;
  }

  /**
   * The pages of {@code paths} in order; {@code -} is standard input. Files of a folder by name.
   */
  public Stream<Gathered> gather(List<String> paths) {
    Naming naming = new Naming();
    Set<Path> seen = new LinkedHashSet<>();
    return paths.stream().flatMap(path -> source(path, naming, seen));
  }

  private Stream<Gathered> source(String path, Naming naming, Set<Path> seen) {
    if (path.equals("-")) {
      return new Opened(clock, naming).pages("standard input", "stdin", standardInput.get());
    }
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      return missed(path, "there is no such file or folder");
    }
    return walk(file, 0, naming, seen);
  }

  private Stream<Gathered> walk(Path path, int depth, Naming naming, Set<Path> seen) {
    try {
      if (!seen.add(path.toRealPath())) {
        return Stream.empty();
      }
      if (!Files.isDirectory(path)) {
        return file(path, naming);
      }
      if (depth == Limits.FOLDER_DEPTH) {
        return missed(path.toString(), "folders are nested deeper than " + Limits.FOLDER_DEPTH);
      }
      return inside(path).stream().flatMap(child -> walk(child, depth + 1, naming, seen));
    } catch (IOException e) {
      return missed(path.toString(), Reason.of(e));
    }
  }

  /** What lies in a folder, by name; hidden files and Markdown notes are left alone. */
  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> !isAside(child.getFileName().toString())).sorted().toList();
    }
  }

  private static boolean isAside(String name) {
    return name.startsWith(".") || name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private Stream<Gathered> file(Path file, Naming naming) throws IOException {
    if (!Files.isRegularFile(file)) {
      return missed(file.toString(), "not a plain file");
    }
    return new Opened(clock, naming)
        .pages(file.toString(), file.getFileName().toString(), Files.newInputStream(file));
  }

  private static Stream<Gathered> missed(String path, String detail) {
    return Stream.of(new Gathered.Missed(new Skipped(path, Skipped.Why.UNREADABLE, detail)));
  }
}
