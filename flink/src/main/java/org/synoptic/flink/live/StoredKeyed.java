package org.synoptic.flink.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.util.FlinkRuntimeException;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.online.Keyed;

/**
 * Values in memory, every change of which is written to Flink's state as a row. To be used under
 * one key of the stream.
 */
final class StoredKeyed<V, R> implements Keyed<V> {

  private final MapState<String, R> state;
  private final Function<V, R> row;
  private final TreeMap<String, V> values = new TreeMap<>();

  /** The values that the state has. */
  StoredKeyed(MapState<String, R> state, Function<V, R> row, Function<R, V> value) {
    this.state = state;
    this.row = row;
    attempt(
        () -> {
          for (Map.Entry<String, R> entry : state.entries()) {
            values.put(entry.getKey(), value.apply(entry.getValue()));
          }
        });
  }

  @Override
  public @Nullable V get(String key) {
    return values.get(key);
  }

  @Override
  public void put(String key, V value) {
    values.put(key, value);
    attempt(() -> state.put(key, row.apply(value)));
  }

  @Override
  public void remove(String key) {
    if (values.remove(key) != null) {
      attempt(() -> state.remove(key));
    }
  }

  @Override
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void attempt(Step step) {
    try {
      step.run();
    } catch (Exception e) {
      throw new FlinkRuntimeException("the state of the stories cannot be read or written", e);
    }
  }
}
