package org.synoptic.annotate.who;

import java.util.List;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.entity.PersonClusters;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.annotate.who.names.AdjoiningWords;
import org.synoptic.annotate.who.names.NameKinds;
import org.synoptic.annotate.who.names.NameSpans;
import org.synoptic.annotate.who.pronouns.NonPersonPronouns;
import org.synoptic.annotate.who.pronouns.PersonPronouns;
import org.synoptic.annotate.who.roles.Affiliations;
import org.synoptic.annotate.who.roles.RoleHolders;
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
    EntityClusters clusters = named(text);
    new Affiliations(text, clusters).addCodes();
    new PersonPronouns(text, clusters).identify();
    new NonPersonPronouns(text, clusters).identify();
    return clusters.entities();
  }

  /**
   * The mentions by name and by role alone, in order of the text. Where a sentence is tagged and
   * not parsed, nearly all of them are found all the same.
   */
  public static List<Entity> names(String body, List<Sentence> sentences) {
    return named(new TokenGrid(body, sentences)).entities();
  }

  private static EntityClusters named(TokenGrid text) {
    List<EntityMention> tagged = new AdjoiningWords(text).correct(new NameSpans(text).find());
    List<EntityMention> names = new NameKinds(text).decide(tagged);
    EntityClusters clusters = new EntityClusters();
    new PersonClusters(text, clusters).identify(names);
    new Organisations(text, clusters).identify(names);
    new RoleHolders(text, clusters).identify();
    return clusters;
  }
}
