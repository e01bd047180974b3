package org.synoptic.annotate.who.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.lexicon.GivenNames;
import org.synoptic.lexicon.Nicknames;
import org.synoptic.model.Entity.Kind;

/**
 * Clusters the names of persons: full names first, then names with a lower-case particle, then
 * single words.
 */
public final class PersonClusters {

  private final EntityClusters clusters;
  private final Map<String, List<EntityCluster>> bySurname = new HashMap<>();
  private final Map<String, List<EntityCluster>> byGivenName = new HashMap<>();

  public PersonClusters(EntityClusters clusters) {
    this.clusters = clusters;
  }

  /** Adds the mentions that are persons to the clusters. */
  public void identify(List<EntityMention> mentions) {
    List<EntityMention> persons = mentions.stream().filter(m -> m.kind() == Kind.PERSON).toList();
    for (EntityMention mention : persons) {
      if (mention.words() > 1 && !isSurname(mention)) {
        join(mention, sameFullName(mention));
      }
    }
    for (EntityMention mention : persons) {
      if (mention.words() > 1 && isSurname(mention)) {
        join(mention, withNameEndingIn(mention));
      }
    }
    for (EntityMention mention : persons) {
      if (mention.words() == 1) {
        join(mention, withSurnameOrGivenName(mention));
      }
    }
  }

  private void join(EntityMention mention, @Nullable EntityCluster cluster) {
    if (cluster == null) {
      index(clusters.introduce(mention), mention);
    } else {
      clusters.add(cluster, mention);
    }
  }

  private void index(EntityCluster cluster, EntityMention mention) {
    bySurname.computeIfAbsent(surname(mention), word -> new ArrayList<>()).add(cluster);
    if (mention.words() > 1) {
      String given = normalised(mention.firstWord());
      byGivenName.computeIfAbsent(given, word -> new ArrayList<>()).add(cluster);
    }
  }

  private @Nullable EntityCluster sameFullName(EntityMention mention) {
    return bySurname.getOrDefault(surname(mention), List.of()).stream()
        .filter(one -> one.gender().allows(mention.gender()))
        .filter(one -> one.spellings().stream().anyMatch(name -> sameFullName(name, mention)))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether two names can be full names of one person: "Donald J. Trump", "D. Trump" and "Donald
   * Trump"; "Bashar al-Assad" and "Bashar Assad"; "Mike Mora" and "Michael Mora"; but not "David
   * Mora Jr." and "David Mora".
   */
  private static boolean sameFullName(EntityMention one, EntityMention other) {
    boolean family = surname(one).equals(surname(other)) && one.suffix().equals(other.suffix());
    if (!family || one.words() == 1) {
      return false;
    }
    String a = normalised(one.firstWord());
    String b = normalised(other.firstWord());
    return isInitial(a, b) || isInitial(b, a) || Nicknames.same(a, b);
  }

  /**
   * Whether the name is a surname of several words, without a given name: "bin Laden", "von der
   * Leyen".
   */
  private static boolean isSurname(EntityMention mention) {
    return Character.isLowerCase(mention.name().codePointAt(0)) && !surname(mention).isEmpty();
  }

  /** The person whose name ends in all words of the mention, or null. */
  private @Nullable EntityCluster withNameEndingIn(EntityMention mention) {
    String tail = " " + normalised(mention.name());
    return bySurname.getOrDefault(surname(mention), List.of()).stream()
        .filter(one -> one.spellings().stream().anyMatch(m -> normalised(m.name()).endsWith(tail)))
        .findFirst()
        .orElseGet(() -> sameFullName(mention));
  }

  private static boolean isInitial(String letter, String word) {
    return letter.length() == 1 && word.startsWith(letter);
  }

  /**
   * The person whose surname, otherwise given name, the word is; the one named first if there are
   * several; null if there is none.
   */
  private @Nullable EntityCluster withSurnameOrGivenName(EntityMention mention) {
    List<EntityCluster> surname = allowed(bySurname, surname(mention), mention);
    List<EntityCluster> allowed =
        surname.isEmpty() ? allowed(byGivenName, normalised(mention.name()), mention) : surname;
    EntityCluster who = allowed.size() > 1 ? namedFirst(allowed) : first(allowed);
    return who != null && isOfLeader(mention, who) ? null : who;
  }

  /**
   * Whether the word is the surname of a leader whom the text names by it alone, before it names a
   * relative or namesake of the other gender in full: "Hall", of the president, before "Anna Hall".
   */
  private static boolean isOfLeader(EntityMention surname, EntityCluster who) {
    String leaders = Atlas.genderOfLeaders(surname.name());
    return !leaders.isEmpty()
        && who.spellings().stream().allMatch(name -> name.compareTo(surname) > 0)
        && who.spellings().stream()
            .map(name -> GivenNames.gender(name.name()))
            .anyMatch(gender -> !gender.isEmpty() && !gender.equals(leaders));
  }

  private static List<EntityCluster> allowed(
      Map<String, List<EntityCluster>> index, String word, EntityMention mention) {
    return index.getOrDefault(word, List.of()).stream()
        .filter(one -> one.gender().allows(mention.gender()))
        .toList();
  }

  private static @Nullable EntityCluster first(List<EntityCluster> people) {
    return people.isEmpty() ? null : people.get(0);
  }

  /** The person who was named first. In a family the surname alone means that person. */
  private static EntityCluster namedFirst(List<EntityCluster> people) {
    return Collections.min(people, Comparator.comparing(one -> one.names().get(0)));
  }

  private static String surname(EntityMention name) {
    String last = normalised(name.lastWord());
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
