package org.synoptic.flink.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.flink.Local;

/** What an earlier version wrote into a savepoint is read again. */
class StateVersionsTest {

  private static final Path STATES =
      Local.ROOT.resolve("flink/src/test/resources/org/synoptic/flink/record");

  /** The version of the rows as they are. A change of a row makes the next. */
  private static final String NEWEST = "2";

  private static final PageRow PAGE =
      new PageRow(
          "r-1", "pages-0#7", "https://a.example/1", "a", "A", 12, "text/html", new byte[3]);

  private static final ArticleRow ARTICLE = new ArticleRow("r-1", PAGE, "form-1", new byte[] {5});

  private static final ReportRow REPORT =
      new ReportRow(
          "r-1",
          "bridg:1",
          "close:1",
          "close:2",
          List.of(new EndRow(17, "read:1", true)),
          List.of("tarn"),
          List.of("ostra"),
          List.of("2031-05-03"),
          List.of(3L, 4L),
          "2031-05-03",
          12);

  private static final DecisionRow DECISION =
      new DecisionRow(3, "APART", List.of("r-1"), List.of("r-2"), "ana", 13, "no");

  private static final RequestRow REQUEST = new RequestRow("r-1", "s-r-1", 4, 14, 0, 2);

  private static final Map<String, Record> ROWS = new TreeMap<>();

  static {
    for (Record row :
        List.of(
            PAGE,
            ARTICLE,
            REPORT,
            DECISION,
            REQUEST,
            new TickRow(4, 14, true, List.of(REPORT), List.of(DECISION)),
            new StoryRow("s-r-1", List.of("r-1"), 12, true),
            new RevisionRow("s-r-1", 4, 14, List.of("r-1"), false, "s-r-0", List.of("grew")),
            REQUEST.piece(ARTICLE),
            new ResultRow("r-1", 4, 14, "{}"))) {
      ROWS.put(row.getClass().getSimpleName(), row);
    }
  }

  private static SerializerConfig noGenericTypes() {
    SerializerConfigImpl config = new SerializerConfigImpl();
    config.setGenericTypes(false);
    return config;
  }

  @SuppressWarnings("unchecked")
  private static <T> TypeSerializer<T> serializer(T row) {
    TypeInformation<T> type = TypeInformation.of((Class<T>) row.getClass());
    assertThat(type).isInstanceOf(PojoTypeInfo.class);
    return type.createSerializer(noGenericTypes());
  }

  private static <T> byte[] written(T row) throws IOException {
    TypeSerializer<T> serializer = serializer(row);
    DataOutputSerializer out = new DataOutputSerializer(1 << 10);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());
    serializer.serialize(row, out);
    return out.getCopyOfBuffer();
  }

  private static <T> Object restored(byte[] bytes, T newest) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    TypeSerializerSnapshot<T> before =
        TypeSerializerSnapshot.readVersionedSnapshot(in, newest.getClass().getClassLoader());
    TypeSerializer<T> now = serializer(newest);
    assertThat(now.snapshotConfiguration().resolveSchemaCompatibility(before).isIncompatible())
        .as(newest.getClass().getName())
        .isFalse();
    T row = before.restoreSerializer().deserialize(in);
    DataOutputSerializer out = new DataOutputSerializer(1 << 10);
    now.serialize(row, out);
    return now.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
  }

  private static Object restored(String version, Record newest) throws IOException {
    Path file = STATES.resolve(version).resolve(newest.getClass().getSimpleName() + ".state");
    return restored(Files.readAllBytes(file), newest);
  }

  @Test
  void theNewestVersionIsKeptForLaterOnes() throws IOException {
    for (Map.Entry<String, Record> row : ROWS.entrySet()) {
      Path file = STATES.resolve(NEWEST).resolve(row.getKey() + ".state");
      if (Boolean.getBoolean("synoptic.rewrite")) {
        Files.createDirectories(file.getParent());
        Files.write(file, written(row.getValue()));
      }
      assertThat(written(row.getValue()))
          .as("a row has changed: let NEWEST be the next version, and rewrite")
          .isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void everyRowOfTheNewestVersionComesBack() throws IOException {
    for (Record row : ROWS.values()) {
      assertThat(restored(NEWEST, row)).usingRecursiveComparison().isEqualTo(row);
    }
  }

  /** Of version 1 a report had no passages, an article no form, a revision no changes. */
  @ParameterizedTest
  @ValueSource(strings = {"1"})
  void whatAnEarlierVersionDidNotHaveIsEmpty(String version) throws IOException {
    ReportRow report = (ReportRow) restored(version, ROWS.get("ReportRow"));
    assertThat(report).usingRecursiveComparison().ignoringFields("passages").isEqualTo(REPORT);
    assertThat(report.passages()).isEmpty();
    assertThat(report.profile().passages()).isEmpty();
    ArticleRow article = (ArticleRow) restored(version, ROWS.get("ArticleRow"));
    assertThat(article).usingRecursiveComparison().ignoringFields("form").isEqualTo(ARTICLE);
    assertThat(article.article()).isNull();
    TickRow tick = (TickRow) restored(version, ROWS.get("TickRow"));
    assertThat(tick.tick().reports()).containsExactly(report.profile());
    RevisionRow revision = (RevisionRow) restored(version, ROWS.get("RevisionRow"));
    assertThat(revision.changes()).isEmpty();
    assertThat(revision.reports()).containsExactly("r-1");
  }

  @Test
  void aRowOfNullsIsOne() {
    assertThat(new TickRow(0, 0, false, null, null).tick().reports()).isEmpty();
    assertThat(
            new ReportRow(null, null, null, null, null, null, null, null, null, null, 0).profile())
        .isNotNull();
    assertThat(new PageRow(null, null, null, null, null, 0, null, null).page().content()).isEmpty();
    assertThat(new ArticleRow(null, null, null, null).article()).isNull();
  }
}
