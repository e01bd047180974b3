package org.synoptic.flink;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.corpus.CorpusJob;

/**
 * The jobs, as {@code flink run} starts them.
 *
 * <pre>
 *   flink run synoptic-flink.jar annotate --in s3://corpus/2031 --out s3://corpus/annotated
 * </pre>
 */
public final class Jobs {

  /** Size of a file from which it is cut into shares: some minutes' work. Set by hand. */
  private static final int MEGABYTES_OF_PART = 16;

  private Jobs() {}

  /**
   * @throws IllegalArgumentException when the words are not those of a job; the message says why
   */
  public static void main(String[] words) throws Exception {
    List<String> all = Arrays.asList(words);
    String job = all.isEmpty() ? "" : all.get(0);
    List<String> options = all.subList(Math.min(1, all.size()), all.size());
    switch (job) {
      case "annotate" -> annotate(new Arguments(options, Set.of("in", "out", "part-mb")));
      default -> throw new IllegalArgumentException("no job \"" + job + "\"; there is annotate");
    }
  }

  private static void annotate(Arguments arguments) throws Exception {
    arguments.required("in");
    CorpusJob job =
        new CorpusJob(
            arguments.all("in"),
            arguments.required("out"),
            arguments.or("part-mb", MEGABYTES_OF_PART));
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    job.in(environment, PageReader.ofProcess()).print();
    environment.execute("synoptic annotate");
  }
}
