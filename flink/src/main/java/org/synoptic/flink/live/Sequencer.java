package org.synoptic.flink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.ReportRow;
import org.synoptic.flink.record.TickRow;

/**
 * Puts shares of ticks together as ticks. Into which tick a share falls is told by its time alone;
 * one that comes when its tick is closed falls into the next.
 */
final class Sequencer extends KeyedProcessFunction<Integer, TickRow, TickRow> {

  private static final long serialVersionUID = 1;

  private final LiveSettings settings;
  private transient @Nullable MapState<String, TickRow> waiting;
  private transient @Nullable ValueState<Long> lastSlow;

  Sequencer(LiveSettings settings) {
    this.settings = settings;
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<TickRow> type = TypeInformation.of(TickRow.class);
    waiting =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("waiting", Types.STRING, type));
    lastSlow = getRuntimeContext().getState(new ValueStateDescriptor<>("last-slow", Types.LONG));
  }

  @Override
  public void processElement(TickRow share, Context context, Collector<TickRow> out)
      throws Exception {
    long closed = context.timerService().currentWatermark();
    long number = settings.tickOf(share.at());
    if (closed != Long.MIN_VALUE && settings.endOf(number) <= closed) {
      number = settings.tickOf(closed + 1);
    }
    for (ReportRow report : share.reports()) {
      waiting().put(String.format(Locale.ROOT, "%019d/r/%s", number, report.id()), share);
    }
    for (DecisionRow decision : share.decisions()) {
      waiting().put(key(number, decision), share);
    }
    context.timerService().registerEventTimeTimer(settings.endOf(number));
  }

  /** The place of a decision among those of its tick: as they were made, whatever their digits. */
  private static String key(long number, DecisionRow decision) {
    return String.format(Locale.ROOT, "%019d/d/%019d", number, decision.number());
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<TickRow> out) throws Exception {
    long number = settings.tickOf(at);
    String prefix = String.format(Locale.ROOT, "%019d/", number);
    TreeMap<String, TickRow> shares = new TreeMap<>();
    for (Map.Entry<String, TickRow> share : waiting().entries()) {
      if (share.getKey().startsWith(prefix)) {
        shares.put(share.getKey(), share.getValue());
      }
    }
    for (String key : shares.keySet()) {
      waiting().remove(key);
    }
    List<ReportRow> reports = new ArrayList<>();
    List<DecisionRow> decisions = new ArrayList<>();
    for (TickRow share : shares.values()) {
      reports.addAll(share.reports());
      decisions.addAll(share.decisions());
    }
    out.collect(new TickRow(number, at, isSlow(number), reports, decisions));
  }

  /** The first tick that has something, of each round of fast ticks, is a slow one. */
  private boolean isSlow(long number) throws Exception {
    long round = Math.floorDiv(number, settings.fastTicks());
    Long last = lastSlow().value();
    boolean slow = last == null || round > last;
    if (slow) {
      lastSlow().update(round);
    }
    return slow;
  }

  private MapState<String, TickRow> waiting() {
    return Opened.state(waiting);
  }

  private ValueState<Long> lastSlow() {
    return Opened.state(lastSlow);
  }
}
