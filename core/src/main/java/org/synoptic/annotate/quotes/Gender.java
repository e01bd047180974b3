package org.synoptic.annotate.quotes;

import java.util.Locale;
import java.util.Set;

/** What the words of a source tell of who it is: enough to say whom a pronoun cannot mean. */
enum Gender {
  WOMAN,
  MAN,
  MANY,
  THING,
  UNKNOWN;

  private static final Set<String> WOMEN =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "mother",
          "sister",
          "daughter",
          "wife",
          "widow",
          "she",
          "her",
          "girl",
          "actress",
          "baroness",
          "madam",
          "grandmother",
          "aunt",
          "niece",
          "duchess",
          "nun");
  private static final Set<String> MEN =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "brother",
          "son",
          "husband",
          "widower",
          "he",
          "his",
          "boy",
          "actor",
          "baron",
          "grandfather",
          "uncle",
          "nephew",
          "duke",
          "monk");
  private static final Set<String> THINGS =
      Set.of(
          "report",
          "statement",
          "letter",
          "document",
          "study",
          "survey",
          "poll",
          "article",
          "newspaper",
          "ministry",
          "office",
          "department",
          "company",
          "council",
          "court",
          "committee",
          "agency",
          "party",
          "government",
          "tweet",
          "post",
          "paper",
          "it",
          "its");

  /** The gender that the words show; their last telling word decides. */
  static Gender of(String words) {
    Gender found = UNKNOWN;
    for (String word : words.toLowerCase(Locale.ROOT).split(",")[0].split("[\\s]+")) {
      if (WOMEN.contains(word) || word.endsWith("woman")) {
        found = WOMAN;
      } else if (MEN.contains(word)
          || word.endsWith("man") && word.length() > 4 && PEOPLE.contains(word)) {
        found = MAN;
      } else if (THINGS.contains(word)) {
        found = THING;
      } else if (word.equals("they") || word.equals("their")) {
        found = MANY;
      }
    }
    return found;
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "spokesman",
          "chairman",
          "policeman",
          "congressman",
          "businessman",
          "fisherman",
          "councilman",
          "postman",
          "fireman",
          "gunman",
          "salesman",
          "statesman",
          "alderman",
          "assemblyman",
          "horseman",
          "cameraman",
          "anchorman",
          "doorman",
          "nobleman",
          "clergyman",
          "countryman");

  boolean fits(String pronoun) {
    return switch (pronoun) {
      case "she", "her" -> this == WOMAN || this == UNKNOWN;
      case "he", "his" -> this == MAN || this == UNKNOWN;
      case "they", "their" -> this == MANY;
      default -> this == THING;
    };
  }
}
