package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Nicknames;
import org.synoptic.model.Entity.Kind;

/** One identity a person: the full name first, then what is left of it. */
final class PersonClusters {

  private final EntityClusters cast;
  private final Map<String, List<EntityCluster>> bySurname = new HashMap<>();
  private final Map<String, List<EntityCluster>> byGivenName = new HashMap<>();

  PersonClusters(EntityClusters cast) {
    this.cast = cast;
  }

  void identify(List<EntityMention> mentions) {
    List<EntityMention> persons = mentions.stream().filter(m -> m.kind() == Kind.PERSON).toList();
    for (EntityMention mention : persons) {
      if (mention.words() > 1 && !isSurname(mention)) {
        join(mention, sameFullName(mention));
      }
    }
    for (EntityMention mention : persons) {
      if (mention.words() > 1 && isSurname(mention)) {
        join(mention, bearerOfAll(mention));
      }
    }
    for (EntityMention mention : persons) {
      if (mention.words() == 1) {
        join(mention, bearer(mention));
      }
    }
  }

  private void join(EntityMention mention, @Nullable EntityCluster identity) {
    if (identity == null) {
      index(cast.introduce(mention), mention);
    } else {
      cast.add(identity, mention);
    }
  }

  private void index(EntityCluster identity, EntityMention mention) {
    bySurname.computeIfAbsent(surname(mention), word -> new ArrayList<>()).add(identity);
    if (mention.words() > 1) {
      String given = plain(mention.firstWord());
      byGivenName.computeIfAbsent(given, word -> new ArrayList<>()).add(identity);
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
   * "Donald J. Trump", "D. Trump" and "Donald Trump"; "Bashar al-Assad" and "Bashar Assad"; "Mike
   * Mora" and "Michael Mora"; but not "David Mora Jr." and "David Mora".
   */
  private static boolean sameFullName(EntityMention one, EntityMention other) {
    boolean family = surname(one).equals(surname(other)) && one.suffix().equals(other.suffix());
    if (!family || one.words() == 1) {
      return false;
    }
    String a = plain(one.firstWord());
    String b = plain(other.firstWord());
    return initial(a, b) || initial(b, a) || Nicknames.same(a, b);
  }

  /** "bin Laden", "von der Leyen": no given name before it. */
  private static boolean isSurname(EntityMention mention) {
    return Character.isLowerCase(mention.name().codePointAt(0)) && !surname(mention).isEmpty();
  }

  private @Nullable EntityCluster bearerOfAll(EntityMention mention) {
    String tail = " " + plain(mention.name());
    return bySurname.getOrDefault(surname(mention), List.of()).stream()
        .filter(one -> one.spellings().stream().anyMatch(m -> plain(m.name()).endsWith(tail)))
        .findFirst()
        .orElseGet(() -> sameFullName(mention));
  }

  private static boolean initial(String letter, String word) {
    return letter.length() == 1 && word.startsWith(letter);
  }

  /** Whose surname, or else given name, the one word is; the one named first when several. */
  private @Nullable EntityCluster bearer(EntityMention mention) {
    List<EntityCluster> surname = fitting(bySurname, surname(mention), mention);
    List<EntityCluster> fitting =
        surname.isEmpty() ? fitting(byGivenName, plain(mention.name()), mention) : surname;
    return fitting.size() > 1 ? namedFirst(fitting) : first(fitting);
  }

  private static List<EntityCluster> fitting(
      Map<String, List<EntityCluster>> index, String word, EntityMention mention) {
    return index.getOrDefault(word, List.of()).stream()
        .filter(one -> one.gender().allows(mention.gender()))
        .toList();
  }

  private static @Nullable EntityCluster first(List<EntityCluster> people) {
    return people.isEmpty() ? null : people.get(0);
  }

  /** Whoever was named first keeps the surname; the others of the family are told apart. */
  private static EntityCluster namedFirst(List<EntityCluster> people) {
    return Collections.min(people, Comparator.comparing(one -> one.names().get(0)));
  }

  private static String surname(EntityMention name) {
    String last = plain(name.lastWord());
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
