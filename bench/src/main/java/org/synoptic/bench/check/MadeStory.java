package org.synoptic.bench.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up reports and sentences about them.
 *
 * @param truths sentences that say what the reports say, in other words
 * @param changed sentences with one planted change
 */
public record MadeStory(List<String> reports, List<String> truths, List<Changed> changed) {

  /** The stories that figures are taken from; nothing is tuned on them. */
  public static final List<String> FILES = List.of("sentences-a.txt", "sentences-b.txt");

  /** The stories that were looked at while the rules were made. */
  public static final List<String> TUNING =
      List.of(
          "tuning.txt",
          "kinds.txt",
          "recombined-tuning.txt",
          "planted-tuning.txt",
          "rephrased-tuning.txt",
          "owners-tuning.txt");

  /** Stories with a plain falsehood of each of nineteen kinds; nothing is tuned on them. */
  public static final List<String> PLANTED = List.of("planted.txt");

  /** Stories whose false sentences are made of the reports' own words; nothing is tuned on them. */
  public static final List<String> RECOMBINED = List.of("recombined.txt");

  /**
   * A sentence with a planted change.
   *
   * @param kind what was changed: name, number, date, negation, opposite, speaker, hedge, role; or
   *     what was put together: count, agent, act, object, place; or what else is plainly false:
   *     weekday, clock, post, patient, attribution, order, owner, origin, unit, ordinal,
   *     superlative
   */
  public record Changed(String kind, String text) {}

  public MadeStory {
    reports = List.copyOf(reports);
    truths = List.copyOf(truths);
    changed = List.copyOf(changed);
  }

  /** The stories of some files. */
  public static List<MadeStory> read(List<String> files) {
    List<MadeStory> stories = new ArrayList<>();
    files.forEach(file -> stories.addAll(ofText(text(file))));
    return stories;
  }

  private static String text(String file) {
    try (InputStream in = MadeStory.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MadeStory> ofText(String text) {
    List<MadeStory> stories = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("S ")) {
        add(stories, lines);
        lines.clear();
      } else if (!line.startsWith("#") && !line.isBlank()) {
        lines.add(line);
      }
    }
    add(stories, lines);
    return stories;
  }

  private static void add(List<MadeStory> stories, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    List<Changed> changed = new ArrayList<>();
    for (String line : marked(lines, "F ")) {
      int space = line.indexOf(' ');
      changed.add(new Changed(line.substring(0, space), line.substring(space + 1)));
    }
    stories.add(new MadeStory(marked(lines, "R "), marked(lines, "T "), changed));
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }
}
