package org.synoptic.flink.corpus;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.RecoverableFsDataOutputStream;

/** A file that is written and has no name yet. */
final class PendingFile extends OutputStream {

  private final Path path;
  private final RecoverableFsDataOutputStream stream;

  PendingFile(Path path) throws IOException {
    this.path = path;
    this.stream = path.getFileSystem().createRecoverableWriter().open(path);
  }

  @Override
  public void write(int one) throws IOException {
    stream.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    stream.write(bytes, from, length);
  }

  /** Bytes that were written. */
  long position() throws IOException {
    return stream.getPos();
  }

  /** Does nothing: the file ends when it is kept or dropped. */
  @Override
  public void close() {}

  /** Gives the file its name, over that of an earlier try. */
  void keep() throws IOException {
    FileSystem system = path.getFileSystem();
    if (system.exists(path)) {
      system.delete(path, false);
    }
    stream.closeForCommit().commit();
  }

  void drop() {
    try {
      stream.close();
    } catch (IOException e) {
      // What was written has no name and is never read.
    }
  }
}
