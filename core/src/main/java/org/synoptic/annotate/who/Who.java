package org.synoptic.annotate.who;

import java.util.List;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;

/** Finds everybody and everything that a text mentions. */
public final class Who {

  private Who() {}

  /** The mentions in order of the text; those of the same one share id and name. */
  public static List<Entity> in(String body, List<Sentence> sentences) {
    Parsed text = new Parsed(body, sentences);
    List<Mention> names = new Names(text).settle(new NameSpans(text).find());
    Cast cast = new Cast();
    new People(cast).identify(names);
    new Bodies(text, cast).identify(names);
    new Roles(text, cast).identify();
    new Credentials(text, cast).tell();
    new Pronouns(text, cast).identify();
    new Neuters(text, cast).identify();
    return cast.entities();
  }
}
