package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity.Kind;
import org.synoptic.text.Nicknames;

/** One identity a person: the full name first, then what is left of it. */
final class People {

  private final Cast cast;
  private final Map<String, List<Identity>> bySurname = new HashMap<>();
  private final Map<String, List<Identity>> byGivenName = new HashMap<>();

  People(Cast cast) {
    this.cast = cast;
  }

  void identify(List<Mention> mentions) {
    List<Mention> persons = mentions.stream().filter(m -> m.kind() == Kind.PERSON).toList();
    for (Mention mention : persons) {
      if (mention.words() > 1 && !isSurname(mention)) {
        join(mention, sameFullName(mention));
      }
    }
    for (Mention mention : persons) {
      if (mention.words() > 1 && isSurname(mention)) {
        join(mention, bearerOfAll(mention));
      }
    }
    for (Mention mention : persons) {
      if (mention.words() == 1) {
        join(mention, bearer(mention));
      }
    }
  }

  private void join(Mention mention, @Nullable Identity identity) {
    if (identity == null) {
      index(cast.introduce(mention), mention);
    } else {
      cast.add(identity, mention);
    }
  }

  private void index(Identity identity, Mention mention) {
    bySurname.computeIfAbsent(surname(mention), word -> new ArrayList<>()).add(identity);
    if (mention.words() > 1) {
      String given = plain(mention.firstWord());
      byGivenName.computeIfAbsent(given, word -> new ArrayList<>()).add(identity);
    }
  }

  private @Nullable Identity sameFullName(Mention mention) {
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
  private static boolean sameFullName(Mention one, Mention other) {
    boolean family = surname(one).equals(surname(other)) && one.suffix().equals(other.suffix());
    if (!family || one.words() == 1) {
      return false;
    }
    String a = plain(one.firstWord());
    String b = plain(other.firstWord());
    return initial(a, b) || initial(b, a) || Nicknames.same(a, b);
  }

  /** "bin Laden", "von der Leyen": no given name before it. */
  private static boolean isSurname(Mention mention) {
    return Character.isLowerCase(mention.name().codePointAt(0)) && !surname(mention).isEmpty();
  }

  private @Nullable Identity bearerOfAll(Mention mention) {
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
  private @Nullable Identity bearer(Mention mention) {
    List<Identity> surname = fitting(bySurname, surname(mention), mention);
    List<Identity> fitting =
        surname.isEmpty() ? fitting(byGivenName, plain(mention.name()), mention) : surname;
    return fitting.size() > 1 ? namedFirst(fitting) : first(fitting);
  }

  private static List<Identity> fitting(
      Map<String, List<Identity>> index, String word, Mention mention) {
    return index.getOrDefault(word, List.of()).stream()
        .filter(one -> one.gender().allows(mention.gender()))
        .toList();
  }

  private static @Nullable Identity first(List<Identity> people) {
    return people.isEmpty() ? null : people.get(0);
  }

  /** Whoever was named first keeps the surname; the others of the family are told apart. */
  private static Identity namedFirst(List<Identity> people) {
    return Collections.min(people, Comparator.comparing(one -> one.names().get(0)));
  }

  private static String surname(Mention name) {
    String last = plain(name.lastWord());
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
