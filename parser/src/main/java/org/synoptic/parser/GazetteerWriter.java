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
   * Adds a name or the beginning of one.
   *
   * @param before what this method gave for the words before the last; 0 for none
   * @param kinds of names; empty for a beginning alone
   * @return stands for these words
   */
  public long add(long before, String word, Collection<String> kinds) {
    long key = Gazetteer.key(before, Code.of(word));
    keys.add(Code.mix(key), kinds.isEmpty() ? Gazetteer.BEGINNING : lists.number(kinds));
    return key;
  }

  /** Adds what was added to the models. */
  public void end() {
    models.table(ModelPart.GAZETTEER.section(), keys, KeyTable.PACKED);
    models.text(ModelPart.GAZETTEER.section() + ParserModels.LISTS, lists.lines());
  }
}
