package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.Pipeline;
import org.synoptic.annotate.events.cameo.CameoCoder;
import org.synoptic.annotate.events.cameo.Dictionaries;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Sentence;

/**
 * Scores the CAMEO coder on the validation suite of PETRARCH: sentences about an invented world
 * with the exact set of events that must be coded, using the suite's dictionaries.
 *
 * <p>Each record is coded twice: from the suite's own parse tree, which tests the coder and the
 * reader of dictionaries, and from Synoptic's parse. The two parses differ where a sentence is not
 * grammatical ("Ethiopia act on a resolution"). Records that the suite marks as not working ({@code
 * sentence="false"}) are left out, as in the suite's own runs.
 */
public final class Petrarch2 implements Benchmark {

  /** Spaces and underscores: some names are written as in the dictionaries, "Dol_Amroth". */
  private static final String NAME_JOINTS = "[\\s_]+";

  @Override
  public String set() {
    return "petrarch2-validation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Petrarch2Record> records = records(folder);
    List<Petrarch2Record> scored = records.subList(0, Math.min(most, records.size()));
    CameoCoder coder = new CameoCoder(dictionaries(folder));
    int rightFromGivenParse = 0;
    int rightFromOwnParse = 0;
    for (Petrarch2Record record : scored) {
      rightFromGivenParse += record.expected().equals(new TreeSet<>(coded(coder, record))) ? 1 : 0;
      rightFromOwnParse += record.expected().equals(read(coder, record, pipeline)) ? 1 : 0;
    }
    return List.of(
        score("records as they must be, from the parse given", rightFromGivenParse, scored.size()),
        score("records as they must be, from our own parse", rightFromOwnParse, scored.size()));
  }

  private Score score(String metric, int right, int all) {
    return new Score(set(), metric, all == 0 ? 0 : (double) right / all, all, List.of());
  }

  private static Set<String> read(CameoCoder coder, Petrarch2Record record, Pipeline pipeline) {
    String text = record.text().replaceAll(NAME_JOINTS, " ");
    AnnotatedArticle read = pipeline.annotate(GoldArticle.of("petrarch", text));
    Set<String> found = new TreeSet<>();
    for (Sentence sentence : read.sentences()) {
      CameoCoder.Coding coding =
          coder.code(sentence, read.article().body(), record.day(), record.settings());
      found.addAll(coding.error().isEmpty() ? coding.events() : List.of(coding.error()));
    }
    return found;
  }

  static List<String> coded(CameoCoder coder, Petrarch2Record record) {
    CameoCoder.Coding coding =
        coder.code(record.text(), record.parse(), record.day(), record.settings());
    return coding.error().isEmpty() ? coding.events() : List.of(coding.error());
  }

  static Dictionaries dictionaries(Path folder) throws IOException {
    Path all = folder.resolve("dictionaries");
    List<Path> files = new ArrayList<>();
    for (String kind : List.of("verbs", "actors", "agents", "discards")) {
      files.add(all.resolve("PETR.Validate." + kind + ".txt"));
    }
    return Dictionaries.of(files);
  }

  static List<Petrarch2Record> records(Path folder) throws IOException {
    return Petrarch2Records.read(folder.resolve("text/PETR.UnitTest.records.xml"));
  }
}
