package org.synoptic.annotate.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Quote;
import org.synoptic.syntax.Relations;

/** The words of a resource file in sections; for {@code cues.txt} the cues by base form. */
final class CueLexicon {

  private static final String FILE = "cues.txt";

  private final Map<String, Map<String, Cue>> sections = new HashMap<>();

  private CueLexicon() {}

  static CueLexicon load() {
    return load(FILE);
  }

  static CueLexicon load(String file) {
    CueLexicon lexicon = new CueLexicon();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lexicon.add(section, line);
      }
    }
    return lexicon;
  }

  private static List<String> lines(String file) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + file + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String section, String line) {
    int colon = line.indexOf(':');
    List<String> frames = Arrays.asList(line.substring(colon + 1).trim().split(" +"));
    Quote.Act act = section.endsWith("said") ? Quote.Act.SAID : Quote.Act.HELD;
    Cue cue =
        new Cue(
            act,
            frames.stream().filter(f -> !f.startsWith("@")).collect(Collectors.toSet()),
            frames.stream()
                .filter(f -> f.startsWith("@"))
                .map(f -> f.substring(1))
                .collect(Collectors.toSet()));
    sections
        .computeIfAbsent(section, s -> new HashMap<>())
        .putIfAbsent(line.substring(0, colon), cue);
  }

  private @Nullable Cue in(String lemma, String... names) {
    for (String name : names) {
      Cue cue = sections.getOrDefault(name, Map.of()).get(lemma);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** The cue that the verb {@code v} is, with its particle where it has one. */
  @Nullable Cue verb(QuoteTree tree, int v) {
    int particle = tree.child(v, Set.of(Relations.PRT, Relations.ADVMOD));
    if (particle == v + 1) {
      Cue cue = in(tree.lemma(v) + " " + tree.lemma(particle), "said", "held");
      if (cue != null) {
        return cue;
      }
    }
    return in(tree.lemma(v), "said", "held");
  }

  @Nullable Cue noun(String lemma) {
    return in(lemma, "nouns-said", "nouns-held");
  }

  @Nullable Cue adjective(String lemma) {
    return in(lemma, "adjectives");
  }

  boolean word(String section, String word) {
    return sections.getOrDefault(section, Map.of()).containsKey(word);
  }
}
