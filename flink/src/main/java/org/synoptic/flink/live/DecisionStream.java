package org.synoptic.flink.live;

import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.synoptic.flink.record.DecisionRow;

/** Where people's decisions about stories come from. */
public interface DecisionStream {

  /**
   * How much later than it came a decision takes its place among the pages. So the pages need not
   * wait for a decision that may be on its way.
   */
  Duration LATER = ArrivalClock.ON_ITS_WAY;

  /**
   * The decisions, each with its place as its time in the stream, and with watermarks that none
   * comes after. One that cannot be read has no kind, and why as its reason.
   */
  DataStream<DecisionRow> decisions(StreamExecutionEnvironment environment);

  /** The place of a decision among the pages, in milliseconds since 1970. */
  static long place(DecisionRow decision) {
    return decision.at() + LATER.toMillis();
  }
}
