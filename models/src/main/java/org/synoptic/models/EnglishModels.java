package org.synoptic.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.synoptic.parser.ModelSource;

/** The English models, which lie beside this class. */
public final class EnglishModels implements ModelSource {

  /** The name of the file. The number grows whenever {@link Converter} would write other bytes. */
  static final String FILE = "english-4.models";

  /** Where the file lies, once it was looked for: finding it in a jar reads the jar's directory. */
  private @Nullable FilePart known;

  @Override
  public String language() {
    return "en";
  }

  @Override
  public ByteBuffer open() throws IOException {
    URL url = url();
    if (url == null) {
      throw new FileNotFoundException(FILE);
    }
    return MappedResource.open(url);
  }

  @Override
  public void read(long start, ByteBuffer into) throws IOException {
    FilePart part = part();
    if (part == null) {
      ModelSource.super.read(start, into);
    } else {
      part.read(start, into);
    }
  }

  @Override
  public String version() throws IOException {
    FilePart part = part();
    return part == null ? ModelSource.super.version() : part.version();
  }

  private synchronized @Nullable FilePart part() throws IOException {
    URL url = url();
    if (known == null && url != null) {
      known = MappedResource.part(url);
    }
    return known;
  }

  @Override
  public String place() {
    URL url = url();
    return url == null ? FILE : url.toString();
  }

  private static @Nullable URL url() {
    return EnglishModels.class.getResource(FILE);
  }
}
