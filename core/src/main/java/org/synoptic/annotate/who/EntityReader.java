package org.synoptic.annotate.who;

import java.util.List;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;

/** Finds everybody and everything that a text mentions. */
public final class EntityReader {

  private EntityReader() {}

  /** The mentions in order of the text; those of the same one share id and name. */
  public static List<Entity> in(String body, List<Sentence> sentences) {
    TokenGrid text = new TokenGrid(body, sentences);
    List<EntityMention> names = new NameKinds(text).settle(new NameSpans(text).find());
    EntityClusters cast = new EntityClusters();
    new PersonClusters(cast).identify(names);
    new Organisations(text, cast).identify(names);
    new RoleHolders(text, cast).identify();
    new PersonAffiliations(text, cast).tell();
    new PersonPronouns(text, cast).identify();
    new NonPersonPronouns(text, cast).identify();
    return cast.entities();
  }
}
