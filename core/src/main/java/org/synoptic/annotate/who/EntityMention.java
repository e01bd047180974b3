package org.synoptic.annotate.who;

import java.util.Locale;
import java.util.Set;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * Words that stand for somebody or something, before it is known for whom.
 *
 * @param from first word in sentence {@code s}
 * @param to the word after the last
 * @param name the words without title and article, one space between them
 */
record EntityMention(
    int s,
    int from,
    int to,
    Span span,
    Entity.Kind kind,
    Entity.Form form,
    String name,
    PersonGender gender)
    implements Comparable<EntityMention> {

  /** They tell a son from his father. */
  static final Set<String> SUFFIXES = NameSuffixes.generations();

  EntityMention as(Entity.Kind other) {
    return new EntityMention(s, from, to, span, other, form, name, gender);
  }

  boolean covers(int sentence, int word) {
    return s == sentence && from <= word && word < to;
  }

  int words() {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** "Mora" of "David Mora Jr." */
  String lastWord() {
    String all = suffix().isEmpty() ? name : name.substring(0, name.lastIndexOf(' '));
    return all.substring(all.lastIndexOf(' ') + 1);
  }

  /** {@code jr} of "David Mora Jr.", {@code ""} without. */
  String suffix() {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT).replace(".", "");
    return space > 0 && kind == Entity.Kind.PERSON && SUFFIXES.contains(last) ? last : "";
  }

  String firstWord() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  @Override
  public int compareTo(EntityMention other) {
    return span.compareTo(other.span);
  }
}
