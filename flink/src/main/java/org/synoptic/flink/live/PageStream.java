package org.synoptic.flink.live;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.record.PageRow;

/** Where pages come from. */
public interface PageStream {

  /**
   * The pages, each with the time of its arrival as its time in the stream, and with watermarks
   * that no page comes after.
   */
  DataStream<PageRow> in(StreamExecutionEnvironment environment);
}
