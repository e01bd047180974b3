package org.synoptic.bench.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads files with a pair of texts on each line, as JSON. */
public final class PairsFile {

  private PairsFile() {}

  /**
   * Reads a gold set, in which every line must hold a pair.
   *
   * @throws IllegalArgumentException when a line holds none
   */
  public static List<TextPair> read(Path file) throws IOException {
    List<TextPair> pairs = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      read(
          lines,
          pairs::add,
          fault -> {
            throw new IllegalArgumentException(file + ", " + fault);
          });
    }
    return pairs;
  }

  /**
   * Reads pairs; empty lines are left out.
   *
   * @param faults gets a sentence for each line that holds no pair
   * @return whether every line holds one
   */
  public static boolean read(
      BufferedReader lines, Consumer<TextPair> pairs, Consumer<String> faults) throws IOException {
    ObjectMapper json = new ObjectMapper();
    boolean complete = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String fault;
      try {
        pairs.accept(TextPair.of(json.readTree(line)));
        continue;
      } catch (JsonProcessingException e) {
        fault = "it is no JSON";
      } catch (NotAPairException e) {
        fault = e.getMessage();
      }
      complete = false;
      faults.accept("line " + number + " is left out: " + fault);
    }
    return complete;
  }

  /** A line that holds no pair; the message is one clause. */
  static final class NotAPairException extends Exception {

    private static final long serialVersionUID = 1L;

    NotAPairException(String fault) {
      super(fault);
    }
  }
}
