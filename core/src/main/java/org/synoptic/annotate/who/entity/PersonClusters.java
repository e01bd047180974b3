package org.synoptic.annotate.who.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.QuotationIndex;
import org.synoptic.annotate.who.mention.TokenGrid;
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
  private final Map<String, EntityMention> firstAlone = new HashMap<>();
  private final Set<EntityCluster> calledByGivenName = new HashSet<>();
  private final Predicate<EntityMention> isQuoted;

  /** Clusters for a text, whose quotations tell how others call a person, not the outlet. */
  public PersonClusters(TokenGrid text, EntityClusters clusters) {
    this.clusters = clusters;
    QuotationIndex quotations = new QuotationIndex(text);
    this.isQuoted = mention -> quotations.around(mention.span().start()) >= 0;
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
    noteSingleNames(persons);
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
    EntityCluster who = allowed.size() > 1 ? bearer(mention, allowed) : first(allowed);
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

  /**
   * Whom a name alone means that several bear: the person who was named first. Where the name did
   * not stand alone before a second bearer was named, it means nobody whom the text calls by the
   * given name: "Kaja Hall was found by her father, Olav Hall. Kaja … Hall said".
   */
  private EntityCluster bearer(EntityMention name, List<EntityCluster> people) {
    EntityMention second =
        people.stream().map(one -> one.names().get(0)).sorted().skip(1).findFirst().orElseThrow();
    boolean introduced = name.compareTo(second) < 0 || aloneBefore(name, second);
    List<EntityCluster> others =
        people.stream().filter(one -> !calledByGivenName.contains(one)).toList();
    return namedFirst(introduced || others.isEmpty() ? people : others);
  }

  /** Whether the name stands alone, as this mention does, before another mention. */
  private boolean aloneBefore(EntityMention name, EntityMention other) {
    EntityMention first = firstAlone.get(surname(name));
    return first != null && first.compareTo(other) < 0;
  }

  /** Notes the single names of the text: of whom they are given names, where each stands first. */
  private void noteSingleNames(List<EntityMention> persons) {
    List<EntityMention> single = persons.stream().filter(one -> one.words() == 1).toList();
    List<EntityMention> outlets = single.stream().filter(isQuoted.negate()).toList();
    outlets.forEach(mention -> firstAlone.putIfAbsent(surname(mention), mention));
    for (EntityMention mention : single) {
      List<EntityCluster> given = allowed(byGivenName, normalised(mention.name()), mention);
      boolean onlyGiven = given.size() == 1 && !bySurname.containsKey(surname(mention));
      if (onlyGiven && (!isQuoted.test(mention) || isCalledByKin(mention, given.get(0), outlets))) {
        calledByGivenName.add(given.get(0));
      }
    }
  }

  /** “They took Kaja,” Hall said: whoever says it is another Hall. */
  private boolean isCalledByKin(
      EntityMention quoted, EntityCluster called, List<EntityMention> outlets) {
    return outlets.stream()
        .filter(name -> name.sentence() == quoted.sentence())
        .anyMatch(name -> bySurname.getOrDefault(surname(name), List.of()).contains(called));
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
