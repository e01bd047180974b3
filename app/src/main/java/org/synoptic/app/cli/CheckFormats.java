package org.synoptic.app.cli;

import java.util.Locale;
import org.synoptic.publish.Format;
import org.synoptic.publish.Verb;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a check, by name. */
final class CheckFormats implements ITypeConverter<Format> {

  @Override
  public Format convert(String name) {
    for (Format format : Verb.CHECK.formats()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new TypeConversionException(
        "check has no " + name + "; choose " + Verb.CHECK.formatNames());
  }
}
