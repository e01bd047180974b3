package org.synoptic.annotate.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The language models are missing or damaged, or the memory does not hold them. No report is at
 * fault and none can be parsed, so a run ends. The message is one sentence: what is wrong, where,
 * and what to do.
 */
public final class InstallationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InstallationException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static InstallationException missing(String resource, Throwable cause) {
    return new InstallationException(
        "The language models are missing: %s is not on the class path. Add nlp4j-english %s to it, or run the whole synoptic.jar."
            .formatted(resource, ShippedModels.VERSION),
        cause);
  }

  static InstallationException damaged(String place, Throwable cause) {
    return new InstallationException(
        "The language models are damaged: %s cannot be read (%s). Put an undamaged jar in its place."
            .formatted(place, cause),
        cause);
  }

  static InstallationException unfitPrepared(Path folder, @Nullable Throwable cause) {
    return new InstallationException(
        "The prepared language models in %s do not fit this program (%s). Delete them; the next run prepares them anew."
            .formatted(folder, cause),
        cause);
  }

  static InstallationException outOfMemory(Throwable cause) {
    return new InstallationException(
        "There is too little memory to load the language models: the limit is %d MB. Raise it to 2 GB, with java -Xmx2g or SYNOPTIC_HEAP=2g."
            .formatted(Runtime.getRuntime().maxMemory() >> 20),
        cause);
  }
}
