package org.synoptic.text.encoder;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.UserCache;

/**
 * The one encoder of a process, loaded when it is first asked for and kept until the process ends.
 * Safe for threads.
 */
public final class SharedEncoder {

  /** Nothing is lost but time: 90 MB are unpacked at every start. */
  private static final String NO_CACHE =
      "the folder of the user's cache cannot be written, so every start unpacks the encoder anew;"
          + " XDG_CACHE_HOME can name another folder";

  private static @Nullable SentenceEncoder encoder;
  private static boolean tried;

  private SharedEncoder() {}

  /**
   * The encoder; null where it cannot be loaded, which is tried once.
   *
   * @param notes gets one sentence when loading fails, or when what is loaded cannot be kept for
   *     the next start; nothing when it was asked for before
   */
  public static synchronized @Nullable SentenceEncoder get(Consumer<String> notes) {
    if (!tried) {
      tried = true;
      encoder = load(notes);
    }
    return encoder;
  }

  static @Nullable SentenceEncoder load(Consumer<String> notes) {
    try {
      SentenceEncoder loaded = SentenceEncoder.load();
      if (!UserCache.isWritable()) {
        notes.accept(NO_CACHE);
      }
      return loaded;
    } catch (EncoderMissingException e) {
      notes.accept("statements are compared by their words alone: " + e.getMessage());
      return null;
    }
  }
}
