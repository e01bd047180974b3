package org.synoptic.flink.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Genre;
import org.synoptic.model.Outlet;

/** The columns of an article: those by which one selects, and all of it as JSON. */
final class ArticleColumns extends WriteSupport<ArticleColumns.Row> {

  /**
   * @param json what stands in a line of JSON Lines
   */
  record Row(Article article, String json) {}

  private record Column(String name, Function<Row, @Nullable String> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", row -> row.article().id()),
          new Column("path", row -> row.article().path()),
          new Column("url", row -> row.article().url()),
          new Column("outlet", row -> outlet(row.article())),
          new Column("language", row -> row.article().language()),
          new Column("headline", row -> row.article().headline()),
          new Column("section", row -> row.article().section()),
          new Column("published", row -> row.article().published().when()),
          new Column("updated", row -> row.article().updated().when()),
          new Column("partial", row -> row.article().partial()),
          new Column("genre", row -> genre(row.article())),
          new Column("body", row -> row.article().body()),
          new Column("json", Row::json));

  private @Nullable RecordConsumer to;

  private static @Nullable String outlet(Article article) {
    Outlet outlet = article.outlet();
    return outlet == null ? null : outlet.name();
  }

  private static @Nullable String genre(Article article) {
    Genre genre = article.genre();
    return genre == null ? null : genre.name();
  }

  private static MessageType schema() {
    List<Type> types = new ArrayList<>();
    for (Column column : COLUMNS) {
      types.add(
          Types.optional(PrimitiveType.PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name()));
    }
    return new MessageType("article", types);
  }

  @Override
  public WriteContext init(Configuration none) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration none) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    this.to = consumer;
  }

  @Override
  public void write(Row row) {
    RecordConsumer consumer = to;
    if (consumer == null) {
      throw new IllegalStateException("nothing was prepared");
    }
    consumer.startMessage();
    for (int i = 0; i < COLUMNS.size(); i++) {
      String value = COLUMNS.get(i).value().apply(row);
      if (value != null) {
        consumer.startField(COLUMNS.get(i).name(), i);
        consumer.addBinary(Binary.fromString(value));
        consumer.endField(COLUMNS.get(i).name(), i);
      }
    }
    consumer.endMessage();
  }
}
