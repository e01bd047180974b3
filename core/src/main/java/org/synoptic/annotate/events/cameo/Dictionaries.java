package org.synoptic.annotate.events.cameo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * CAMEO dictionaries in the format of KEDS, TABARI and PETRARCH. A file's name says what it holds:
 * {@code *verb*.txt} or {@code CAMEO.*.txt}, {@code *actors.txt}, {@code *agents.txt}, {@code
 * *discards.txt}. Never changed after reading, so safe to share by threads.
 */
public final class Dictionaries {

  final VerbDictionary verbs = new VerbDictionary();
  final ActorDictionary actors = new ActorDictionary();
  final AgentDictionary agents = new AgentDictionary();
  final DiscardList discards = new DiscardList();

  private Dictionaries() {}

  /**
   * Reads the dictionaries of a folder, in the order of their names.
   *
   * @throws IOException when the folder cannot be read or holds no verbs or no actors
   */
  public static Dictionaries read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    return of(files);
  }

  /**
   * Reads the dictionaries in these files, in order; other files are passed over.
   *
   * @throws IOException when a file cannot be read or no file holds verbs or actors
   */
  public static Dictionaries of(List<Path> files) throws IOException {
    Dictionaries all = new Dictionaries();
    boolean verbs = false;
    boolean actors = false;
    for (Path file : files) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (!name.endsWith(".txt")) {
        continue;
      }
      if (name.endsWith("actors.txt")) {
        all.actors.read(DictionaryLines.of(file));
        actors = true;
      } else if (name.endsWith("agents.txt")) {
        all.agents.read(DictionaryLines.of(file));
      } else if (name.endsWith("discards.txt")) {
        all.discards.read(DictionaryLines.of(file));
      } else if (name.contains("verb") || name.startsWith("cameo.")) {
        all.verbs.read(DictionaryLines.of(file));
        verbs = true;
      }
    }
    if (!verbs || !actors) {
      throw new IOException(
          "no "
              + (verbs ? "actors" : "verbs")
              + " dictionary (as *"
              + (verbs ? "actors" : "verbs")
              + ".txt) among "
              + files.size()
              + " files");
    }
    return all;
  }
}
