package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Figure;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** The bare number of "the death toll rose to 14", "the number of dead has risen to 15". */
final class TollFigures {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){0,2}|[0-9]{1,7}");
  private static final String TOLL = "toll";
  private static final Set<String> PLACES = Set.of(Relations.POBJ, Relations.DOBJ, Relations.ATTR);

  private TollFigures() {}

  static List<Figure> of(Statement statement, StoryIndex story) {
    List<Figure> found = new ArrayList<>();
    String counted = counted(statement);
    if (counted == null) {
      return found;
    }
    for (Token token : statement.tokens()) {
      String printed = story.text(statement.report(), token.span());
      if (PLACES.contains(token.relation())
          && NUMBER.matcher(printed).matches()
          && isFree(statement, token)) {
        double value = Double.parseDouble(printed.replace(",", ""));
        found.add(new Figure(token.span(), value, value, null, counted, Figure.Bound.EXACT));
      }
    }
    return found;
  }

  /** "toll", or the noun of "the number of injured"; null for a clause that counts nobody. */
  private static @Nullable String counted(Statement statement) {
    boolean number = false;
    for (Token token : statement.tokens()) {
      if (token.lemma().equals(TOLL)) {
        return TOLL;
      }
      number |= token.lemma().equals("number");
      if (number && SlotWords.PEOPLE.contains(token.lemma())) {
        return token.lemma();
      }
    }
    return null;
  }

  private static boolean isFree(Statement statement, Token token) {
    return statement.figures().stream().noneMatch(f -> f.span().overlaps(token.span()))
        && statement.dates().stream().noneMatch(d -> d.span().overlaps(token.span()));
  }
}
