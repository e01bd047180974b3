package org.synoptic.flink.live;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.synoptic.flink.record.ResultRow;

/** Where results go. It may get one again: with the same id and revision it is the same. */
public interface ResultSink {

  /** Writes the results of one kind. */
  void write(ResultKind kind, DataStream<ResultRow> results);
}
