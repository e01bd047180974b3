package org.synoptic.parser;

import java.util.Collection;

/** Writes the {@link Gazetteer}. */
public final class GazetteerWriter {

  private final ModelWriter models;
  private final ListNumbers lists = new ListNumbers(Gazetteer.BEGINNING + 1);
  private final KeyList keys = new KeyList();

  GazetteerWriter(ModelWriter models) {
    this.models = models;
  }

  /**
   * Adds a name, or the first words of a name.
   *
   * @param before what this method returned for the words before the last one; 0 for the first word
   * @param kinds the kinds of the name; empty for first words that are no name
   * @return the number of these words, to be given as {@code before}
   */
  public long add(long before, String word, Collection<String> kinds) {
    long key = Gazetteer.key(before, Code.of(word));
    if (before == 0) {
      models.note(ModelPart.GAZETTEER, key);
    }
    keys.add(Code.mix(key), kinds.isEmpty() ? Gazetteer.BEGINNING : lists.number(kinds));
    return key;
  }

  /** Adds what was added to the models. */
  public void end() {
    models.table(ModelPart.GAZETTEER.section(), keys, KeyTableWriter.ENTRY_BYTES);
    models.text(ModelPart.GAZETTEER.section() + ParserModels.LISTS, lists.lines());
  }
}
