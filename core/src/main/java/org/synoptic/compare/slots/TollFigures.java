package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.wording.FigureText;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** The bare number of "the death toll rose to 14", "the number of dead has risen to 15". */
final class TollFigures {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){0,2}|[0-9]{1,7}");
  private static final String TOLL = "toll";
  private static final Set<String> PLACES = Set.of(Relations.POBJ, Relations.DOBJ, Relations.ATTR);

  private static final String PEOPLE = "people";
  private static final String HOSPITAL = "hospital";
  private static final Set<String> SUBJECTS_AND_OBJECTS =
      Set.of(Relations.NSUBJ, Relations.NSUBJPASS, Relations.DOBJ);

  private TollFigures() {}

  static List<Figure> of(Statement statement, StoryIndex story) {
    List<Figure> found = new ArrayList<>();
    String counted = counted(statement);
    for (Token token : statement.tokens()) {
      String of = PLACES.contains(token.relation()) ? counted : null;
      boolean brought = of == null && isBrought(statement, token);
      if (of != null || brought) {
        add(found, statement, token, brought ? PEOPLE : String.valueOf(of), story);
      }
    }
    return found;
  }

  private static void add(
      List<Figure> found, Statement statement, Token token, String of, StoryIndex story) {
    String printed = story.text(statement.report(), token.span());
    if (NUMBER.matcher(printed).matches() && isFree(statement, token)) {
      double value = Double.parseDouble(printed.replace(",", ""));
      Figure exact = new Figure(token.span(), value, value, null, of, Figure.Bound.EXACT);
      Span whole = FigureText.printed(story, statement.report(), exact);
      Figure.Bound bound =
          DurationFigures.bound(CaseFolding.fold(story.text(statement.report(), whole)));
      found.add(new Figure(token.span(), value, value, null, of, bound));
    }
  }

  /** "more than 50 taken to hospital", "a total of 51 were taken to two hospitals". */
  private static boolean isBrought(Statement statement, Token token) {
    boolean hospital = statement.tokens().stream().anyMatch(one -> one.lemma().equals(HOSPITAL));
    return hospital
        && PeopleSlots.BRINGING.contains(statement.verb())
        && (SUBJECTS_AND_OBJECTS.contains(token.relation())
            || token.relation().equals(Relations.POBJ));
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
