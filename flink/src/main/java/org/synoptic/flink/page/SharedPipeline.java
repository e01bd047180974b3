package org.synoptic.flink.page;

import org.synoptic.Options;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.annotate.engine.LoadingProgress;

/**
 * The pipeline of this process. Its language models are loaded once, when the first article is
 * annotated, and all slots of a task manager share them.
 */
public final class SharedPipeline {

  private static final Pipeline PIPELINE = Synoptic.pipeline(Options.NONE, LoadingProgress.SILENT);

  private SharedPipeline() {}

  public static Pipeline get() {
    return PIPELINE;
  }
}
