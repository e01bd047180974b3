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
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** All that is given, one input after the other: one file is open at a time. */
final class Inputs extends PageSource {

  /** What is still to be looked at; with a pattern, only what matches it is taken. */
  private record Step(Path path, int depth, @Nullable Glob pattern) {}

  private final Deque<String> given;
  private final Supplier<InputStream> standardInput;
  private final SourceOpener opened;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Set<Path> seen = new HashSet<>();

  /** Folders that a pattern was looked for in: links may lead back. */
  private final Set<Path> searched = new HashSet<>();

  private Iterator<Gathered> current = List.<Gathered>of().iterator();
  private @Nullable Glob pattern;

  Inputs(List<String> given, Supplier<InputStream> standardInput, SourceOpener opened) {
    this.given = new ArrayDeque<>(given);
    this.standardInput = standardInput;
    this.opened = opened;
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
      Step step = steps.poll();
      if (step != null) {
        current = look(step);
      } else if (pattern != null) {
        current = pattern.found() ? none() : missed(pattern.toString(), "no file matches it");
        pattern = null;
        searched.clear();
      } else if (!given.isEmpty()) {
        current = begin(given.remove());
      } else {
        return null;
      }
    }
    return current.next();
  }

  private Iterator<Gathered> begin(String path) {
    if (path.equals("-")) {
      return opened.pages("standard input", "stdin", standardInput.get());
    }
    try {
      Path file = Path.of(path);
      if (Files.exists(file)) {
        steps.push(new Step(file, 0, null));
        return none();
      }
    } catch (InvalidPathException e) {
      return missed(path, "that is no name of a file");
    }
    if (!Glob.is(path)) {
      return missed(path, "there is no such file or folder");
    }
    try {
      pattern = new Glob(path);
      steps.push(new Step(pattern.base(), 0, pattern));
      return none();
    } catch (PatternSyntaxException e) {
      return missed(path, "that is no pattern: " + e.getDescription());
    }
  }

  private Iterator<Gathered> look(Step step) {
    Path path = step.path();
    try {
      Glob wanted = step.pattern();
      boolean taken = wanted == null || wanted.matches(path);
      boolean folder = Files.isDirectory(path);
      Set<Path> before = taken ? seen : searched;
      if (!taken && !folder || !before.add(path.toRealPath())) {
        return none();
      }
      if (!folder) {
        return file(path);
      }
      return inside(step, taken ? null : wanted);
    } catch (IOException e) {
      return missed(path.toString(), FailureReason.of(e));
    }
  }

  /** What lies in a folder, by name; hidden files and Markdown notes are left alone. */
  private Iterator<Gathered> inside(Step folder, @Nullable Glob wanted) throws IOException {
    if (folder.depth() == GatherLimits.FOLDER_DEPTH) {
      String detail = "folders are nested deeper than " + GatherLimits.FOLDER_DEPTH;
      return missed(folder.path().toString(), detail);
    }
    if (wanted != null && !wanted.mayMatchIn(folder.path())) {
      return none();
    }
    try (Stream<Path> children = Files.list(folder.path())) {
      List<Path> sorted = children.filter(child -> !isAside(child, wanted)).sorted().toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        steps.push(new Step(sorted.get(i), folder.depth() + 1, wanted));
      }
    }
    return none();
  }

  private static boolean isAside(Path child, @Nullable Glob wanted) {
    String name = child.getFileName().toString();
    return name.startsWith(".") || wanted == null && name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private Iterator<Gathered> file(Path file) throws IOException {
    if (!Files.isRegularFile(file) && !isPipe(file)) {
      return missed(file.toString(), "not a plain file");
    }
    return opened.pages(file.toString(), file.getFileName().toString(), Files.newInputStream(file));
  }

  /** {@code <(…)} of a shell. */
  private static boolean isPipe(Path file) {
    return file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd");
  }

  private static Iterator<Gathered> none() {
    return List.<Gathered>of().iterator();
  }

  private static Iterator<Gathered> missed(String path, String detail) {
    return List.of(SourceOpener.missed(path, Skipped.Why.UNREADABLE, detail)).iterator();
  }
}
