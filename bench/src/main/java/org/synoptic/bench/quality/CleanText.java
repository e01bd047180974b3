package org.synoptic.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.model.Page;

/**
 * Scores how much running text reading keeps in texts with little junk. Only lines of fifteen words
 * that end like sentences count; shorter lines are often junk in these sets too.
 */
public final class CleanText implements Benchmark {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant GATHERED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int FEWEST_WORDS = 50;

  private static final int WORDS_OF_A_SENTENCE = 15;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')]{0,2}\\s*$");

  private final String set;

  /**
   * @param set {@code articles-allsides}, JSONL, or {@code polnear-quotations}, a file each
   */
  public CleanText(String set) {
    this.set = set;
  }

  @Override
  public String set() {
    return set;
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<String> texts = texts(folder).filter(CleanText::isLongEnough).limit(most).toList();
    double hits = 0;
    double known = 0;
    for (String text : texts) {
      CharTally tally =
          CharTally.ofChars(sentences(text), GoldPages.body(pipeline.read(page(text))));
      hits += tally.hits();
      known += tally.known();
    }
    double kept = known == 0 ? 0 : hits / known;
    return List.of(new Score(set, "characters of sentences kept", kept, texts.size(), List.of()));
  }

  private static boolean isLongEnough(String text) {
    return text.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
  }

  private static String sentences(String text) {
    return text.lines()
        .filter(line -> SENTENCE_END.matcher(line).find() && words(line) >= WORDS_OF_A_SENTENCE)
        .collect(Collectors.joining("\n"));
  }

  private static int words(String line) {
    return line.strip().split("\\s+", WORDS_OF_A_SENTENCE).length;
  }

  private static Stream<String> texts(Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    if (Files.exists(articles)) {
      try (BufferedReader lines = Files.newBufferedReader(articles)) {
        return lines.lines().map(CleanText::text).toList().stream();
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(CleanText::file);
    }
  }

  private static String text(String line) {
    try {
      return JSON.readTree(line).path("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Page("text", "text", null, null, GATHERED, "text/plain", bytes);
  }
}
