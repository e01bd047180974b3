package org.synoptic.annotate.who;

import org.synoptic.model.Entity;
import org.synoptic.model.Span;

/**
 * Words that stand for somebody or something, before it is known for whom.
 *
 * @param from first word in sentence {@code s}
 * @param to the word after the last
 * @param name the words without title and article, one space between them
 */
record Mention(
    int s,
    int from,
    int to,
    Span span,
    Entity.Kind kind,
    Entity.Form form,
    String name,
    Gender gender)
    implements Comparable<Mention> {

  Mention as(Entity.Kind other) {
    return new Mention(s, from, to, span, other, form, name, gender);
  }

  boolean covers(int sentence, int word) {
    return s == sentence && from <= word && word < to;
  }

  int words() {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  String firstWord() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
