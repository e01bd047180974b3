package org.synoptic.annotate.who.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.who.mention.EntityMention;
import org.synoptic.annotate.who.mention.PersonGender;
import org.synoptic.annotate.who.mention.TokenGrid;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Entity.Form;
import org.synoptic.model.Entity.Kind;
import org.synoptic.syntax.Tags;

/**
 * Corrects names by the words beside them: "Norwick Mills [plc]" is one name, "Norwick [Comet]" and
 * "Norwick [747]" are products, "FTSE [100]" is an index and no body, and "([NMU])" after "Norwick
 * Mills University" is its acronym.
 */
public final class AdjoiningWords {

  private static final WordList INDICES_LIST =
      WordList.of(AdjoiningWords.class, "indices.txt").sections("indices", "bodies too");

  private static final Set<String> INDICES = INDICES_LIST.words();

  /** Words between the name of an index and its end. */
  private static final Set<String> INDEX_WORDS = Set.of("index", "average", "composite");

  /** Indices that are bodies too, and are indices only with a number or "Index" behind. */
  private static final Set<String> BODIES_TOO = INDICES_LIST.words("bodies too");

  private static final WordList LEGAL_FORMS_LIST =
      WordList.of(AdjoiningWords.class, "legal-forms.txt").sections("clear", "other words too");

  /** Legal forms of companies as they are written, without a final stop. */
  private static final Set<String> LEGAL_FORMS = LEGAL_FORMS_LIST.words();

  /** Legal forms that are no other word, so that they show a name the tagger missed. */
  private static final Set<String> CLEAR_FORMS = LEGAL_FORMS_LIST.words("clear");

