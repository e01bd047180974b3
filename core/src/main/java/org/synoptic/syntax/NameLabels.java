package org.synoptic.syntax;

import java.util.Set;

/**
 * The kinds of names that an engine marks, as in OntoNotes 5; {@code Token.name} holds one of them
 * behind {@code B-} or {@code I-}.
 */
public final class NameLabels {

  /** People, also invented ones. */
  public static final String PERSON = "PERSON";

  /** Peoples, religious and political groups. */
  public static final String NORP = "NORP";

  /** Companies, offices, institutions. */
  public static final String ORG = "ORG";

  /** States, regions and towns: places with a government. */
  public static final String GPE = "GPE";

  /** Mountains, seas and other places without a government. */
  public static final String LOC = "LOC";

  /** Buildings, airports, roads, bridges. */
  public static final String FAC = "FAC";

  /** Vehicles, weapons, foods; no services. */
  public static final String PRODUCT = "PRODUCT";

  /** Named storms, battles, wars, sports events. */
  public static final String EVENT = "EVENT";

  /** Titles of books, songs, films. */
  public static final String WORK_OF_ART = "WORK_OF_ART";

  /** Named laws. */
  public static final String LAW = "LAW";

  /** Named languages. */
  public static final String LANGUAGE = "LANGUAGE";

  /** Days and longer times. */
  public static final String DATE = "DATE";

  /** Times shorter than a day. */
  public static final String TIME = "TIME";

  /** Percentages. */
  public static final String PERCENT = "PERCENT";

  /** Amounts of money. */
  public static final String MONEY = "MONEY";

  /** Measures of weight, distance and the like. */
  public static final String QUANTITY = "QUANTITY";

  /** "First", "second". */
  public static final String ORDINAL = "ORDINAL";

  /** Other numbers. */
  public static final String CARDINAL = "CARDINAL";

  /** Places of every kind. */
  public static final Set<String> PLACES = Set.of(GPE, LOC, FAC);

  private static final Set<String> ALL =
      Set.of(
          PERSON,
          NORP,
          ORG,
          GPE,
          LOC,
          FAC,
          PRODUCT,
          EVENT,
          WORK_OF_ART,
          LAW,
          LANGUAGE,
          DATE,
          TIME,
          PERCENT,
          MONEY,
          QUANTITY,
          ORDINAL,
          CARDINAL);

  /** Labels of expressions that name nothing: times, amounts and numbers. */
  private static final Set<String> NO_NAMES =
      Set.of(DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL);

  private NameLabels() {}

  /** Whether {@code Token.name} says that the word belongs to a name of somebody or something. */
  public static boolean isName(String marked) {
    return marked.length() > 2 && !NO_NAMES.contains(marked.substring(2));
  }

  /** All labels. */
  public static Set<String> all() {
    return ALL;
  }
}
