package org.synoptic.flink.live;

import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.synoptic.flink.record.RequestRow;
import org.synoptic.flink.record.RevisionRow;

/**
 * Lets a story rest between two comparisons: of the revisions of one pause only the last asks for
 * its articles, when the pause is over, and only when its reports are others than before.
 */
final class StoryPause extends KeyedProcessFunction<String, RevisionRow, RequestRow> {

  private static final long serialVersionUID = 1;

  /**
   * Reports of a story that are compared, the first by id. Set by hand: time grows with the square.
   */
  static final int MOST_REPORTS = 60;

  private final LiveSettings settings;
  private transient @Nullable ValueState<RevisionRow> latest;
  private transient @Nullable ValueState<RevisionRow> asked;

  StoryPause(LiveSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<RevisionRow> type = TypeInformation.of(RevisionRow.class);
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", type));
    asked = getRuntimeContext().getState(new ValueStateDescriptor<>("asked", type));
  }

  @Override
  public void processElement(RevisionRow revision, Context context, Collector<RequestRow> out)
      throws Exception {
    Opened.state(latest).update(revision);
    context.timerService().registerEventTimeTimer(settings.pauseAfter(revision.at()));
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<RequestRow> out) throws Exception {
    RevisionRow now = Opened.state(latest).value();
    RevisionRow before = Opened.state(asked).value();
    Opened.state(latest).clear();
    if (now == null || before != null && before.reports().equals(now.reports())) {
      return;
    }
    if (now.reports().isEmpty()) {
      Opened.state(asked).clear();
      return;
    }
    Opened.state(asked).update(now);
    List<String> reports = now.reports();
    int of = Math.min(MOST_REPORTS, reports.size());
    for (int place = 0; place < of; place++) {
      out.collect(
          new RequestRow(reports.get(place), now.story(), now.revision(), now.at(), place, of));
    }
  }
}
