package org.synoptic.annotate.who;

import java.util.List;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;

/**
 * Finds the entities of an English text: named entities, roles and pronouns, and which of them
 * corefer.
 */
public final class EntityReader {

  private EntityReader() {}

  /**
   * The mentions in order of the text; mentions of one entity share id and name. {@code sentences}
   * must be parsed and tagged.
   */
  public static List<Entity> in(String body, List<Sentence> sentences) {
    TokenGrid text = new TokenGrid(body, sentences);
    List<EntityMention> names = new NameKinds(text).decide(new NameSpans(text).find());
    EntityClusters clusters = new EntityClusters();
    new PersonClusters(clusters).identify(names);
    new Organisations(text, clusters).identify(names);
    new RoleHolders(text, clusters).identify();
    new Affiliations(text, clusters).addCodes();
    new PersonPronouns(text, clusters).identify();
    new NonPersonPronouns(text, clusters).identify();
    return clusters.entities();
  }
}
