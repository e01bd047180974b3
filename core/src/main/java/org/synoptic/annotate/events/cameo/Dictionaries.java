package org.synoptic.annotate.events.cameo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The dictionaries of a folder, told by their names as the field names them: {@code *verb*.txt} or
 * {@code CAMEO.*.txt}, {@code *actors.txt}, {@code *agents.txt}, {@code *discards.txt}. Read once,
 * safe to share by threads afterwards.
 */
public final class Dictionaries {

  final VerbDictionary verbs = new VerbDictionary();
  final ActorDictionary actors = new ActorDictionary();
  final AgentDictionary agents = new AgentDictionary();
  final DiscardList discards = new DiscardList();

  private Dictionaries() {}

  /**
   * @throws IOException when the folder cannot be read or holds no verbs or no actors
   */
  public static Dictionaries read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    return of(files);
  }

  /** The dictionaries in these files. */
  public static Dictionaries of(List<Path> files) throws IOException {
    Dictionaries read = new Dictionaries();
    boolean verbs = false;
    boolean actors = false;
    for (Path file : files) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (!name.endsWith(".txt")) {
        continue;
      }
      if (name.endsWith("actors.txt")) {
        read.actors.read(DictionaryLines.of(file));
        actors = true;
      } else if (name.endsWith("agents.txt")) {
        read.agents.read(DictionaryLines.of(file));
      } else if (name.endsWith("discards.txt")) {
        read.discards.read(DictionaryLines.of(file));
      } else if (name.contains("verb") || name.startsWith("cameo.")) {
        read.verbs.read(DictionaryLines.of(file));
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
    return read;
  }
}
