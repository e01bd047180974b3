package org.synoptic.flink.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs pages of Parquet with the JDK's gzip, for Parquet's own takes that of Hadoop. */
final class GzipCodec implements CompressionCodecFactory {

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    return new Compressor(name);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    throw new UnsupportedOperationException("nothing is read here");
  }

  @Override
  public void release() {}

  private record Compressor(CompressionCodecName name) implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
        bytes.writeAllTo(stream);
      }
      return BytesInput.from(packed.toByteArray());
    }

    @Override
    public CompressionCodecName getCodecName() {
      return name;
    }

    @Override
    public void release() {}
  }
}
