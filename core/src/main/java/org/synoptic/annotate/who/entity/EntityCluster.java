package org.synoptic.annotate.who.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.Office;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.model.Entity;

/** A coreference cluster: all mentions of one entity, with what the text states of it. */
public final class EntityCluster {

  private final Entity.Kind kind;
  private final List<EntityMention> mentions = new ArrayList<>();
  private PersonGender gender = PersonGender.UNKNOWN;
  private ActorCodes codes = ActorCodes.UNKNOWN;
  private @Nullable Office office;

  /**
   * The first mention of each spelling of its names, so that a text that repeats one name is read
   * in linear time.
   */
  private final Map<String, EntityMention> spellings = new LinkedHashMap<>();

  private @Nullable String name;

  EntityCluster(EntityMention first) {
    kind = first.kind();
    add(first);
  }

  void add(EntityMention mention) {
    mentions.add(mention);
    name = null;
    if (mention.form() == Entity.Form.NAME) {
      spellings.merge(mention.name(), mention, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    if (gender == PersonGender.UNKNOWN) {
      gender = mention.gender();
    }
  }

  public Entity.Kind kind() {
    return kind;
  }

  public PersonGender gender() {
    return gender;
  }

  /** Sets the gender if it is unknown. */
  public void learn(PersonGender stated) {
    if (gender == PersonGender.UNKNOWN) {
      gender = stated;
    }
  }

  /** Adds codes that the text states; codes that are set stay. */
  public void learn(ActorCodes stated) {
    codes = codes.or(stated);
  }

  ActorCodes codes() {
    return codes;
  }

  /** Sets the office if none is set: the first one that the text gives counts. */
  public void setOffice(Office stated) {
    office = office == null ? stated : office;
  }

  @Nullable Office office() {
    return office;
  }

  public List<EntityMention> mentions() {
    return mentions;
  }

  /** The mentions that are names, in order of the text. */
  public List<EntityMention> names() {
    return mentions.stream().filter(m -> m.form() == Entity.Form.NAME).sorted().toList();
  }

  /** The first mention of each spelling of its names. */
  public Collection<EntityMention> spellings() {
    return spellings.values();
  }

  /**
   * The fullest name: the one with most words, then most letters, then the first. A name of a
   * capital counts only if there is no other. Without a name, the first mention.
   */
  public String name() {
    if (name == null) {
      name = fullestName();
    }
    return name;
  }

  private String fullestName() {
    List<EntityMention> names = spellings.values().stream().sorted().toList();
    if (names.isEmpty()) {
      return mentions.stream().min(Comparator.naturalOrder()).orElseThrow().name();
    }
    List<EntityMention> otherNames =
        names.stream().filter(n -> !CapitalMetonymy.isCapital(n.name())).toList();
    EntityMention fullest = otherNames.isEmpty() ? names.get(0) : otherNames.get(0);
    for (EntityMention name : otherNames) {
      boolean fuller =
          name.words() > fullest.words()
              || name.words() == fullest.words() && name.name().length() > fullest.name().length();
      fullest = fuller ? name : fullest;
    }
    return fullest.name();
  }
}
