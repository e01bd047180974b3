package org.synoptic.flink.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.page.PageReader;

/** The job that annotates a corpus. */
public final class CorpusJob {

  private static final long MEGABYTE = 1 << 20;

  private final List<String> inputs;
  private final String folder;
  private final Set<ResultFormat> formats;
  private final long bytesOfPart;

  /**
   * @param inputs addresses of files and folders, as Flink's file systems read them
   * @param folder address of the folder for the results
   * @param formats of the articles, one or more
   * @param megabytesOfPart size of a file from which it is cut into shares
   */
  public CorpusJob(
      List<String> inputs, String folder, Set<ResultFormat> formats, int megabytesOfPart) {
    this.inputs = List.copyOf(inputs);
    this.folder = folder;
    this.formats = Set.copyOf(formats);
    this.bytesOfPart = megabytesOfPart * MEGABYTE;
  }

  /**
   * Adds the job to an environment.
   *
   * @return what came of each split
   * @throws IOException when an input is not there
   * @throws IllegalArgumentException when there is no file
   */
  public DataStream<SplitCount> in(StreamExecutionEnvironment environment, PageReader reader)
      throws IOException {
    List<CorpusSplit> splits = new SplitPlan(bytesOfPart).of(inputs);
    if (splits.isEmpty()) {
      throw new IllegalArgumentException("no file in " + inputs);
    }
    environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
    return environment
        .fromData(TypeInformation.of(CorpusSplit.class), splits.toArray(new CorpusSplit[0]))
        .name("splits")
        .rebalance()
        .map(new SplitAnnotator(folder, formats, reader))
        .returns(TypeInformation.of(SplitCount.class))
        .name("annotate");
  }
}
