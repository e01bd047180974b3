package org.synoptic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** Another post of a person than the reports give: "health minister" for "finance minister". */
final class OtherPosts {

  /** Words before a name among which a post is looked for. Set by hand. */
  private static final int BEFORE = 3;

  /** Words behind a name and a comma among which a post is looked for. Set by hand. */
  private static final int BEHIND = 6;

  private final CheckedStory story;

  /** By person: the words of the posts that the reports give, each where it stands first. */
  private final Map<String, Map<String, Post>> known = new LinkedHashMap<>();

  OtherPosts(CheckedStory story) {
    this.story = story;
    for (int report = 0; report < story.draft(); report++) {
      for (int i = 0; i < story.index().annotated(report).sentences().size(); i++) {
        Statement.Place place = new Statement.Place(report, i);
        for (Post post : posts(place)) {
          known
              .computeIfAbsent(post.person(), key -> new LinkedHashMap<>())
              .putIfAbsent(post.word(), post);
        }
      }
    }
  }

  /** A word of a person's post. */
  private record Post(String person, String word, Span span, Statement.Place place) {}

  List<CheckedPart> in(Statement.Place sentence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Post post : posts(sentence)) {
      Map<String, Post> theirs = known.getOrDefault(post.person(), Map.of());
      if (theirs.containsKey(post.word())) {
        continue;
      }
      for (Post one : theirs.values()) {
        if (Kinds.between(post.word(), one.word()) == Kinds.Relation.OTHER) {
          String why = "“%s” in the text, “%s” in the reports".formatted(text(post), text(one));
          parts.add(
              Parts.contradicted(story, post.span(), CheckedPart.Kind.WORDS, why, one.place()));
          break;
        }
      }
    }
    return parts;
  }

  private String text(Post post) {
    return story.index().text(post.place().report(), post.span());
  }

  private List<Post> posts(Statement.Place place) {
    ReportView report = story.index().reports().get(place.report());
    ParsedSentence parse = story.parse(place);
    List<Post> posts = new ArrayList<>();
    for (StoryMention mention : report.mentions()) {
      if (mention.kind() == Entity.Kind.PERSON
          && mention.form() == Entity.Form.NAME
          && parse.sentenceSpan().covers(mention.span())) {
        addPosts(posts, parse, mention, place);
      }
    }
    return posts;
  }

  private static void addPosts(
      List<Post> posts, ParsedSentence parse, StoryMention mention, Statement.Place place) {
    int first = 0;
    while (first < parse.size() && !parse.span(first).overlaps(mention.span())) {
      first++;
    }
    int behind = first;
    while (behind < parse.size() && parse.span(behind).overlaps(mention.span())) {
      behind++;
    }
    for (int i = first - 1; i >= Math.max(0, first - BEFORE) && isNounOrOf(parse, i); i--) {
      add(posts, parse, mention, i, place);
    }
    if (parse.word(behind).equals(",")) {
      for (int i = behind + 1; i <= behind + BEHIND && isOfPost(parse, i); i++) {
        add(posts, parse, mention, i, place);
      }
    }
  }

  private static void add(
      List<Post> posts, ParsedSentence parse, StoryMention mention, int i, Statement.Place place) {
    if (Kinds.has(parse.lemma(i))) {
      posts.add(new Post(mention.id(), parse.lemma(i), parse.span(i), place));
    }
  }

  private static boolean isNounOrOf(ParsedSentence parse, int i) {
    return Tags.isNoun(parse.tag(i)) || parse.tag(i).equals(Tags.JJ) || parse.word(i).equals("of");
  }

  private static boolean isOfPost(ParsedSentence parse, int i) {
    return isNounOrOf(parse, i) || parse.tag(i).equals(Tags.DT) || parse.word(i).equals("'s");
  }
}
