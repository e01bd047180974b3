package org.synoptic.flink.corpus;

/**
 * A share of the pages of one file: those whose place in it leaves {@code part} when divided by
 * {@code parts}. The file is read whole for each share, which costs little beside annotation and
 * keeps the pages' ids those of an undivided run.
 *
 * @param file address of the file
 * @param name of its results, relative to the folder of all results
 * @param part from 0
 * @param parts 1 for the whole file
 */
public record CorpusSplit(String file, String name, int part, int parts) {

  /** Whether the page at this place is in the split. */
  boolean has(long place) {
    return place % parts == part;
  }

  /** The file name of its results, without an ending. */
  String results() {
    return parts == 1 ? name : name + ".part-" + part + "-of-" + parts;
  }
}
