package org.synoptic.annotate.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.synoptic.parser.ModelSource;
import org.synoptic.parser.Parser;
import org.synoptic.parser.ParserModels;
import org.synoptic.parser.UnfitModelsException;

/** Finds the English models on the class path and makes a parser of them. */
final class EnglishParser {

  private static final String ENGLISH = "en";

  private EnglishParser() {}

  /**
   * The parser.
   *
   * @throws InstallationException when there are no whole models, or memory does not hold them
   */
  static Parser load() {
    ModelSource source = source();
    try {
      WholeModels.require(source);
      Parser parser = ParserModels.parser(source);
      LabelCheck.of(parser);
      return parser;
    } catch (UnfitModelsException e) {
      throw InstallationException.unfit(source.place() + ": " + e.getMessage(), e);
    } catch (FileNotFoundException e) {
      throw InstallationException.missing(e);
    } catch (IOException e) {
      throw InstallationException.damaged(source.place(), e);
    } catch (OutOfMemoryError e) {
      throw InstallationException.outOfMemory(e);
    }
  }

  private static ModelSource source() {
    try {
      return ServiceLoader.load(ModelSource.class, EnglishParser.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .filter(source -> source.language().equals(ENGLISH))
          .findFirst()
          .orElseThrow(() -> InstallationException.missing(null));
    } catch (ServiceConfigurationError e) {
      throw InstallationException.missing(e);
    }
  }
}
