package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** Reads all inputs one after the other. One file is open at a time. */
final class Inputs extends PageSource {

  /**
   * A path to look at.
   *
   * @param depth the number of folders it lies in, counted from the path that the user gave
   * @param pattern takes only what matches this pattern; null takes everything
   */
  private record Candidate(Path path, int depth, @Nullable Glob pattern) {}

  private final Deque<String> arguments;
  private final Supplier<InputStream> standardInput;
  private final SourceOpener opener;
  private final Deque<Candidate> candidates = new ArrayDeque<>();
  private final Set<Path> read = new HashSet<>();

  /** Folders that were searched for the current pattern; a link may lead back to one of them. */
  private final Set<Path> searched = new HashSet<>();

  private Iterator<Gathered> current = List.<Gathered>of().iterator();
  private @Nullable Glob pattern;

  Inputs(List<String> arguments, Supplier<InputStream> standardInput, SourceOpener opener) {
    this.arguments = new ArrayDeque<>(arguments);
    this.standardInput = standardInput;
    this.opener = opener;
  }

  @Override
  String path() {
    return "input";
  }

  @Override
  public void close() {
    if (current instanceof PageSource pages) {
      pages.close();
    }
  }

  @Override
  @Nullable Gathered advance() {
    while (!current.hasNext()) {
      Candidate candidate = candidates.poll();
      if (candidate != null) {
        current = visit(candidate);
      } else if (pattern != null) {
        current =
            pattern.matchedAny() ? nothing() : missed(pattern.toString(), "no file matches it");
        pattern = null;
        searched.clear();
      } else if (!arguments.isEmpty()) {
        current = start(arguments.remove());
      } else {
        return null;
      }
    }
    return current.next();
  }

  private Iterator<Gathered> start(String path) {
    if (path.equals("-")) {
      return opener.pages("standard input", "stdin", standardInput.get());
    }
    try {
      Path file = Path.of(path);
      if (Files.exists(file)) {
        candidates.push(new Candidate(file, 0, null));
        return nothing();
      }
    } catch (InvalidPathException e) {
      return missed(path, "that is no name of a file");
    }
    if (!Glob.isPattern(path)) {
      return missed(path, "there is no such file or folder");
    }
    try {
      pattern = new Glob(path);
      candidates.push(new Candidate(pattern.base(), 0, pattern));
      return nothing();
    } catch (PatternSyntaxException e) {
      return missed(path, "that is no pattern: " + e.getDescription());
    }
  }

  private Iterator<Gathered> visit(Candidate candidate) {
    Path path = candidate.path();
    try {
      Glob wanted = candidate.pattern();
      boolean selected = wanted == null || wanted.matches(path);
      boolean folder = Files.isDirectory(path);
      Set<Path> visited = selected ? read : searched;
      if (!selected && !folder || !visited.add(path.toRealPath())) {
        return nothing();
      }
      if (!folder) {
        return file(path);
      }
      return children(candidate, selected ? null : wanted);
    } catch (IOException e) {
      return List.of(Misses.unreadable(path.toString(), e)).iterator();
    }
  }

  /** Queues the contents of a folder, sorted by name, without hidden files and Markdown notes. */
  private Iterator<Gathered> children(Candidate folder, @Nullable Glob wanted) throws IOException {
    if (folder.depth() == GatherLimits.FOLDER_DEPTH) {
      String detail = "folders are nested deeper than " + GatherLimits.FOLDER_DEPTH;
      return missed(folder.path().toString(), detail);
    }
    if (wanted != null && !wanted.mayMatchIn(folder.path())) {
      return nothing();
    }
    try (Stream<Path> children = Files.list(folder.path())) {
      List<Path> sorted = children.filter(child -> !isIgnored(child, wanted)).sorted().toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        candidates.push(new Candidate(sorted.get(i), folder.depth() + 1, wanted));
      }
    }
    return nothing();
  }

  private static boolean isIgnored(Path child, @Nullable Glob wanted) {
    String name = child.getFileName().toString();
    return name.startsWith(".") || wanted == null && name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private Iterator<Gathered> file(Path file) throws IOException {
    if (!Files.isRegularFile(file) && !isPipe(file)) {
      return missed(file.toString(), "not a plain file");
    }
    return opener.pages(file.toString(), file.getFileName().toString(), Files.newInputStream(file));
  }

  /** True for the file of a shell's process substitution, {@code <(…)}. */
  private static boolean isPipe(Path file) {
    return file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd");
  }

  private static Iterator<Gathered> nothing() {
    return List.<Gathered>of().iterator();
  }

  private static Iterator<Gathered> missed(String path, String detail) {
    return List.of(Misses.of(path, Skipped.Why.UNREADABLE, detail)).iterator();
  }
}
