package org.synoptic.annotate.events.cameo;

import org.synoptic.model.Event;

/** Converts CAMEO codes to PLOVER event types, by the table in the PLOVER manual. */
final class PloverTypes {

  private PloverTypes() {}

  /** The type of a code; {@link Event#NO_TYPE} for statements (01) and for codes not of CAMEO. */
  static String typeOf(String cameo) {
    if (cameo.length() < 2 || !cameo.chars().limit(2).allMatch(Character::isDigit)) {
      return Event.NO_TYPE;
    }
    return switch (cameo.substring(0, 2)) {
      case "03" -> "AGREE";
      case "04" -> "CONSULT";
      case "05" -> "SUPPORT";
      case "06" -> "COOPERATE";
      case "07" -> "AID";
      case "08" -> cameo.compareTo("084") >= 0 ? "RETREAT" : "CONCEDE";
      case "02", "10" -> "REQUEST";
      case "09", "11" -> "ACCUSE";
      case "12" -> "REJECT";
      case "13" -> "THREATEN";
      case "14" -> "PROTEST";
      case "15" -> "MOBILIZE";
      case "16" -> "SANCTION";
      case "17" -> "COERCE";
      case "18", "19", "20" -> "ASSAULT";
      default -> Event.NO_TYPE;
    };
  }
}
