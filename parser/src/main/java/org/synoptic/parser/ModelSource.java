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

  /** Where the file lies, for people. */
  String place();
}
