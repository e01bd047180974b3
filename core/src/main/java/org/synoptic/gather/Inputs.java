package org.synoptic.gather;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/** Reads all inputs one after the other. One file is open at a time. */
final class Inputs extends PageSource {

  private final InputWalk walk;
  private final Supplier<InputStream> standardInput;
  private final SourceOpener opener;
  private final WebOpener web;
  private Iterator<Gathered> current = List.<Gathered>of().iterator();

  Inputs(
      List<String> arguments,
      Supplier<InputStream> standardInput,
      SourceOpener opener,
      WebOpener web) {
    this.walk = new InputWalk(arguments);
    this.standardInput = standardInput;
    this.opener = opener;
    this.web = web;
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
      InputWalk.Found found = walk.next();
      if (found == null) {
        return null;
      }
      current = pages(found);
    }
    return current.next();
  }

  private Iterator<Gathered> pages(InputWalk.Found found) {
    if (found instanceof InputWalk.InputFile file) {
      return file(file.path());
    }
    if (found instanceof InputWalk.NoInput none) {
      return List.of(none.reason()).iterator();
    }
    if (found instanceof InputWalk.WebInput page) {
      return new WebPages(page.address(), web);
    }
    return opener.pages("standard input", "stdin", standardInput.get());
  }

  private Iterator<Gathered> file(Path file) {
    String path = file.toString();
    boolean pipe = isPipe(file);
    if (!pipe && !Files.isRegularFile(file)) {
      return List.of(Misses.of(path, Skipped.Why.UNREADABLE, "not a plain file")).iterator();
    }
    try {
      InputStream in = pipe ? new FileInputStream(path) : Files.newInputStream(file);
      return opener.pages(path, file.getFileName().toString(), in);
    } catch (IOException e) {
      return List.of(Misses.unreadable(path, e)).iterator();
    }
  }

  /** True for the file of a shell's process substitution, {@code <(…)}, and for standard input. */
  private static boolean isPipe(Path file) {
    return file.startsWith("/dev/fd")
        || file.startsWith("/proc/self/fd")
        || file.equals(Path.of("/dev/stdin"));
  }
}
