package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.model.Entity;

/** Somebody or something, by all its mentions. */
final class Identity {

  private final Entity.Kind kind;
  private final List<Mention> mentions = new ArrayList<>();
  private Gender gender = Gender.UNSAID;
  private Codes codes = Codes.UNKNOWN;

  Identity(Mention first) {
    kind = first.kind();
    add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (gender == Gender.UNSAID) {
      gender = mention.gender();
    }
  }

  Entity.Kind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender said) {
    if (gender == Gender.UNSAID) {
      gender = said;
    }
  }

  /** What the text says of state and sector; what it said before stands. */
  void learn(Codes said) {
    codes = codes.or(said);
  }

  Codes codes() {
    return codes;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Names in order of the text. */
  List<Mention> names() {
    return mentions.stream().filter(m -> m.form() == Entity.Form.NAME).sorted().toList();
  }

  /**
   * The fullest name: most words, then most letters, then the first; the first role without name.
   */
  String name() {
    List<Mention> names = names();
    if (names.isEmpty()) {
      return mentions.stream().min(Comparator.naturalOrder()).orElseThrow().name();
    }
    Mention fullest = names.get(0);
    for (Mention name : names) {
      boolean fuller =
          name.words() > fullest.words()
              || name.words() == fullest.words() && name.name().length() > fullest.name().length();
      fullest = fuller ? name : fullest;
    }
    return fullest.name();
  }
}
