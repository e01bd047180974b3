package org.synoptic.text.encoder;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one encoder of a process, loaded when it is first asked for and kept until the process ends.
 * Safe for threads.
 */
public final class SharedEncoder {

  private static @Nullable SentenceEncoder encoder;
  private static boolean tried;

  private SharedEncoder() {}

  /**
   * The encoder; null where it cannot be loaded, which is tried once.
   *
   * @param notes gets one sentence when loading fails, and nothing when it failed before
   */
  public static synchronized @Nullable SentenceEncoder get(Consumer<String> notes) {
    if (!tried) {
      tried = true;
      try {
        encoder = SentenceEncoder.load();
      } catch (EncoderMissingException e) {
        notes.accept("statements are compared by their words alone: " + e.getMessage());
      }
    }
    return encoder;
  }
}
