package org.synoptic.annotate.events.cameo;

/** From CAMEO codes to PLOVER's event types, by the table in the PLOVER manual. */
final class PloverTypes {

  private PloverTypes() {}

  /** The type of a code, {@code NONE} for statements and for codes that are not CAMEO's. */
  static String typeOf(String cameo) {
    if (cameo.length() < 2 || !cameo.chars().limit(2).allMatch(Character::isDigit)) {
      return "NONE";
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
      default -> "NONE";
    };
  }
}
