package org.synoptic.flink.live;

import java.util.List;
import java.util.function.Function;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.Keyed;
import org.synoptic.cluster.online.StoryChange;
import org.synoptic.cluster.online.StoryState;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.ReportRow;
import org.synoptic.flink.record.StoryRow;

/** The state of the stories as Flink keeps it. The history goes out with the results instead. */
record StreamState(
    Keyed<ReportProfile> reports,
    Keyed<KeptStory> stories,
    Keyed<Long> notices,
    Keyed<Decision> decisions,
    Keyed<StoryChange> history)
    implements StoryState {

  /** Flink's handles, which an operator asks for when it opens. */
  static final class Maps {

    private final MapState<String, ReportRow> reports;
    private final MapState<String, StoryRow> stories;
    private final MapState<String, Long> notices;
    private final MapState<String, DecisionRow> decisions;

    Maps(RuntimeContext context) {
      this.reports = map(context, "reports", TypeInformation.of(ReportRow.class));
      this.stories = map(context, "stories", TypeInformation.of(StoryRow.class));
      this.notices = map(context, "notices", Types.LONG);
      this.decisions = map(context, "decisions", TypeInformation.of(DecisionRow.class));
    }

    private static <T> MapState<String, T> map(
        RuntimeContext context, String name, TypeInformation<T> type) {
      return context.getMapState(new MapStateDescriptor<>(name, Types.STRING, type));
    }

    /** Reads the state of the present key. */
    StreamState read() {
      return new StreamState(
          new StoredKeyed<>(reports, ReportRow::of, ReportRow::profile),
          new StoredKeyed<>(stories, StoryRow::of, StoryRow::story),
          new StoredKeyed<>(notices, Function.identity(), Function.identity()),
          new StoredKeyed<>(decisions, DecisionRow::of, DecisionRow::decision),
          new Dropped<>());
    }
  }

  /** Keeps nothing. */
  private static final class Dropped<V> implements Keyed<V> {

    @Override
    public @Nullable V get(String key) {
      return null;
    }

    @Override
    public void put(String key, V value) {}

    @Override
    public void remove(String key) {}

    @Override
    public List<String> keys() {
      return List.of();
    }
  }
}
