package org.synoptic.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.bench.quality.Score;

/**
 * The lowest score that a change may leave for each {@code set: metric} ({@code
 * bench/floors.json}). {@code --raise} only raises them; whoever lowers one by hand says so in the
 * changelog.
 */
final class Floors {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Floors have four decimals; a score may be lower by this much because of rounding. */
  private static final double ROUNDING = 0.0001;

  private final Map<String, Double> floors;

  private Floors(Map<String, Double> floors) {
    this.floors = floors;
  }

  static Floors read(Path file) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    if (Files.exists(file)) {
      JsonNode kept = JSON.readTree(file.toFile());
      kept.properties().forEach(entry -> floors.put(entry.getKey(), entry.getValue().asDouble()));
    }
    return new Floors(floors);
  }

  /** Returns these floors, raised to the {@code scores} that are higher. */
  Floors raise(List<Score> scores) {
    Map<String, Double> raised = new TreeMap<>(floors);
    for (Score score : scores) {
      double reached = Math.floor(score.value() * 10_000) / 10_000;
      raised.merge(key(score), reached, Math::max);
    }
    return new Floors(raised);
  }

  void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), floors);
  }

  /** Returns a sentence for each score below its floor. */
  List<String> below(List<Score> scores) {
    List<String> sentences = new ArrayList<>();
    for (Score score : scores) {
      Double floor = floors.get(key(score));
      if (floor != null && score.value() < floor - ROUNDING) {
        sentences.add(
            String.format(
                Locale.ROOT, "below its floor: %s %.4f < %.4f", key(score), score.value(), floor));
      }
    }
    return sentences;
  }

  private static String key(Score score) {
    return score.set() + ": " + score.metric();
  }
}
