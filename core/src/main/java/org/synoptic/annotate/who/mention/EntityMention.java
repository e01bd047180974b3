package org.synoptic.annotate.who.mention;

import java.util.Locale;
import java.util.Set;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * Words that mention an entity.
 *
 * @param sentence index of the sentence
 * @param from index of the first word in the sentence
 * @param to index of the word after the last
 * @param span the chars from the first to the last word, title and article included
 * @param name the words without title and article, one space between them
 * @param gender the gender that a title, role or pronoun shows
 */
public record EntityMention(
    int sentence,
    int from,
    int to,
    Span span,
    Entity.Kind kind,
    Entity.Form form,
    String name,
    PersonGender gender)
    implements Comparable<EntityMention> {

  /** Suffixes that distinguish a son from his father. */
  public static final Set<String> SUFFIXES = NameSuffixes.generations();

  /** This mention with another kind. */
  public EntityMention as(Entity.Kind other) {
    return new EntityMention(sentence, from, to, span, other, form, name, gender);
  }

  public boolean covers(int inSentence, int word) {
    return sentence == inSentence && from <= word && word < to;
  }

  /** The number of words of the name. */
  public int words() {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The last word of the name without a suffix: "Mora" of "David Mora Jr." */
  public String lastWord() {
    String all = suffix().isEmpty() ? name : name.substring(0, name.lastIndexOf(' '));
    return all.substring(all.lastIndexOf(' ') + 1);
  }

  /**
   * The suffix without its stop, in lower case: {@code jr} of "David Mora Jr."; empty if there is
   * none.
   */
  public String suffix() {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT).replace(".", "");
    return space > 0 && kind == Entity.Kind.PERSON && SUFFIXES.contains(last) ? last : "";
  }

  public String firstWord() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  @Override
  public int compareTo(EntityMention other) {
    return span.compareTo(other.span);
  }
}
