package org.synoptic.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of bounded size: what was used longest ago goes first. Not safe to share by threads. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;

  private final int most;

  /**
   * @param most entries that are kept
   */
  public RecentlyUsed(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
