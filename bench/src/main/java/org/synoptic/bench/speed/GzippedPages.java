package org.synoptic.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.synoptic.model.Page;

/** The gzipped HTML pages of a folder, in the order of their names. */
final class GzippedPages {

  private static final Instant GATHERED = Instant.parse("2026-01-01T00:00:00Z");

  private GzippedPages() {}

  static List<Page> of(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".gz")).sorted().toList()) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
          String name = String.valueOf(file.getFileName());
          byte[] content = stream.readAllBytes();
          pages.add(new Page(name, name, null, null, GATHERED, "text/html", content));
        }
      }
    }
    return pages;
  }
}
