package org.synoptic.annotate.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.FileFault;

/**
 * The language models are missing or damaged, or the memory does not hold them. No report is at
 * fault and none can be parsed, so a run ends. The message is one sentence: what is wrong, where,
 * and what to do.
 */
public final class InstallationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final String ARTEFACT = "synoptic-models-en";

  InstallationException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static InstallationException missing(@Nullable Throwable cause) {
    return new InstallationException(
        "The language models are missing: %s is not on the class path. Add it, or run the whole synoptic.jar."
            .formatted(ARTEFACT),
        cause);
  }

  static InstallationException damaged(String place, IOException cause) {
    return new InstallationException(
        "The language models are damaged: %s cannot be read (%s). Put an undamaged jar in its place."
            .formatted(place, FileFault.words(cause)),
        cause);
  }

  static InstallationException unfit(String reason, @Nullable Throwable cause) {
    return new InstallationException(
        "The language models do not fit this program: %s. Put the %s of the program's own version on the class path."
            .formatted(reason, ARTEFACT),
        cause);
  }

  static InstallationException outOfMemory(Throwable cause) {
    return new InstallationException(
        "There is too little memory to load the language models: the limit is %d MB. Raise it to 2 GB, with java -Xmx2g or SYNOPTIC_HEAP=2g."
            .formatted(Runtime.getRuntime().maxMemory() >> 20),
        cause);
  }
}
