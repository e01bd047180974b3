package org.synoptic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Which posts and trades the reports give to whom: "the striker Mats Odegar", "Ana Ruiz, mayor".
 */
final class Posts {

  /** Words before a name among which a post is looked for. Set by hand. */
  private static final int BEFORE = 3;

  /** Words behind a name and a comma among which a post is looked for. Set by hand. */
  private static final int BEHIND = 6;

  /** Before a name: the noun before it is whose the name is, "the chairman of Korda". */
  private static final String OF = "of";

  private final CheckedStory story;

  /** By person: the posts that the reports give, each noun where it stands first. */
  private final Map<String, Map<String, Post>> known = new LinkedHashMap<>();

  /** By noun: who holds the post. */
  private final Map<String, Set<String>> holders = new LinkedHashMap<>();

  Posts(CheckedStory story) {
    this.story = story;
    for (int report = 0; report < story.draft(); report++) {
      for (int i = 0; i < story.index().annotated(report).sentences().size(); i++) {
        in(new Statement.Place(report, i)).forEach(this::add);
      }
    }
  }

  /**
   * A noun of a person's post.
   *
   * @param person whose it is
   * @param noun its base form
   */
  record Post(String person, String noun, Span span, Statement.Place place) {}

  private void add(Post post) {
    known
        .computeIfAbsent(post.person(), key -> new LinkedHashMap<>())
        .putIfAbsent(post.noun(), post);
    holders.computeIfAbsent(post.noun(), key -> new LinkedHashSet<>()).add(post.person());
  }

  /** The posts that the reports give to a person. */
  List<Post> of(String person) {
    return List.copyOf(known.getOrDefault(person, Map.of()).values());
  }

  /** Whether the reports give a post to a person, by its noun or a synonym. */
  boolean has(String person, String noun) {
    return of(person).stream().anyMatch(post -> areOne(post.noun(), noun));
  }

  /** Whether the reports give a post to somebody. */
  boolean isHeld(String noun) {
    return holders.containsKey(noun);
  }

  private static boolean areOne(String one, String other) {
    return Synonyms.areSynonyms(TermStem.of(one), TermStem.of(other));
  }

  /** The posts that a sentence gives to persons whom it names. */
  List<Post> in(Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    List<Post> posts = new ArrayList<>();
    for (StoryMention mention : story.index().reports().get(place.report()).mentions()) {
      if (mention.kind() == Entity.Kind.PERSON
          && mention.form() == Entity.Form.NAME
          && parse.sentenceSpan().covers(mention.span())) {
        for (int word : words(parse, mention.span())) {
          if (isOfOtherName(place, parse.span(word), mention)) {
            continue;
          }
          posts.add(new Post(mention.id(), parse.lemma(word), parse.span(word), place));
        }
      }
    }
    return posts;
  }

  /** "Port" in "Alan Frey, Port Leven's captain". */
  private boolean isOfOtherName(Statement.Place place, Span word, StoryMention person) {
    StoryMention other = story.index().reports().get(place.report()).mentionAt(word);
    return other != null && other.form() == Entity.Form.NAME && !other.id().equals(person.id());
  }

  /** The nouns of posts beside a name. */
  private static Set<Integer> words(ParsedSentence parse, Span name) {
    int first = 0;
    while (first < parse.size() && !parse.span(first).overlaps(name)) {
      first++;
    }
    int behind = first;
    while (behind < parse.size() && parse.span(behind).overlaps(name)) {
      behind++;
    }
    Set<Integer> found = new LinkedHashSet<>();
    int end = parse.word(first - 1).equals(",") ? first - 2 : first - 1;
    end = parse.word(end).equals(OF) ? ParsedSentence.NONE : end;
    for (int i = end; i >= Math.max(0, end - BEFORE + 1) && isNounOrOf(parse, i); i--) {
      found.add(i);
    }
    if (parse.word(behind).equals(",")) {
      for (int i = behind + 1; i <= behind + BEHIND && isOfPost(parse, i); i++) {
        if (isAside(parse, i, name)) {
          found.add(i);
        }
      }
    }
    for (int i = first; i < behind; i++) {
      addAttribute(found, parse, i);
    }
    found.removeIf(i -> !isPost(parse, i));
    return found;
  }

  /** Whether a word is in apposition to the name, or a part of what is. */
  private static boolean isAside(ParsedSentence parse, int word, Span name) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < BEHIND; steps++) {
      int head = parse.head(at);
      if (parse.relation(at).equals(Relations.APPOS) && head >= 0) {
        return parse.span(head).overlaps(name);
      }
      at = head;
    }
    return false;
  }

  /** "Sanna Oke is a former judge". */
  private static void addAttribute(Set<Integer> found, ParsedSentence parse, int name) {
    int verb = parse.head(name);
    if (Relations.SUBJECTS.contains(parse.relation(name)) && parse.lemma(verb).equals("be")) {
      int attribute = parse.child(verb, Relations.ATTR);
      if (attribute >= 0) {
        found.add(attribute);
      }
    }
  }

  /** Whether a noun tells what a person is by office or trade. */
  static boolean isPost(ParsedSentence parse, int word) {
    return parse.isNoun(word)
        && (Kinds.has(parse.lemma(word)) || SameParty.isHuman(parse.lemma(word)));
  }

  private static boolean isNounOrOf(ParsedSentence parse, int i) {
    return Tags.isNoun(parse.tag(i)) || parse.tag(i).equals(Tags.JJ) || parse.word(i).equals(OF);
  }

  private static boolean isOfPost(ParsedSentence parse, int i) {
    return isNounOrOf(parse, i) || parse.tag(i).equals(Tags.DT) || parse.word(i).equals("'s");
  }
}
