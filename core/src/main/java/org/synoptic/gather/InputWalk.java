package org.synoptic.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * Finds the inputs that arguments name: files, the files of folders, the files that match a
 * pattern, addresses of the web, and standard input. Each is given once, however often and under
 * whatever name it is given. No file is opened and nothing is fetched.
 */
final class InputWalk {

  /** One input, or why there is none. */
  sealed interface Found permits InputFile, StandardInput, WebInput, NoInput {}

  /** A file that exists and is no folder. */
  record InputFile(Path path) implements Found {}

  /** The argument {@code -}. */
  record StandardInput() implements Found {}

  /** An address of the web. */
  record WebInput(String address) implements Found {}

  /** An argument, or a file of a folder, that cannot be read. */
  record NoInput(Gathered reason) implements Found {}

  /**
   * A path to look at.
   *
   * @param depth the number of folders it lies in, counted from the path that the user gave
   * @param pattern takes only what matches this pattern; null takes everything
   */
  private record Candidate(Path path, int depth, @Nullable Glob pattern) {}

  private final Deque<String> arguments;
  private final Deque<Candidate> candidates = new ArrayDeque<>();
  private final Set<Path> read = new HashSet<>();

  /** Folders that were searched for the current pattern; a link may lead back to one of them. */
  private final Set<Path> searched = new HashSet<>();

  private @Nullable Glob pattern;
  private final Set<String> addresses = new HashSet<>();
  private boolean standardInputGiven;

  InputWalk(List<String> arguments) {
    this.arguments = new ArrayDeque<>(arguments);
  }

  /** The next input; null at the end. */
  @Nullable Found next() {
    Found found = null;
    while (found == null && hasMore()) {
      found = step();
    }
    return found;
  }

  private boolean hasMore() {
    return !candidates.isEmpty() || pattern != null || !arguments.isEmpty();
  }

  private @Nullable Found step() {
    Candidate candidate = candidates.poll();
    if (candidate != null) {
      return visit(candidate);
    }
    Glob done = pattern;
    if (done != null) {
      pattern = null;
      searched.clear();
      return done.matchedAny() ? null : missed(done.toString(), "no file matches it");
    }
    return start(arguments.remove());
  }

  private @Nullable Found start(String path) {
    if (path.equals("-")) {
      boolean again = standardInputGiven;
      standardInputGiven = true;
      return again ? null : new StandardInput();
    }
    if (WebAddress.isOne(path)) {
      return addresses.add(path) ? new WebInput(path) : null;
    }
    if (path.isEmpty()) {
      return missed("''", "the name is empty");
    }
    try {
      List<Path> files = FileNames.existing(Path.of(path));
      if (!files.isEmpty()) {
        files.forEach(file -> candidates.add(new Candidate(file, 0, null)));
        return null;
      }
      return Glob.isPattern(path) ? startPattern(path) : absent(path);
    } catch (InvalidPathException e) {
      return missed(path, invalid(path));
    } catch (IOException e) {
      return new NoInput(Misses.unreadable(path, e));
    }
  }

  private @Nullable Found startPattern(String path) {
    try {
      Glob started = new Glob(path);
      pattern = started;
      candidates.push(new Candidate(started.base(), 0, started));
      return null;
    } catch (PatternSyntaxException e) {
      return missed(path, "that is no pattern: " + e.getDescription());
    }
  }

  /** Says why {@code path} cannot be found: most often there is none. */
  private static Found absent(String path) {
    Path file = Path.of(path);
    if (Files.isSymbolicLink(file)) {
      return missed(path, "a link that leads nowhere");
    }
    try {
      Files.readAttributes(file, BasicFileAttributes.class);
    } catch (AccessDeniedException e) {
      return new NoInput(Misses.unreadable(path, e));
    } catch (IOException e) {
      // There is none; what else it may be says no more to the user.
    }
    return missed(path, "there is no such file or folder");
  }

  private static String invalid(String path) {
    boolean ascii = path.chars().allMatch(c -> c > 0 && c < 0x80);
    return path.indexOf('\0') >= 0 || ascii
        ? "that is no name of a file"
        : "its name cannot be written in the character set of this system; set LC_ALL=C.UTF-8";
  }

  private @Nullable Found visit(Candidate candidate) {
    Path path = candidate.path();
    try {
      Glob wanted = candidate.pattern();
      boolean selected = wanted == null || wanted.matches(path);
      boolean folder = Files.isDirectory(path);
      Set<Path> visited = selected ? read : searched;
      if (!selected && !folder || !visited.add(realPath(path))) {
        return null;
      }
      return folder ? children(candidate, selected ? null : wanted) : new InputFile(path);
    } catch (IOException e) {
      return new NoInput(Misses.unreadable(path.toString(), e));
    }
  }

  /** The path without links. A pipe, as of a process substitution {@code <(…)}, has none. */
  private static Path realPath(Path path) throws IOException {
    boolean pipe =
        Files.exists(path) && Files.readAttributes(path, BasicFileAttributes.class).isOther();
    return pipe ? path.toAbsolutePath() : path.toRealPath();
  }

  /** Queues the contents of a folder, sorted by name, without hidden files and Markdown notes. */
  private @Nullable Found children(Candidate folder, @Nullable Glob wanted) throws IOException {
    if (folder.depth() == GatherLimits.FOLDER_DEPTH) {
      String detail = "folders are nested deeper than " + GatherLimits.FOLDER_DEPTH;
      return missed(folder.path().toString(), detail);
    }
    if (wanted != null && !wanted.mayMatchIn(folder.path())) {
      return null;
    }
    try (Stream<Path> children = Files.list(folder.path())) {
      List<Path> sorted = children.filter(child -> !isIgnored(child, wanted)).sorted().toList();
      for (int i = sorted.size() - 1; i >= 0; i--) {
        candidates.push(new Candidate(sorted.get(i), folder.depth() + 1, wanted));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return null;
  }

  private static boolean isIgnored(Path child, @Nullable Glob wanted) {
    String name = child.getFileName().toString();
    return name.startsWith(".") || wanted == null && name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static Found missed(String path, String detail) {
    return new NoInput(Misses.of(path, Skipped.Why.UNREADABLE, detail));
  }
}
