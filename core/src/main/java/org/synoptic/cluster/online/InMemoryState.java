package org.synoptic.cluster.online;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.report.ReportProfile;

/** State that lasts as long as the process. */
public final class InMemoryState implements StoryState {

  private final Keyed<ReportProfile> reports = new Sorted<>();
  private final Keyed<KeptStory> stories = new Sorted<>();
  private final Keyed<Long> notices = new Sorted<>();
  private final Keyed<Decision> decisions = new Sorted<>();
  private final Keyed<StoryChange> history = new Sorted<>();

  @Override
  public Keyed<ReportProfile> reports() {
    return reports;
  }

  @Override
  public Keyed<KeptStory> stories() {
    return stories;
  }

  @Override
  public Keyed<Long> notices() {
    return notices;
  }

  @Override
  public Keyed<Decision> decisions() {
    return decisions;
  }

  @Override
  public Keyed<StoryChange> history() {
    return history;
  }

  private static final class Sorted<V> implements Keyed<V> {

    private final TreeMap<String, V> values = new TreeMap<>();

    @Override
    public @Nullable V get(String key) {
      return values.get(key);
    }

    @Override
    public void put(String key, V value) {
      values.put(key, value);
    }

    @Override
    public void remove(String key) {
      values.remove(key);
    }

    @Override
    public List<String> keys() {
      return List.copyOf(values.keySet());
    }
  }
}
