package org.synoptic.flink;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A small cluster in this process. */
public final class Local {

  /** The project's root; tests run in a module's folder unless told otherwise. */
  public static final Path ROOT =
      Path.of(System.getProperty("synoptic.root", "..")).toAbsolutePath().normalize();

  private Local() {}

  /** An environment that refuses types without a serializer of their own. */
  public static LocalStreamEnvironment environment(int parallelism) {
    return environment(parallelism, new Configuration());
  }

  /** The same with other settings. */
  public static LocalStreamEnvironment environment(int parallelism, Configuration settings) {
    Configuration all = new Configuration();
    all.set(PipelineOptions.GENERIC_TYPES, false);
    all.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(32));
    all.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
    all.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
    all.set(RestartStrategyOptions.RESTART_STRATEGY, "disable");
    all.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
    all.addAll(settings);
    return StreamExecutionEnvironment.createLocalEnvironment(parallelism, all);
  }
}
