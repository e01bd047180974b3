package org.synoptic.cluster.online;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values by key, as memory, a store or a stream engine keeps them. */
public interface Keyed<V> {

  @Nullable V get(String key);

  void put(String key, V value);

  void remove(String key);

  /** Returns all keys in alphabetical order. */
  List<String> keys();
}
