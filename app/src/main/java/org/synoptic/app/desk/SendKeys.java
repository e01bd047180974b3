package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.Store;
import org.synoptic.text.Sha256;

/**
 * Keys with which browsers and programs may send pages to the desk, and do nothing else. Of each
 * the hash alone is kept.
 */
final class SendKeys {

  /** Keys of a desk. Set by hand. */
  private static final int MOST = 20;

  private static final int MAX_LABEL_CHARS = 80;
  private static final int BYTES = 24;
  private static final String SETTING = "send keys";
  private static final String TAB = "\t";
  private static final int PARTS = 3;

  private final Store store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** A key, without what it is. */
  record Kept(String hash, Instant since, String label) {}

  SendKeys(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  List<Kept> all() {
    String lines = store.setting(SETTING);
    return read(lines == null ? "" : lines);
  }

  private static List<Kept> read(String lines) {
    List<Kept> keys = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(TAB, PARTS);
      keys.add(new Kept(parts[0], Instant.parse(parts[1]), parts[2]));
    }
    return keys;
  }

  /**
   * Makes a key, which is told this once.
   *
   * @throws IllegalArgumentException when there are too many
   */
  String make(String label) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    String name = label.replaceAll("\\s+", " ");
    name = name.substring(0, Math.min(name.length(), MAX_LABEL_CHARS));
    add(new Kept(hash(key), clock.instant(), name));
    return key;
  }

  private void add(Kept key) {
    store.change(
        SETTING,
        lines -> {
          List<Kept> keys = read(lines);
          if (keys.size() >= MOST) {
            throw new IllegalArgumentException(
                "There are " + MOST + " keys already: end one first.");
          }
          keys.add(key);
          return written(keys);
        });
  }

  void end(String hash) {
    store.change(
        SETTING,
        lines -> {
          List<Kept> keys = read(lines);
          keys.removeIf(key -> key.hash().equals(hash));
          return written(keys);
        });
  }

  boolean holds(@Nullable String key) {
    String hash = key == null ? "" : hash(key);
    return all().stream().anyMatch(kept -> kept.hash().equals(hash));
  }

  private static String written(List<Kept> keys) {
    StringBuilder lines = new StringBuilder();
    for (Kept key : keys) {
      lines.append(String.join(TAB, key.hash(), key.since().toString(), key.label())).append('\n');
    }
    return lines.toString();
  }

  private static String hash(String key) {
    return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
  }
}
