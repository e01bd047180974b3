package org.synoptic.annotate.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.Entity.Kind;

/** Names as the engine tags them, mended at both ends. */
final class NameSpans {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "its");
  private static final Set<String> LETTERS_AFTER =
      Set.of("mp", "mep", "msp", "qc", "kc", "jr", "sr");
  private static final Set<String> PREFIXES = Set.of("anti", "pro", "non", "ex", "pre", "post");

  private final Parsed text;

  NameSpans(Parsed text) {
    this.text = text;
  }

  List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      int end = 0;
      for (int i = 0; i < text.size(s); i++) {
        Mention mention = i < end ? null : at(s, i);
        if (mention != null) {
          found.add(mention);
          end = mention.to();
        }
      }
    }
    return found;
  }

  private @Nullable Mention at(int s, int i) {
    String tag = text.token(s, i).name();
    if (tag.startsWith("B-")) {
      Kind kind = kind(tag.substring(2));
      return kind == null ? null : mend(s, i, end(s, i), kind);
    }
    boolean titled =
        tag.isEmpty() && text.isProper(s, i) && text.isCapital(s, i) && civilTitle(s, i - 1);
    return titled ? mend(s, i, properEnd(s, i), Kind.PERSON) : null;
  }

  private boolean civilTitle(int s, int i) {
    Titles.Title title = Titles.of(text.form(s, i));
    return title != null && title.gender() != Gender.UNSAID && text.isCapital(s, i);
  }

  private static @Nullable Kind kind(String tag) {
    return switch (tag) {
      case "PERSON" -> Kind.PERSON;
      case "ORG" -> Kind.ORGANISATION;
      case "GPE", "LOC", "FAC" -> Kind.PLACE;
      case "NORP" -> Kind.GROUP;
      case "EVENT" -> Kind.EVENT;
      case "WORK_OF_ART" -> Kind.WORK;
      case "PRODUCT" -> Kind.PRODUCT;
      case "LAW" -> Kind.LAW;
      case "LANGUAGE" -> Kind.OTHER;
      default -> null;
    };
  }

  private int end(int s, int i) {
    int end = i + 1;
    while (end < text.size(s) && text.token(s, end).name().startsWith("I-")) {
      end++;
    }
    return end;
  }

  private int properEnd(int s, int i) {
    int end = i + 1;
    while (end < text.size(s) && text.isProper(s, end) && text.token(s, end).name().isEmpty()) {
      end++;
    }
    return end;
  }

  private @Nullable Mention mend(int s, int start, int stop, Kind kind) {
    int to = trimRight(s, start, stop);
    int from = trimLeft(s, start, to);
    if (kind == Kind.PERSON) {
      to = joinHyphen(s, to);
      from = afterPost(s, from, to);
    }
    int name = kind == Kind.PERSON ? afterTitles(s, from, to) : from;
    if (name >= to || !named(s, name, to, kind)) {
      return null;
    }
    return mention(s, from, name, to, kind);
  }

  private Mention mention(int s, int from, int name, int to, Kind kind) {
    Gender gender = Gender.UNSAID;
    int first = from;
    int shown = name;
    if (kind == Kind.PERSON) {
      while (first > 0
          && Titles.of(text.form(s, first - 1)) != null
          && text.isCapital(s, first - 1)) {
        first--;
      }
      for (int i = first; i < name; i++) {
        Titles.Title title = Titles.of(text.form(s, i));
        if (title != null && gender == Gender.UNSAID) {
          gender = title.gender();
        }
        shown = title != null && title.partOfName() && to - name == 1 ? i : shown;
      }
    }
    return new Mention(
        s, first, to, text.span(s, first, to), kind, Entity.Form.NAME, words(s, shown, to), gender);
  }

  private int trimRight(int s, int from, int to) {
    int end = to;
    while (end > from
        && (!text.hasLetter(s, end - 1) && !text.tag(s, end - 1).equals("CD")
            || text.tag(s, end - 1).equals("POS")
            || LETTERS_AFTER.contains(text.lower(s, end - 1).replace(".", "")))) {
      end--;
    }
    return end;
  }

  private int trimLeft(int s, int from, int to) {
    int start = from;
    while (start < to
        && (!text.hasLetter(s, start) && !text.tag(s, start).equals("CD")
            || ARTICLES.contains(text.lower(s, start))
            || text.tag(s, start).equals("POS")
            || PREFIXES.contains(text.lower(s, start)) && text.form(s, start + 1).equals("-"))) {
      start++;
    }
    return start;
  }

  /** "Smith" of "Smith-Jones". */
  private int joinHyphen(int s, int to) {
    boolean joined =
        text.form(s, to).equals("-")
            && text.touchesPrevious(s, to)
            && text.touchesPrevious(s, to + 1 < text.size(s) ? to + 1 : 0)
            && text.isProper(s, to + 1)
            && text.token(s, to + 1).name().isEmpty()
            && text.isCapital(s, to + 1);
    return joined ? to + 2 : to;
  }

  /** "John Woodcock" of "Labour MP John Woodcock". */
  private int afterPost(int s, int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (Posts.isPost(text.lower(s, i)) && Titles.of(text.form(s, i)) == null) {
        return i + 1;
      }
    }
    return from;
  }

  private int afterTitles(int s, int from, int to) {
    int name = from;
    while (name < to && Titles.of(text.form(s, name)) != null) {
      name++;
    }
    return name;
  }

  /** Not "first lady", nor "National Security Advisor", which is a role. */
  private boolean named(int s, int from, int to, Kind kind) {
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= text.isCapital(s, i) || kind == Kind.GROUP;
    }
    Posts.Post post = kind == Kind.WORK ? null : Posts.at(text, s, to - 1);
    boolean surname = kind == Kind.PERSON && to - from > 1;
    return capital && (post == null || surname && post.kind() == Posts.Kind.POST);
  }

  String words(int s, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from && !text.touchesPrevious(s, i) ? " " : "").append(text.form(s, i));
    }
    return words.toString();
  }
}
