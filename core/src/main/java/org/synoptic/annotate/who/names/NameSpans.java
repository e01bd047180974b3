package org.synoptic.annotate.who.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.entity.Organisations;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.OfficeLexicon;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.PlaceEntities;
import org.synoptic.annotate.who.mention.ProductNames;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.annotate.who.roles.Affiliations;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Entity;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Makes mentions of the named entities that the engine tagged, with corrected first and last words.
 */
public final class NameSpans {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its");
  private static final Set<String> LETTERS_AFTER = Set.of("mp", "mep", "msp", "qc", "kc");

  /** Tokens that end a name. */
  private static final Set<String> BREAKS = Set.of("–", "—", "--", "|", ";", "/", "•", "·");

  private static final Set<String> PREFIXES = Set.of("anti", "pro", "non", "ex", "pre", "post");

  private final TokenGrid text;
  private final OrganisationSpans organisationSpans;

  public NameSpans(TokenGrid text) {
    this.text = text;
    this.organisationSpans = new OrganisationSpans(text);
  }

  /** The names in order of the text. */
  public List<EntityMention> find() {
    List<EntityMention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      int end = 0;
      for (int i = 0; i < text.size(s); i++) {
        EntityMention mention = i < end ? null : nameAt(s, i);
        if (mention != null) {
          found.add(mention);
          end = mention.to();
        }
      }
    }
    return found;
  }

  /** The name that begins at the word, or null. */
  private @Nullable EntityMention nameAt(int s, int i) {
    int known = organisationSpans.end(s, i);
    String tag = text.token(s, i).name();
    if (known > i) {
      boolean site = tag.endsWith("-FAC") || Organisations.isSite(text.lower(s, known - 1));
      return mention(
          s, i, i, organisationSpans.withOfPhrase(s, known), site ? Kind.PLACE : Kind.ORGANISATION);
    }
    if (tag.startsWith("B-") || tag.startsWith("I-") && BREAKS.contains(text.form(s, i - 1))) {
      Kind kind = kind(tag.substring(2));
      return kind == null ? null : correct(s, i, end(s, i), kind);
    }
    boolean titled =
        tag.isEmpty() && text.isProper(s, i) && text.isCapital(s, i) && isGenderedTitle(s, i - 1);
    return titled ? correct(s, i, properEnd(s, i), Kind.PERSON) : null;
  }

  /** Whether the word is a capitalised title that shows a gender: "Mr". */
  private boolean isGenderedTitle(int s, int i) {
    PersonTitles.Title title = PersonTitles.of(text.form(s, i));
    return title != null && !title.gender().isEmpty() && text.isCapital(s, i);
  }

  /** The kind for a label of OntoNotes; null for dates, numbers and amounts. */
  private static @Nullable Kind kind(String tag) {
    return switch (tag) {
      case NameLabels.PERSON -> Kind.PERSON;
      case NameLabels.ORG -> Kind.ORGANISATION;
      case NameLabels.GPE, NameLabels.LOC, NameLabels.FAC -> Kind.PLACE;
      case NameLabels.NORP -> Kind.GROUP;
      case NameLabels.EVENT -> Kind.EVENT;
      case NameLabels.WORK_OF_ART -> Kind.WORK;
      case NameLabels.PRODUCT -> Kind.PRODUCT;
      case NameLabels.LAW -> Kind.LAW;
      case NameLabels.LANGUAGE -> Kind.OTHER;
      default -> null;
    };
  }

  /** The end of the tagged name that begins at the word. */
  private int end(int s, int i) {
    int end = i + 1;
    while (end < text.size(s)
        && text.token(s, end).name().startsWith("I-")
        && !BREAKS.contains(text.form(s, end))) {
      end++;
    }
    return end - i > 2 && organisationSpans.hasForeignFirstWord(s, i, end) ? i + 1 : end;
  }

  /** The end of the untagged proper nouns that begin at the word. */
  private int properEnd(int s, int i) {
    int end = i + 1;
    while (end < text.size(s) && text.isProper(s, end) && text.token(s, end).name().isEmpty()) {
      end++;
    }
    return end;
  }

  /** The mention with corrected first and last words; null if no name is left. */
  private @Nullable EntityMention correct(int s, int start, int stop, Kind kind) {
    int to = trimRight(s, start, stop);
    int from = trimLeft(s, start, to);
    Kind finalKind = to - from > 1 && isGenderedTitle(s, from) ? Kind.PERSON : kind;
    if (finalKind == Kind.PERSON) {
      to = withSuffix(s, withHyphenatedPart(s, to));
      from = afterPost(s, from, to);
    }
    int name = finalKind == Kind.PERSON ? afterTitles(s, from, to) : from;
    if (name < to && isName(s, name, to, finalKind)) {
      return withFinalKind(s, from, name, to, finalKind);
    }
    boolean country =
        name < to && PlaceEntities.nation(text.form(s, name)) != null && to - name > 1;
    return country ? correct(s, name, name + 1, Kind.PLACE) : null;
  }

  /** The mention with its final kind: product, family or the given one; null for an adjective. */
  private @Nullable EntityMention withFinalKind(int s, int from, int name, int to, Kind kind) {
    if (kind == Kind.ORGANISATION && ProductNames.isModel(text.form(s, to))) {
      return mention(s, from, name, to + 1, Kind.PRODUCT);
    }
    boolean model =
        kind == Kind.ORGANISATION
            && (ProductNames.isModel(text.words(s, name, to))
                    && PlaceEntities.of(text.form(s, name)) == null
                || ProductNames.isNamed(text.lower(s, name), text.lower(s, to - 1)));
    if (model) {
      return mention(s, from, name, to, Kind.PRODUCT);
    }
    boolean family =
        kind == Kind.PERSON
            && to - name == 1
            && text.tag(s, name).equals(Tags.NNPS)
            && text.lower(s, from - 1).equals("the");
    Kind finalKind = family ? Kind.GROUP : kind;
    boolean adjective = finalKind == Kind.GROUP && isAdjective(s, to - 1);
    int end = finalKind == Kind.ORGANISATION ? organisationSpans.withOfPhrase(s, to) : to;
    return adjective ? null : mention(s, from, name, end, finalKind);
  }

  /** The end of the name, including a suffix: "Jr.", with or without a comma before it. */
  private int withSuffix(int s, int to) {
    int next = text.form(s, to).equals(",") ? to + 1 : to;
    return EntityMention.SUFFIXES.contains(text.lower(s, next).replace(".", "")) ? next + 1 : to;
  }

  private boolean isFirstLady(int s, int i) {
    return text.lower(s, i).equals("lady") && text.lower(s, i - 1).equals("first");
  }

  /** The mention, including titles before it, from which it takes the gender. */
  private EntityMention mention(int s, int from, int name, int to, Kind kind) {
    PersonGender gender = PersonGender.UNKNOWN;
    int first = isFirstLady(s, from) && from < name ? from + 1 : from;
    int shown = name;
    if (kind == Kind.PERSON) {
      while (first > 0
          && PersonTitles.of(text.form(s, first - 1)) != null
          && text.isCapital(s, first - 1)
          && !isFirstLady(s, first - 1)) {
        first--;
      }
      for (int i = first; i < name; i++) {
        PersonTitles.Title title = PersonTitles.of(text.form(s, i));
        if (title != null && gender == PersonGender.UNKNOWN) {
          gender = PersonGender.of(title.gender());
        }
        shown = title != null && title.partOfName() && to - name == 1 ? i : shown;
      }
    }
    return new EntityMention(
        s,
        first,
        to,
        text.span(s, first, to),
        kind,
        Entity.Form.NAME,
        text.words(s, shown, to),
        gender);
  }

  /** The end without punctuation, genitive and letters such as "MP". */
  private int trimRight(int s, int from, int to) {
    int end = to;
    while (end > from
        && (!text.hasLetter(s, end - 1) && !text.tag(s, end - 1).equals(Tags.CD)
            || text.tag(s, end - 1).equals(Tags.POS)
            || LETTERS_AFTER.contains(text.lower(s, end - 1).replace(".", "")))) {
      end--;
    }
    return end;
  }

  /** The start without punctuation, articles, prefixes and genitive. */
  private int trimLeft(int s, int from, int to) {
    int start = from;
    while (start < to
        && (!text.hasLetter(s, start) && !text.tag(s, start).equals(Tags.CD)
            || ARTICLES.contains(text.lower(s, start))
            || text.form(s, start).startsWith("@")
            || text.form(s, start).startsWith("#")
            || text.tag(s, start).equals(Tags.POS)
            || PREFIXES.contains(text.lower(s, start)) && text.form(s, start + 1).equals("-"))) {
      start++;
    }
    return start;
  }

  /** The end of the name, including a second part after a hyphen: "Smith-Jones". */
  private int withHyphenatedPart(int s, int to) {
    boolean joined =
        text.form(s, to).equals("-")
            && text.touchesPrevious(s, to)
            && text.touchesPrevious(s, to + 1 < text.size(s) ? to + 1 : 0)
            && text.isProper(s, to + 1)
            && text.token(s, to + 1).name().isEmpty()
            && text.isCapital(s, to + 1);
    return joined ? to + 2 : to;
  }

  /** The first word of the name after an office: "John Woodcock" of "Labour MP John Woodcock". */
  private int afterPost(int s, int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (OfficeLexicon.isPost(text.lower(s, i)) && PersonTitles.of(text.form(s, i)) == null) {
        return text.lower(s, i + 1).equals("of") ? startOfCompound(s, i + 1, to) : i + 1;
      }
    }
    return from;
  }

  /**
   * The first of the words that the parse joins to the last one as a compound: "John Kerry" of "of
   * State John Kerry".
   */
  private int startOfCompound(int s, int from, int to) {
    int start = to - 1;
    while (start > from
        && text.relation(s, start - 1).equals(Relations.COMPOUND)
        && text.head(s, start - 1) == to - 1) {
      start--;
    }
    return start;
  }

  private int afterTitles(int s, int from, int to) {
    int name = from;
    while (name < to && PersonTitles.of(text.form(s, name)) != null) {
      name++;
    }
    return name;
  }

  /** Whether the word modifies a noun and mentions no people: "Russian" of "Russian ambassador". */
  private boolean isAdjective(int s, int i) {
    String relation = text.relation(s, i);
    return Tags.isAdjective(text.tag(s, i)) || Relations.NOUN_MODIFIERS.contains(relation);
  }

  /**
   * Whether the words are a name and not a role such as "first lady" or "National Security
   * Advisor".
   */
  private boolean isName(int s, int from, int to, Kind kind) {
    if (to - from == 1 && isPlainWord(s, from, kind)) {
      return false;
    }
    if (text.form(s, from - 1).equals("(") && Affiliations.isPartyAndState(text.form(s, from))) {
      return false;
    }
    if (kind == Kind.ORGANISATION && to - from == 1 && isDepartmentOfPost(s, from)) {
      return false;
    }
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= text.isCapital(s, i) || kind == Kind.GROUP;
    }
    OfficeLexicon.Post post = kind == Kind.WORK ? null : OfficeLexicon.at(text, s, to - 1);
    boolean surname = kind == Kind.PERSON && to - from > 1;
    return capital && (post == null || surname && post.kind() == OfficeLexicon.Kind.POST);
  }

  /**
   * Whether the capitalised first word of a sentence is an ordinary word of the text: "World's
   * largest ship sails".
   */
  private boolean isPlainWord(int s, int i, Kind kind) {
    return i == 0
        && kind == Kind.ORGANISATION
        && PlaceEntities.of(text.form(s, i)) == null
        && text.has(text.lower(s, i));
  }

  /** Whether the word is part of an office: "State" of "Secretary of State". */
  private boolean isDepartmentOfPost(int s, int i) {
    return text.lower(s, i - 1).equals("of") && OfficeLexicon.isPost(text.lower(s, i - 2));
  }
}
