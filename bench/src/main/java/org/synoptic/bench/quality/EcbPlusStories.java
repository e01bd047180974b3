package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.synoptic.Pipeline;

/**
 * Scores the clustering on ECB+ (Cybulska and Vossen 2014), train: each topic has two sub-topics
 * that are happenings of one kind, as two earthquakes or two people in one clinic. The texts are
 * the annotated sentences, a few for each report, without dates and mostly without headlines.
 */
public final class EcbPlusStories implements Benchmark {

  private static final Pattern NO_BLANK_BEFORE = Pattern.compile("[.,;:!?)%]|'s|n't|''|'re|'ve");

  /** Columns of a line: document, sentence, token, word, chain. */
  private static final int COLUMNS = 5;

  private static final int WORD = 3;

  @Override
  public String set() {
    return "ecbplus-stories";
  }

  @Override
  public List<String> sets() {
    return List.of("ecbplus");
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    LabelledReports reports = new LabelledReports();
    for (Map.Entry<String, String> text :
        texts(folder.resolve("ECB_Train_corpus.txt")).entrySet()) {
      if (reports.size() < most) {
        String id = text.getKey();
        reports.add(id, subTopic(id), "ecb", null, null, text.getValue());
      }
    }
    double f1 = reports.score(pipeline).f1();
    return List.of(new Score(set(), "B-cubed F1 of sub-topics", f1, reports.size(), List.of()));
  }

  private static String subTopic(String id) {
    return id.substring(0, id.indexOf('_')) + (id.contains("plus") ? "plus" : "");
  }

  /** The sentences of each document as paragraphs. */
  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    String last = "";
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t");
      if (columns.length == COLUMNS) {
        StringBuilder text = texts.computeIfAbsent(columns[0], id -> new StringBuilder());
        String sentence = columns[0] + ' ' + columns[1];
        text.append(between(text, !sentence.equals(last), columns[WORD])).append(columns[WORD]);
        last = sentence;
      }
    }
    Map<String, String> whole = new LinkedHashMap<>();
    texts.forEach((id, text) -> whole.put(id, text.toString()));
    return whole;
  }

  private static String between(StringBuilder text, boolean newSentence, String word) {
    if (text.isEmpty()) {
      return "";
    }
    boolean joined =
        NO_BLANK_BEFORE.matcher(word).matches() || text.charAt(text.length() - 1) == '(';
    return newSentence ? "\n\n" : joined ? "" : " ";
  }
}
