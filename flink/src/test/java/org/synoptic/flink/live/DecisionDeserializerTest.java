package org.synoptic.flink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.cluster.online.Decision;
import org.synoptic.flink.record.DecisionRow;

class DecisionDeserializerTest {

  private static DecisionRow read(int partition, String json) {
    List<DecisionRow> rows = new ArrayList<>();
    byte[] value = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    new DecisionDeserializer()
        .deserialize(
            new ConsumerRecord<>("decisions", partition, 6, null, value),
            new ListCollector<>(rows));
    return rows.get(0);
  }

  @Test
  void theOffsetMakesTheNumber() {
    Decision decision =
        read(
                0,
                "{'kind':'not this one','reports':['r-1'],'others':['s-r-2'],'author':'ana',"
                    + "'reason':'another fire'}")
            .decision();
    assertThat(decision.number()).isEqualTo(7);
    assertThat(decision.kind()).isEqualTo(Decision.Kind.NOT_THIS_ONE);
    assertThat(decision.reports()).containsExactly("r-1");
    assertThat(decision.others()).containsExactly("s-r-2");
    assertThat(decision.author()).isEqualTo("ana");
    assertThat(decision.reason()).isEqualTo("another fire");
    assertThat(read(0, "{'kind':'undo','reports':[7]}").decision().reports()).containsExactly("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'kind':'perhaps','reports':['r-1'],'others':['r-2']}; \"kind\" is",
        "{'kind':'headline','reports':['s-r-1'],'others':['Fire']}; \"kind\" is",
        "{'kind':'apart','reports':['r-1']}; \"reports\" and \"others\" have ids",
        "{'kind':'undo','reports':[7],'others':['r-2']}; \"reports\" alone has numbers",
        "{'kind':'undo'}; \"reports\"",
        "{'kind':; Unexpected",
        "[]; \"kind\" is"
      })
  void whatIsNoDecisionSaysWhy(String json, String why) {
    DecisionRow row = read(0, json);
    assertThat(row.kind()).isEmpty();
    assertThat(row.reason()).contains(why);
  }

  @Test
  void anotherPartitionHasNoOrder() {
    assertThat(read(1, "{'kind':'undo','reports':[7]}").reason()).contains("one partition");
  }

  @Test
  void hostileSizesAreRefused() {
    String decision = "{'kind':'apart','reports':['%s'],'others':['r-2']}";
    assertThat(read(0, decision.formatted("x".repeat(1000))).kind()).isNotEmpty();
    assertThat(read(0, decision.formatted("x".repeat(1001))).kind()).isEmpty();
    String undo = "{'kind':'undo','reports':[%s1]}";
    assertThat(read(0, undo.formatted("1,".repeat(999))).kind()).isNotEmpty();
    assertThat(read(0, undo.formatted("1,".repeat(1000))).kind()).isEmpty();
    assertThat(read(0, "[".repeat(100_000)).kind()).isEmpty();
  }
}
