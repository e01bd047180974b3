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

/**
 * The validation suite of PETRARCH: sentences of an invented world with the CAMEO events that must
 * be coded from them, all of them and no others, with the dictionaries of the suite.
 *
 * <p>Coded from the parse trees that the suite gives, for it is the coder and the reader of
 * dictionaries that it tests. Records that the suite itself marks as not working ({@code
 * sentence="false"}) are left out, as its own runs do.
 */
public final class Petrarch2 implements Benchmark {

  @Override
  public String set() {
    return "petrarch2-validation";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<Petrarch2Record> records = records(folder);
    List<Petrarch2Record> some = records.subList(0, Math.min(most, records.size()));
    CameoCoder coder = new CameoCoder(dictionaries(folder));
    List<String> missed = new ArrayList<>();
    for (Petrarch2Record record : some) {
      Set<String> found = new TreeSet<>(coded(coder, record));
      if (!found.equals(record.expected())) {
        missed.add(record.id());
      }
    }
    double right = some.isEmpty() ? 0 : 1 - (double) missed.size() / some.size();
    return List.of(new Score(set(), "records as they must be", right, some.size(), List.of()));
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

  /** Each record that is not as it must be: for people who work on the coder. */
  static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CameoCoder coder = new CameoCoder(dictionaries(folder));
    int right = 0;
    List<Petrarch2Record> records = records(folder);
    for (Petrarch2Record record : records) {
      Set<String> found = new TreeSet<>(coded(coder, record));
      right += found.equals(record.expected()) ? 1 : 0;
      if (!found.equals(record.expected())) {
        System.out.println(record.id() + " " + record.text() + "\n   " + record.expected() + "\n   " + found);
      }
    }
    System.out.println(right + " of " + records.size());
  }
}
