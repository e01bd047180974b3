package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;

/** Somebody or something, by all its mentions. */
final class EntityCluster {

  private final Entity.Kind kind;
  private final List<EntityMention> mentions = new ArrayList<>();
  private PersonGender gender = PersonGender.UNSAID;
  private ActorCodes codes = ActorCodes.UNKNOWN;
  private @Nullable Office office;

  /** The first mention of each name: a text that repeats one name is read in linear time. */
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
    if (gender == PersonGender.UNSAID) {
      gender = mention.gender();
    }
  }

  Entity.Kind kind() {
    return kind;
  }

  PersonGender gender() {
    return gender;
  }

  void learn(PersonGender said) {
    if (gender == PersonGender.UNSAID) {
      gender = said;
    }
  }

  /** What the text says of state and sector; what it said before stands. */
  void learn(ActorCodes said) {
    codes = codes.or(said);
  }

  ActorCodes codes() {
    return codes;
  }

  /** What the text calls somebody first; later posts do not unsay it. */
  void hold(Office said) {
    office = office == null ? said : office;
  }

  @Nullable Office office() {
    return office;
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  /** Names in order of the text. */
  List<EntityMention> names() {
    return mentions.stream().filter(m -> m.form() == Entity.Form.NAME).sorted().toList();
  }

  /** Its names, each in its first mention. */
  Collection<EntityMention> spellings() {
    return spellings.values();
  }

  /**
   * The fullest name: most words, then most letters, then the first; the first role without name.
   */
  String name() {
    if (name == null) {
      name = fullest();
    }
    return name;
  }

  private String fullest() {
    List<EntityMention> names = spellings.values().stream().sorted().toList();
    if (names.isEmpty()) {
      return mentions.stream().min(Comparator.naturalOrder()).orElseThrow().name();
    }
    List<EntityMention> own =
        names.stream().filter(n -> !CapitalMetonymy.isCapital(n.name())).toList();
    EntityMention fullest = own.isEmpty() ? names.get(0) : own.get(0);
    for (EntityMention name : own) {
      boolean fuller =
          name.words() > fullest.words()
              || name.words() == fullest.words() && name.name().length() > fullest.name().length();
      fullest = fuller ? name : fullest;
    }
    return fullest.name();
  }
}
