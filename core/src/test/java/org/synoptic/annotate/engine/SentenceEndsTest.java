package org.synoptic.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

/** Where sentences end, on the made-up sentences of hard-points.txt. */
class SentenceEndsTest {

  /** A run of marks that may end a sentence, with the closing marks behind it. */
  private static final Pattern POINT = Pattern.compile("[.!?…]+['\"”’)]*");

  /** Points that are read wrongly, each with the words around it. */
  private static final Set<String> KNOWN_MISSES =
      Set.of(
          "split: “Stop it!”| Ana Ruiz sh",
          "split: “Why?”| Brandt said",
          "not split: rs from the U.S.| American bu",
          "not split: ed by the F.D.A.| Doctors wer");

  @Test
  void readsTheHardPoints() throws IOException {
    int points = 0;
    List<String> misses = new ArrayList<>();
    for (String line : lines()) {
      String text = line.replace("|", "");
      Set<Integer> wanted = marks(line);
      Set<Integer> found = ends(text);
      Set<Integer> all = points(text);
      assertThat(all).as(line).containsAll(wanted);
      points += all.size();
      all.addAll(found);
      all.stream()
          .filter(at -> wanted.contains(at) != found.contains(at))
          .forEach(at -> misses.add(around(text, at, wanted.contains(at))));
    }
    assertThat(points).isGreaterThanOrEqualTo(300);
    assertThat(misses).containsExactlyInAnyOrderElementsOf(KNOWN_MISSES);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = SentenceEndsTest.class.getResourceAsStream("hard-points.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /** Where the marks stand, as places in the text without them. */
  private static Set<Integer> marks(String line) {
    Set<Integer> marks = new TreeSet<>();
    for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
      marks.add(at - marks.size());
    }
    return marks;
  }

  private static Set<Integer> points(String text) {
    Matcher matcher = POINT.matcher(text);
    Set<Integer> points = new TreeSet<>();
    while (matcher.find()) {
      points.add(matcher.end());
    }
    points.remove(text.length());
    return points;
  }

  private static Set<Integer> ends(String text) {
    List<List<Span>> sentences =
        EngineTokenizer.sentences(
            new EnglishTokenizer(), text, new Span(0, text.length()), Integer.MAX_VALUE);
    return sentences.stream()
        .map(words -> words.get(words.size() - 1).end())
        .filter(end -> end < text.length())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String around(String text, int at, boolean end) {
    String before = text.substring(Math.max(0, at - 16), at);
    String after = text.substring(at, Math.min(text.length(), at + 12));
    return (end ? "not split: " : "split: ") + before + "|" + after;
  }
}
