package org.synoptic.flink.corpus;

import java.io.IOException;
import org.apache.flink.core.fs.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/** Parquet with gzip, a row for each article. Of Hadoop, which may be missing, no class is used. */
final class ParquetFile implements ResultFile {

  /** Bytes of a group of rows, which are in memory at once. Set by hand. */
  private static final long GROUP = 16 << 20;

  private final PendingFile file;
  private final ParquetWriter<ArticleColumns.Row> writer;

  ParquetFile(Path path) throws IOException {
    this.file = new PendingFile(path);
    this.writer =
        new Builder(new Output(file))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipCodec())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(GROUP)
            .build();
  }

  @Override
  public void add(@Nullable Article article, String json) throws IOException {
    if (article != null) {
      writer.write(new ArticleColumns.Row(article, json.stripTrailing()));
    }
  }

  @Override
  public void keep() throws IOException {
    writer.close();
    file.keep();
  }

  @Override
  public void drop() {
    file.drop();
  }

  private static final class Builder extends ParquetWriter.Builder<ArticleColumns.Row, Builder> {

    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<ArticleColumns.Row> getWriteSupport(Configuration none) {
      return new ArticleColumns();
    }

    @Override
    protected WriteSupport<ArticleColumns.Row> getWriteSupport(ParquetConfiguration none) {
      return new ArticleColumns();
    }
  }

  private record Output(PendingFile file) implements OutputFile {

    @Override
    public PositionOutputStream create(long block) {
      return new PositionOutputStream() {
        @Override
        public long getPos() throws IOException {
          return file.position();
        }

        @Override
        public void write(int one) throws IOException {
          file.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          file.write(bytes, from, length);
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long block) {
      return create(block);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
