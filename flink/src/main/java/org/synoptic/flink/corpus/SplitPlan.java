package org.synoptic.flink.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Which splits a corpus has: the same for every run over the same files. */
final class SplitPlan {

  /** Shares of one file at most: each reads the file whole. Set by hand. */
  private static final int MOST_PARTS = 64;

  private final long bytesOfPart;

  /**
   * @param bytesOfPart size of a file from which it is cut into shares
   */
  SplitPlan(long bytesOfPart) {
    this.bytesOfPart = bytesOfPart;
  }

  /**
   * The splits of these files and folders, the largest files first, so that none is left for the
   * end.
   *
   * @throws IOException when one of them is not there
   */
  List<CorpusSplit> of(List<String> inputs) throws IOException {
    List<Entry> files = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileStatus status = path.getFileSystem().getFileStatus(path);
      collect(path.getFileSystem(), status, path.getName(), files);
    }
    files.sort(Comparator.comparingLong(Entry::bytes).reversed().thenComparing(Entry::name));
    List<CorpusSplit> splits = new ArrayList<>();
    for (Entry file : files) {
      int parts = (int) Math.max(1, Math.min(MOST_PARTS, file.bytes() / bytesOfPart));
      for (int part = 0; part < parts; part++) {
        splits.add(new CorpusSplit(file.address(), file.name(), part, parts));
      }
    }
    return splits;
  }

  private record Entry(String address, String name, long bytes) {}

  /** Hidden files are left out, as the command line does. */
  private static void collect(FileSystem system, FileStatus status, String name, List<Entry> files)
      throws IOException {
    if (!status.isDir()) {
      files.add(new Entry(status.getPath().toString(), name, status.getLen()));
      return;
    }
    FileStatus[] children = system.listStatus(status.getPath());
    for (FileStatus child : children == null ? new FileStatus[0] : children) {
      String last = child.getPath().getName();
      if (!last.startsWith(".")) {
        collect(system, child, name + "/" + last, files);
      }
    }
  }
}