  /** The number of a model behind its maker: "747", "737-800". */
  private static final Pattern MODEL_NUMBER = Pattern.compile("[1-9]\\d{2}(-\\d{1,3})?s?");

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,8}");

  /** Most words of a name before a legal form that the tagger missed. Set by hand. */
  private static final int MAX_WORDS = 4;

  /** Digits of the number of an index, as in "Russell 2000"; longer ones are its value. By hand. */
  private static final int MOST_DIGITS = 4;

  private final TokenGrid text;

  public AdjoiningWords(TokenGrid text) {
    this.text = text;
  }

  /** The corrected names, in order of the text. */
  public List<EntityMention> correct(List<EntityMention> names) {
    List<EntityMention> corrected = new ArrayList<>();
    for (EntityMention name : names) {
      EntityMention before = corrected.isEmpty() ? null : corrected.get(corrected.size() - 1);
      if (before != null && isProductOf(before, name)) {
        corrected.set(corrected.size() - 1, extended(before, name.to(), Kind.PRODUCT));
      } else if (before == null || !overlaps(before, name)) {
        corrected.add(correct(name));
      }
    }
    corrected.addAll(missedCompanies(corrected));
    corrected.sort(null);
    return withAcronyms(corrected);
  }

  private EntityMention correct(EntityMention name) {
    if (name.kind() != Kind.ORGANISATION) {
      return name;
    }
    int s = name.sentence();
    int to = name.to();
    if (LEGAL_FORMS.contains(withoutStop(text.form(s, to))) && text.isCapital(s, name.from())) {
      return extended(name, to + 1, Kind.ORGANISATION);
    }
    int end = indexEnd(name);
    if (end > 0) {
      return extended(name, end, Kind.OTHER);
    }
    boolean model =
        name.words() == 1
            && MODEL_NUMBER.matcher(text.form(s, to)).matches()
            && !isCounted(s, to + 1);
    return model ? extended(name, to + 1, Kind.PRODUCT) : name;
  }

  /** Whether the number before the word counts it: "100 [workers]", and not "747 [jets]". */
  private boolean isCounted(int s, int i) {
    return text.tag(s, i).equals(Tags.NNS) && text.head(s, i - 1) == i;
  }

  /** The end of the index that the name is, 0 when it is none. */
  private int indexEnd(EntityMention name) {
    if (!INDICES.contains(name.name())) {
      return 0;
    }
    int s = name.sentence();
    int to = name.to();
    boolean numbered = text.tag(s, to).equals(Tags.CD) && text.form(s, to).length() <= MOST_DIGITS;
    int end = numbered ? to + 1 : to;
    boolean called = INDEX_WORDS.contains(text.lower(s, end));
    boolean index = numbered || called || !BODIES_TOO.contains(name.name());
    return index ? called ? end + 1 : end : 0;
  }

  /** Whether the product's name stands right behind that of its maker: "Norwick [Comet]". */
  private static boolean isProductOf(EntityMention maker, EntityMention product) {
    return maker.kind() == Kind.ORGANISATION
        && product.kind() == Kind.PRODUCT
        && maker.sentence() == product.sentence()
        && maker.to() == product.from();
  }

  private static boolean overlaps(EntityMention before, EntityMention name) {
    return before.sentence() == name.sentence() && name.from() < before.to();
  }

  /** Untagged proper nouns before a legal form: "Norwick LLC". */
  private List<EntityMention> missedCompanies(List<EntityMention> names) {
    Set<List<Integer>> taken =
        names.stream().map(n -> List.of(n.sentence(), n.to())).collect(Collectors.toSet());
    List<EntityMention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      for (int i = 1; i < text.size(s); i++) {
        int from = CLEAR_FORMS.contains(withoutStop(text.form(s, i))) ? untaggedStart(s, i) : i;
        if (from < i && !taken.contains(List.of(s, i)) && !taken.contains(List.of(s, i + 1))) {
          found.add(mention(s, from, i + 1, Kind.ORGANISATION));
        }
      }
    }
    return found;
  }

  private int untaggedStart(int s, int end) {
    int from = end;
    while (from > 0
        && end - from < MAX_WORDS
        && text.isCapital(s, from - 1)
        && text.isProper(s, from - 1)
        && text.token(s, from - 1).name().isEmpty()) {
      from--;
    }
    return from;
  }

  /** The names, with the acronyms in brackets behind them: "Norwick Mills University (NMU)". */
  private List<EntityMention> withAcronyms(List<EntityMention> names) {
    List<EntityMention> all = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      EntityMention name = names.get(n);
      EntityMention acronym = all.isEmpty() ? null : acronym(all.get(all.size() - 1), name);
      all.add(acronym == null ? name : acronym);
      EntityMention next = n + 1 < names.size() ? names.get(n + 1) : null;
      EntityMention missed = acronymBehind(name);
      if (missed != null && (next == null || !overlaps(missed, next) && !isSame(missed, next))) {
        all.add(missed);
      }
    }
    return all;
  }

  private static boolean isSame(EntityMention one, EntityMention other) {
    return one.sentence() == other.sentence() && one.from() == other.from();
  }

  /** The name as an organisation if it is the acronym of the one before it, null otherwise. */
  private @Nullable EntityMention acronym(EntityMention before, EntityMention name) {
    EntityMention behind = acronymBehind(before);
    return behind != null && isSame(behind, name) ? behind : null;
  }

  /** The acronym of an organisation in brackets behind it, null for none. */
  private @Nullable EntityMention acronymBehind(EntityMention name) {
    int s = name.sentence();
    int at = name.to() + 1;
    String form = text.form(s, at);
    boolean inBrackets =
        name.kind() == Kind.ORGANISATION
            && text.form(s, at - 1).equals("(")
            && text.form(s, at + 1).equals(")");
    boolean initials =
        inBrackets
            && ACRONYM.matcher(form).matches()
            && name.name().replaceAll("[^A-Z]", "").equals(form);
    return initials ? mention(s, at, at + 1, Kind.ORGANISATION) : null;
  }

  private EntityMention extended(EntityMention name, int to, Kind kind) {
    return mention(name.sentence(), name.from(), to, kind);
  }

  private EntityMention mention(int s, int from, int to, Kind kind) {
    return new EntityMention(
        s,
        from,
        to,
        text.span(s, from, to),
        kind,
        Form.NAME,
        text.words(s, from, to),
        PersonGender.UNKNOWN);
  }

  private static String withoutStop(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }
}
