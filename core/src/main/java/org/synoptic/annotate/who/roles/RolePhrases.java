package org.synoptic.annotate.who.roles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.atlas.Atlas;
import org.synoptic.annotate.who.entity.ActorCodes;
import org.synoptic.annotate.who.entity.EntityClusters;
import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.EntityWords;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Finds the noun phrases that name an office. */
final class RolePhrases {

  private static final Set<String> FORMER = EntityWords.of("former");
  private static final Set<String> OF = Set.of("of", "for", "on");

  /**
   * The most words of an office after its noun: "chair of the all-party group on coastal affairs".
   * Set by hand.
   */
  private static final int MOST_WORDS_AFTER = 8;

  private final TokenGrid text;
  private final EntityClusters clusters;

  RolePhrases(TokenGrid text, EntityClusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /** The phrases in order of the text. */
  List<RolePhrase> find() {
    List<RolePhrase> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 0; i < text.size(s); i++) {
        RolePhrase phrase = roleAt(s, i);
        if (phrase != null) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private @Nullable RolePhrase roleAt(int s, int i) {
    OfficeLexicon.Post post = OfficeLexicon.at(text, s, i);
    if (post == null) {
      return null;
    }
    String tag = text.tag(s, i);
    EntityMention name = clusters.at(s, i);
    boolean origin = post.noun().equals("source") && text.lower(s, i + 1).equals("of");
    boolean noun =
        tag.equals(Tags.NN)
            || tag.equals(Tags.NNP)
            || tag.equals(Tags.JJ) && post.noun().endsWith("general");
    if (!noun || origin || name != null && name.kind() == Kind.PERSON || firstOfTwo(s, i)) {
      return null;
    }
    int from = left(s, i);
    String determiner = determiner(s, from);
    int first = determiner.equals("the") || determiner.equals("a") ? from - 1 : from;
    int to = right(s, i);
    boolean former =
        FORMER.contains(text.lower(s, from)) || FORMER.contains(text.lower(s, from - 1));
    return new RolePhrase(
        s,
        first,
        from,
        i,
        to,
        post,
        determiner,
        modifiers(s, from, i, to, post),
        nation(s, from, to),
        post.noun().equals("president") ? body(s, from, to) : "",
        former,
        isTitle(s, from, i));
  }

  /**
   * The words from {@code from} to {@code to} that distinguish one office with this noun from
   * another.
   */
  private Set<String> modifiers(int s, int from, int head, int to, OfficeLexicon.Post post) {
    Set<String> modifiers = new HashSet<>();
    for (int j = from; j < to; j++) {
      boolean part =
          j == head || country(s, j) != null || !text.hasLetter(s, j) || isFunctionWord(s, j);
      if (!part && !post.noun().contains(text.lower(s, j))) {
        modifiers.add(text.lower(s, j));
      }
    }
    return modifiers;
  }

  /** The last state that the words name, or {@code ""}. */
  private String nation(int s, int from, int to) {
    String nation = "";
    for (int j = from; j < to; j++) {
      String country = country(s, j);
      nation = country == null ? nation : country;
    }
    return nation;
  }

  /**
   * The sector of an organisation in the phrase that belongs to no known state ("[Varde Steel]
   * president"); {@code ""} if there is none.
   */
  private String body(int s, int from, int to) {
    for (int j = from; j < to; j++) {
      EntityMention name = clusters.at(s, j);
      if (name != null && name.kind() == Kind.ORGANISATION) {
        boolean known = !ActorCodes.of(clusters.of(name)).equals(ActorCodes.UNKNOWN);
        boolean place = Atlas.place(name.name()) != null;
        String stated = Organisations.sector(name.lastWord().toLowerCase(Locale.ROOT));
        return known || place ? "" : stated == null ? "BUS" : stated;
      }
    }
    return "";
  }

  /**
   * Whether the noun is the first of two that name one office or another noun: "prime" of "prime
   * minister", "head" of "head teacher".
   */
  private boolean firstOfTwo(int s, int i) {
    OfficeLexicon.Post next = i + 1 < text.size(s) ? OfficeLexicon.at(text, s, i + 1) : null;
    boolean noun = Tags.isNoun(text.tag(s, i + 1)) && !text.isCapital(s, i + 1);
    return next != null && Tags.isNoun(text.tag(s, i + 1)) || noun;
  }

  private boolean isFunctionWord(int s, int j) {
    String tag = text.tag(s, j);
    return tag.equals(Tags.DT)
        || tag.equals(Tags.IN)
        || tag.equals(Tags.POS)
        || tag.equals(Tags.CC);
  }

  /** Whether all words up to the noun are capitalised, as in a title. */
  private boolean isTitle(int s, int from, int head) {
    boolean capital = true;
    for (int j = from; j <= head; j++) {
      capital &= text.isCapital(s, j) || !text.hasLetter(s, j) || text.tag(s, j).equals(Tags.POS);
    }
    return capital;
  }

  /** The index of the first word that modifies the noun. */
  private int left(int s, int i) {
    int from = i;
    while (from > 0 && canModify(s, from - 1)) {
      from--;
    }
    return from;
  }

  private boolean canModify(int s, int j) {
    String tag = text.tag(s, j);
    EntityMention mention = clusters.at(s, j);
    boolean person = mention != null && mention.kind() == Kind.PERSON && mention.to() == j + 1;
    boolean word =
        Tags.isNoun(tag)
            || tag.equals(Tags.JJ)
            || tag.equals(Tags.HYPH)
            || tag.equals(Tags.POS)
            || text.lower(s, j).equals("then");
    return word && (!person || tag.equals(Tags.POS));
  }

  /** The kind of the determiner before the phrase. */
  private String determiner(int s, int from) {
    String before = text.lower(s, from - 1);
    return switch (before) {
      case "the" -> "the";
      case "a", "an" -> "a";
      default ->
          text.tag(s, from - 1).equals(Tags.PRP_POSS) || text.tag(s, from - 1).equals(Tags.DT)
              ? Relations.POSS
              : "";
    };
  }

  /**
   * The index after the noun phrase, including "of" and the words after it: "chair of the all-party
   * group".
   */
  private int right(int s, int i) {
    if (!OF.contains(text.lower(s, i + 1))) {
      return i + 1;
    }
    int to = i + 2;
    while (to < text.size(s) && to - i <= MOST_WORDS_AFTER && canFollow(s, to)) {
      to++;
    }
    return to > i + 2 && Tags.isNoun(text.tag(s, to - 1)) ? to : i + 1;
  }

  private boolean canFollow(int s, int j) {
    String tag = text.tag(s, j);
    EntityMention mention = clusters.at(s, j);
    if (mention != null && mention.kind() == Kind.PERSON) {
      return false;
    }
    return Tags.isNoun(tag)
        || tag.equals(Tags.JJ)
        || tag.equals(Tags.DT)
        || tag.equals(Tags.HYPH)
        || OF.contains(text.lower(s, j));
  }

  private @Nullable String country(int s, int j) {
    return PlaceEntities.nation(text.form(s, j));
  }
}
