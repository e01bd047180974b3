package org.synoptic.annotate.figures;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.annotate.language.LanguageResources;

/** The word lists of one language for figures. Loaded once; safe for use by several threads. */
final class FigureLexicon {

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
    contextWords = new ContextWords(language.list("figures/words.txt"));
    language.list("figures/units.txt").forEach(this::unit);
    language.list("figures/bounds.txt").forEach(this::bound);
    for (String line : language.list("figures/toll.txt")) {
      String[] parts = line.split(" ");
      toll(parts[0]).add(parts[1]);
    }
    for (String line : language.list("figures/designators.txt")) {
      designators.addAll(Arrays.asList(line.trim().split(" +")));
    }
  }

  private Set<String> toll(String kind) {
    return kind.equals("AFTER")
        ? tollAfter
        : kind.equals("BEFORE") ? tollBefore : kind.equals("ONE") ? countedByOne : motionVerbs;
  }

  private void unit(String line) {
    String[] parts = line.trim().split(" +");
    int first = parts[0].equals("MONEY") ? 1 : 0;
    for (int i = first + 1; i < parts.length; i++) {
      units.add(parts[first].replace('_', ' '), parts[i].replace('_', ' '));
    }
  }

  private void bound(String line) {
    String[] parts = line.split(" ", 3);
    (parts[1].equals("BEFORE") ? boundsBefore : boundsAfter).add(parts[0], parts[2]);
  }
}
