package org.synoptic.syntax.pronouns;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.GivenNames;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Who else a pronoun could mean: persons of fitting gender, with a name or without. */
final class Rivals {

  /** Nouns joined by "and" that are followed to the first. Set by hand. */
  private static final int MOST_JOINED = 4;

  private final List<Entity> people;
  private final Map<String, String> genders = new HashMap<>();

  Rivals(String body, List<Entity> people) {
    this.people = people;
    for (Entity one : people) {
      String gender = gender(one, body);
      if (!gender.isEmpty()) {
        genders.putIfAbsent(one.id(), gender);
      }
    }
  }

  /** The gender that a mention tells by pronoun, title or given name; "" if it tells none. */
  private static String gender(Entity mention, String body) {
    String words = mention.span().in(body);
    int space = words.indexOf(' ');
    PersonTitles.Title title = space < 0 ? null : PersonTitles.of(words.substring(0, space));
    return switch (mention.form()) {
      case PRONOUN -> ThirdPerson.gender(words.toLowerCase(Locale.ROOT));
      case NAME ->
          title != null && !title.gender().isEmpty()
              ? title.gender()
              : GivenNames.gender(mention.name());
      case ROLE -> "";
    };
  }

  /** Whether a mention is of another person, who can have that gender. */
  boolean isOther(Entity one, String id, String gender) {
    return !one.id().equals(id) && gender.equals(genders.getOrDefault(one.id(), gender));
  }

  /** Whether a noun does not tell the other gender. */
  boolean fits(Token noun, String gender) {
    String own =
        ThirdPerson.isOfOne(noun.lemma())
            ? ThirdPerson.gender(noun.lemma())
            : HumanNouns.gender(noun.lemma());
    return own.isEmpty() || own.equals(gender);
  }

  /**
   * Whether the sentence mentions another person who fits, but as owner or modifier: "Ruiz’s
   * lawyer", "the Ruiz campaign".
   *
   * @param open tells the words that count
   */
  boolean isIn(Sentence sentence, String id, String gender, Predicate<Span> open) {
    return sentence.tokens().stream()
            .filter(token -> open.test(token.span()) && !isModifier(token))
            .map(token -> personAt(token.span()))
            .anyMatch(person -> person != null && isOther(person, id, gender))
        || isUnnamedIn(sentence, gender, open);
  }

  /** Whether the sentence mentions a person without a name who fits: "a driver", "her son". */
  boolean isUnnamedIn(Sentence sentence, String gender, Predicate<Span> open) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals(Tags.NN) && HumanNouns.contains(token.lemma()))
        .filter(token -> open.test(token.span()) && fits(token, gender))
        .filter(token -> !isModifier(token) && !isDescription(sentence, token))
        .filter(token -> !isBesideName(sentence, token))
        .anyMatch(token -> personAt(token.span()) == null);
  }

  private static boolean isModifier(Token token) {
    return Relations.PRENOMINALS.contains(token.relation());
  }

  /** "Ruiz is a [mother]", "Ruiz, a poet and a [mother] of two": she is no other person. */
  private static boolean isDescription(Sentence sentence, Token noun) {
    Token first = noun;
    for (int steps = 0;
        first.relation().equals(Relations.CONJ) && first.head() >= 0 && steps < MOST_JOINED;
        steps++) {
      first = sentence.tokens().get(first.head());
    }
    return first.relation().equals(Relations.ATTR) || first.relation().equals(Relations.APPOS);
  }

  /** "Her [daughter] Ana Ruiz". */
  private boolean isBesideName(Sentence sentence, Token noun) {
    int next = sentence.tokens().indexOf(noun) + 1;
    return next < sentence.tokens().size() && personAt(sentence.tokens().get(next).span()) != null;
  }

  private @Nullable Entity personAt(Span word) {
    return people.stream().filter(one -> one.span().covers(word)).findFirst().orElse(null);
  }
}
