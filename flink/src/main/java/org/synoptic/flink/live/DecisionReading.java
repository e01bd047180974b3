package org.synoptic.flink.live;

import java.util.List;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.TickRow;
import org.synoptic.model.Skipped;

/** Decisions as shares of ticks that have no number yet. Those that cannot be read go aside. */
final class DecisionReading extends ProcessFunction<DecisionRow, TickRow> {

  private static final long serialVersionUID = 1;

  @Override
  public void processElement(DecisionRow row, Context context, Collector<TickRow> out) {
    if (!row.kind().isEmpty()) {
      out.collect(new TickRow(0, DecisionStream.place(row), false, List.of(), List.of(row)));
      return;
    }
    String id = "decision " + row.number();
    Skipped skipped = new Skipped(id, Skipped.Why.BROKEN, "no decision: " + row.reason());
    context.output(PageReading.SKIPPED, PageReading.skipped(id, row.at(), skipped));
  }
}
