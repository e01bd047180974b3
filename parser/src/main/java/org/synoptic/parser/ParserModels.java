package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link Parser} of the models in a file. */
public final class ParserModels {

  static final String TABLE = ".table";
  static final String LISTS = ".lists";
  static final String VALUES = ".values";
  static final String SCALES = ".scales";
  static final String RULES = ".rules";
  static final String LABELS = ".labels";
  static final String TEMPLATES = ".templates";
  static final String FEW = ".few";
  static final String FULL = ".full";
  static final String PRESENT = ".present";
  static final String CENTRES = ".centres";
  static final String EMBEDDING = ".embedding";
  static final String ORDERS = ".orders";

  private final ModelSections sections;

  private ParserModels(ModelSections sections) {
    this.sections = sections;
  }

  /**
   * A parser.
   *
   * @param source of a file that must stay as it is
   * @throws UnfitModelsException when the file is damaged or of another version
   */
  public static Parser parser(ModelSource source) throws IOException {
    ParserModels models = new ParserModels(new ModelSections(source.open(), source::read));
    Lexica lexica = models.lexica();
    return new Parser(
        models.model(ModelPart.TAGS, lexica.embeddings()),
        models.model(ModelPart.NAMES, lexica.embeddings()),
        models.model(ModelPart.DEPENDENCIES, lexica.embeddings()),
        lexica,
        new Lemmatiser(
            models.table(ModelPart.LEMMAS),
            models.sections.lines(ModelPart.LEMMAS.section() + RULES)));
  }

  /**
   * Compares a file with all its checksums, by copies of its parts: nothing of it stays in memory.
   *
   * @throws UnfitModelsException when the file is damaged or of another version
   */
  public static void check(ModelSource source) throws IOException {
    new ModelSections(source.open(), source::read).check();
  }

  /**
   * Compares a file with all its checksums. A parser compares only the parts that it reads whole;
   * the tables and embeddings stay where they are, so that a start does not read them.
   *
   * @throws UnfitModelsException when the file is damaged or of another version
   */
  public static void check(ByteBuffer file) throws IOException {
    ModelSections.of(file).check();
  }

  private LinearModel model(ModelPart part, Embeddings embeddings) throws IOException {
    return new LinearModelReader(sections, part).read(embeddings);
  }

  private Lexica lexica() throws IOException {
    return new Lexica(
        new ListLexicon(table(ModelPart.CLASSES), lists(ModelPart.CLASSES)),
        new ListLexicon(table(ModelPart.CLUSTERS), lists(ModelPart.CLUSTERS)),
        new Gazetteer(table(ModelPart.GAZETTEER), lists(ModelPart.GAZETTEER)),
        embeddings(sections));
  }

  static Embeddings embeddings(ModelSections sections) throws IOException {
    List<EmbeddingGrade> grades = new ArrayList<>();
    while (sections.has(EmbeddingGrade.section(grades.size()) + TABLE)) {
      String name = EmbeddingGrade.section(grades.size());
      grades.add(grade(sections, name));
    }
    return new Embeddings(grades);
  }

  private static EmbeddingGrade grade(ModelSections sections, String name) throws IOException {
    EmbeddingGrade grade =
        new EmbeddingGrade(
            new KeyTable(sections.bytes(name + TABLE)),
            sections.bytes(name + VALUES),
            sections.numbers(name + LISTS),
            sections.floatArray(name + CENTRES));
    int values = Arrays.stream(grade.groups()).mapToInt(group -> group.length).sum();
    if (grade.centres().length != values * EmbeddingGrade.CENTRES) {
      throw new UnfitModelsException("the centres of " + name + " are of another number");
    }
    if (grade.codes().capacity() < grade.words().places() * grade.groups().length) {
      throw new UnfitModelsException("the codes of " + name + " are of another number");
    }
    return grade;
  }

  private List<List<String>> lists(ModelPart part) throws IOException {
    return sections.lists(part.section() + LISTS);
  }

  private KeyTable table(ModelPart part) {
    return new KeyTable(sections.bytes(part.section() + TABLE));
  }
}
