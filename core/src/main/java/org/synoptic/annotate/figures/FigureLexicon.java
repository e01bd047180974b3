package org.synoptic.annotate.figures;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;

/** The word lists of one language for figures. Loaded once; safe for use by several threads. */
final class FigureLexicon {

  private static final WordList WORDS =
      ContextWords.form(
          "figures/words.txt",
          "A",
          "ADJECTIVE",
          "AGE",
          "AFTERPART",
          "AND",
          "ANDOR",
          "BETWEEN",
          "BY",
          "COMPARED",
          "DETERMINER",
          "DOER",
          "EVERY",
          "FROM",
          "GROUP",
          "IN",
          "LINK",
          "NEARPART",
          "NOCOUNT",
          "NOTONE",
          "NOUNS",
          "OF",
          "ONE",
          "OPEN",
          "OR",
          "OUT",
          "PART2",
          "PART3",
          "PART4",
          "PART5",
          "PART6",
          "PART7",
          "PART8",
          "PART9",
          "PART10",
          "PARTS",
          "PLURAL",
          "POSTCODE",
          "SHARE",
          "THE",
          "TO",
          "UP",
          "WEIGHS",
          "HANDS",
          "WEIGHT");
  private static final WordList UNITS =
      WordList.inFolders("figures/units.txt")
          .columns(Column.value("unit"), Column.words("words"))
          .distinctBy("words");
  private static final WordList BOUNDS =
      WordList.inFolders("figures/bounds.txt")
          .columns(
              Column.value("bound")
                  .of("ABOUT", "AT_LEAST", "AT_MOST", "LESS_THAN", "MORE_THAN", "NEARLY"),
              Column.value("where").of("BEFORE", "AFTER"),
              Column.value("phrase"))
          .distinctBy("where", "phrase");
  private static final WordList TOLL =
      WordList.inFolders("figures/toll.txt")
          .columns(
              Column.value("kind").of("AFTER", "BEFORE", "ONE", "MOTION"), Column.value("word"))
          .distinctBy("kind", "word");
  private static final WordList DESIGNATORS =
      WordList.inFolders("figures/designators.txt").columns(Column.words("words"));

  final PhraseLookup units = new PhraseLookup(false);
  final PhraseLookup boundsBefore = new PhraseLookup(true);
  final PhraseLookup boundsAfter = new PhraseLookup(false);
  final Set<String> tollAfter = new HashSet<>();
  final Set<String> tollBefore = new HashSet<>();
  final Set<String> motionVerbs = new HashSet<>();
  final Set<String> countedByOne = new HashSet<>();
  final Set<String> designators = new HashSet<>();
  final ContextWords contextWords;

  FigureLexicon(LanguageResources language) {
    contextWords = new ContextWords(language, WORDS);
    language.rows(UNITS).forEach(this::unit);
    language.rows(BOUNDS).forEach(this::bound);
    language.rows(TOLL).forEach(row -> toll(row.get("kind")).add(row.get("word")));
    language.rows(DESIGNATORS).forEach(row -> designators.addAll(row.all("words")));
  }

  private Set<String> toll(String kind) {
    return kind.equals("AFTER")
        ? tollAfter
        : kind.equals("BEFORE") ? tollBefore : kind.equals("ONE") ? countedByOne : motionVerbs;
  }

  private void unit(ListRow row) {
    for (String word : row.all("words")) {
      units.add(row.get("unit").replace('_', ' '), word.replace('_', ' '));
    }
  }

  private void bound(ListRow row) {
    PhraseLookup bounds = row.get("where").equals("BEFORE") ? boundsBefore : boundsAfter;
    bounds.add(row.get("bound"), row.get("phrase"));
  }
}
