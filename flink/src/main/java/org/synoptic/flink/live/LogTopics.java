package org.synoptic.flink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics of the live job that are not there, as it needs them. */
final class LogTopics {

  private static final String STAMPS = "message.timestamp.type";
  private static final String BY_THE_LOG = "LogAppendTime";

  private final Admin admin;

  LogTopics(Admin admin) {
    this.admin = admin;
  }

  /**
   * @param read topics that the job reads, each with its partitions, none for the broker's default
   * @param written topics that it writes
   * @throws IllegalArgumentException when one that is read is there and does not stamp messages
   *     itself
   */
  void make(Map<String, Optional<Integer>> read, List<String> written)
      throws ExecutionException, InterruptedException {
    Set<String> there = admin.listTopics().names().get();
    for (String topic : read.keySet()) {
      if (there.contains(topic)) {
        requireStamps(topic);
      }
    }
    List<NewTopic> missing = new ArrayList<>();
    read.forEach(
        (topic, partitions) ->
            missing.add(
                new NewTopic(topic, partitions, Optional.empty())
                    .configs(Map.of(STAMPS, BY_THE_LOG))));
    Stream<NewTopic> results =
        written.stream().map(topic -> new NewTopic(topic, Optional.empty(), Optional.empty()));
    results.forEach(missing::add);
    missing.removeIf(topic -> there.contains(topic.name()));
    for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
      try {
        made.get();
      } catch (ExecutionException refused) {
        // Another job may have made it meanwhile.
        if (!(refused.getCause() instanceof TopicExistsException)) {
          throw refused;
        }
      }
    }
  }

  private void requireStamps(String topic) throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    for (Config settings : admin.describeConfigs(List.of(resource)).all().get().values()) {
      String stamps = settings.get(STAMPS).value();
      if (!BY_THE_LOG.equals(stamps)) {
        throw new IllegalArgumentException(
            "the topic " + topic + " must have " + STAMPS + "=" + BY_THE_LOG + ", not " + stamps);
      }
    }
  }
}
