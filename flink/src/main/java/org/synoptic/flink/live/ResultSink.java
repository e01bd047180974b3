package org.synoptic.flink.live;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.synoptic.flink.record.ResultRow;

/**
 * Where results go. A result may come twice; results with the same id and revision are the same.
 */
public interface ResultSink {

  /** Writes the results of one kind. */
  void write(ResultKind kind, DataStream<ResultRow> results);
}
