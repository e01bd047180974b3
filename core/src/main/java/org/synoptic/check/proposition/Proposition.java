package org.synoptic.check.proposition;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.Token;
import org.synoptic.syntax.Factuality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * A verb of a sentence with what fills its roles.
 *
 * @param verb place of the verb in the sentence
 * @param fillers by role: {@link #AGENT}, {@link #PATIENT}, {@link #ATTRIBUTE}, or a preposition
 * @param factuality whether the sentence says that it is so, and how sure it is
 */
public record Proposition(
    Statement.Place place,
    ParsedSentence parse,
    int verb,
    Map<String, Filler> fillers,
    Factuality factuality) {

  /** Who does it. */
  public static final String AGENT = "agent";

  /** To whom it is done. */
  public static final String PATIENT = "patient";

  /** What is said of the subject after "be". */
  public static final String ATTRIBUTE = "attribute";

  public Proposition {
    fillers = Map.copyOf(fillers);
  }

  public String lemma() {
    return parse.lemma(verb);
  }

  /** The base form with its particle: "switch off". */
  public String act() {
    int particle = parse.child(verb, Relations.PRT);
    return particle < 0 ? lemma() : lemma() + " " + parse.lemma(particle);
  }

  public Token token() {
    return parse.token(verb);
  }

  public @Nullable Filler filler(String role) {
    return fillers.get(role);
  }
}
