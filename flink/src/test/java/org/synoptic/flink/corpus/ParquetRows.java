package org.synoptic.flink.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads a file of Parquet back. */
public final class ParquetRows {

  private ParquetRows() {}

  /** The values of each row that are there, by their columns. */
  public static List<Map<String, String>> of(Path file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Unpacking())
            .build();
    List<Map<String, String>> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      for (PageReadStore pages; (pages = reader.readNextRowGroup()) != null; ) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(row(records.read(), schema));
        }
      }
    }
    return rows;
  }

  private static Map<String, String> row(Group group, MessageType schema) {
    Map<String, String> row = new TreeMap<>();
    for (Type column : schema.getFields()) {
      if (group.getFieldRepetitionCount(column.getName()) > 0) {
        row.put(column.getName(), group.getString(column.getName(), 0));
      }
    }
    return row;
  }

  /** Unpacks with the JDK's gzip, as there is no Hadoop. */
  private static final class Unpacking
      implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
      throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
      return this;
    }

    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      try (GZIPInputStream stream = new GZIPInputStream(bytes.toInputStream())) {
        return BytesInput.from(stream.readAllBytes());
      }
    }

    @Override
    public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) throws IOException {
      out.put(decompress(BytesInput.from(in), size).toByteArray());
    }

    @Override
    public void release() {}
  }
}
