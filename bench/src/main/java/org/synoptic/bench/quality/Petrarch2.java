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
 * The validation suite of PETRARCH: sentences of an invented world with the CAMEO events that must
 * be coded from them, all of them and no others, with the dictionaries of the suite.
 *
 * <p>First from the parse trees that the suite gives, for it is the coder and the reader of
 * dictionaries that it tests; then from our own parse of the same words, which may differ from the
 * suite's where the sentence is none ("Ethiopia act on a resolution"). Records that the suite
 * itself marks as not working ({@code sentence="false"}) are left out, as its own runs do.
 */
public final class Petrarch2 implements Benchmark {

  /** Some names are written with the underscore of the dictionaries: "Dol_Amroth". */
  private static final String JOINED = "[\\s_]+";

  @Override
  public String set() {
    return "petrarch2-validation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Petrarch2Record> records = records(folder);
    List<Petrarch2Record> some = records.subList(0, Math.min(most, records.size()));
    CameoCoder coder = new CameoCoder(dictionaries(folder));
    int given = 0;
    int own = 0;
    for (Petrarch2Record record : some) {
      given += record.expected().equals(new TreeSet<>(coded(coder, record))) ? 1 : 0;
      own += record.expected().equals(read(coder, record, pipeline)) ? 1 : 0;
    }
    return List.of(
        score("records as they must be, from the parse given", given, some.size()),
        score("records as they must be, from our own parse", own, some.size()));
  }

  private Score score(String metric, int right, int all) {
    return new Score(set(), metric, all == 0 ? 0 : (double) right / all, all, List.of());
  }

  private static Set<String> read(CameoCoder coder, Petrarch2Record record, Pipeline pipeline) {
    String text = record.text().replaceAll(JOINED, " ");
    AnnotatedArticle read = pipeline.annotate(GoldSentence.article("petrarch", text));
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
