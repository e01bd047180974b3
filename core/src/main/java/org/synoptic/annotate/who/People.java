package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity.Kind;

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
      if (mention.words() > 1) {
        join(mention, sameFullName(mention));
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
        .filter(one -> one.names().stream().anyMatch(name -> sameFullName(name, mention)))
        .findFirst()
        .orElse(null);
  }

  /** "Donald J. Trump", "D. Trump" and "Donald Trump"; "Bashar al-Assad" and "Bashar Assad". */
  private static boolean sameFullName(Mention one, Mention other) {
    if (!surname(one).equals(surname(other)) || one.words() == 1) {
      return false;
    }
    String a = plain(one.firstWord());
    String b = plain(other.firstWord());
    return a.equals(b) || initial(a, b) || initial(b, a);
  }

  private static boolean initial(String letter, String word) {
    return letter.length() == 1 && word.startsWith(letter);
  }

  /** Whose surname, or else given name, the one word is; the one spoken of last when several. */
  private @Nullable Identity bearer(Mention mention) {
    List<Identity> surname = fitting(bySurname, surname(mention), mention);
    List<Identity> fitting =
        surname.isEmpty() ? fitting(byGivenName, plain(mention.name()), mention) : surname;
    return fitting.size() > 1 ? spokenOfLast(fitting, mention) : first(fitting);
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

  private static Identity spokenOfLast(List<Identity> people, Mention mention) {
    Identity last = people.get(0);
    Mention lastSaid = last.lastBefore(mention.s(), mention.from());
    for (Identity one : people) {
      Mention said = one.lastBefore(mention.s(), mention.from());
      if (said != null && (lastSaid == null || said.compareTo(lastSaid) > 0)) {
        last = one;
        lastSaid = said;
      }
    }
    return last;
  }

  private static String surname(Mention name) {
    String last = plain(name.lastWord());
    return last.startsWith("al-") || last.startsWith("el-") ? last.substring(3) : last;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
