package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A file of models for {@link ParserModels}. The artefact of a language provides one as a service
 * ({@link java.util.ServiceLoader}).
 */
public interface ModelSource {

  /** The language of the models, as ISO 639-1 has it. */
  String language();

  /** The file, which stays as it is while it is used. */
  ByteBuffer open() throws IOException;

  /**
   * Copies a part of the file. What is copied and never looked at again should not be mapped too:
   * it would lie in memory twice.
   *
   * @param into is filled up
   */
  default void read(long start, ByteBuffer into) throws IOException {
    into.put(open().slice((int) start, into.remaining()));
  }

  /**
   * Tells this file from another one in its place, without reading it: it changes when the file is
   * written anew. Empty where that cannot be told.
   */
  default String version() throws IOException {
    return "";
  }

  /** Where the file lies, for people. */
  String place();
}
