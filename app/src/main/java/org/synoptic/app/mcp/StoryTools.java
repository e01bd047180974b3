package org.synoptic.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.language.LanguageIdentifier;
import org.synoptic.markup.MarkdownText;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Grounds;
import org.synoptic.model.QuoteCheck;
import org.synoptic.model.Story;
import org.synoptic.text.Words;

/** The tools over the stories of one run; each only reads. */
public final class StoryTools {

  private static final Tool.Parameter STORY =
      new Tool.Parameter("story", "id of a story, as search_stories gives it", true);

  private final LoadedStories stories;
  private final ResultJson json;

  private StoryTools(LoadedStories stories) {
    this.stories = stories;
    this.json = new ResultJson(stories);
  }

  /** All tools, in the order in which a client lists them. */
  public static List<Tool> of(LoadedStories stories) {
    StoryTools tools = new StoryTools(stories);
    return List.of(
        new Tool(
            "search_stories",
            "Stories whose reports have words of the query, the best first; without a query all."
                + " Each with its headline and its reports.",
            List.of(new Tool.Parameter("query", "words, such as names and places", false)),
            tools::search),
        new Tool(
            "get_story",
            "The joint account of a story: the brief, on what reports differ, and the claims, each"
                + " with its standing (agreed, told_alike, one_source, disputed, updated) and the"
                + " number of independent origins.",
            List.of(STORY),
            tools::story),
        new Tool(
            "claim",
            "A claim whole: what each report says, in its words, and why the claim stands so.",
            List.of(STORY, new Tool.Parameter("claim", "id of a claim, such as c3", true)),
            tools::claim),
        new Tool(
            "verify_quote",
            "Whether the reports quote some words so: verbatim, trimmed, swapped, turned in sense,"
                + " put to another speaker, not in quotation marks, not found.",
            List.of(
                new Tool.Parameter("quote", "the words, without quotation marks", true),
                new Tool.Parameter("speaker", "who is to have said them", false)),
            tools::quote),
        new Tool(
            "verify_sentence",
            "Whether the reports bear out a text, sentence by sentence: supported, contradicted,"
                + " unsupported, or none for what states no fact.",
            List.of(new Tool.Parameter("text", "one sentence or a few", true)),
            tools::sentence),
        new Tool(
            "what_changed_since",
            "What reports published after a time add to a story: the new reports, claims that only"
                + " they make, and values that changed.",
            List.of(
                STORY, new Tool.Parameter("time", "as 2017-03-04 or 2017-03-04T10:15:00Z", true)),
            tools::changed));
  }

  private ObjectNode search(Tool.Arguments arguments) {
    Set<String> wanted = new HashSet<>(forms(arguments.orNull("query")));
    record Ranked(Story story, long words) {}
    List<Story> found =
        stories.all().stream()
            .map(story -> new Ranked(story, count(story, wanted)))
            .filter(one -> wanted.isEmpty() || one.words > 0)
            .sorted(Comparator.comparingLong(one -> -one.words))
            .map(Ranked::story)
            .toList();
    ObjectNode result = ResultJson.result();
    ResultJson.list(result, "stories", found, json::story);
    return result;
  }

  /** How many of the wanted words stand in a story; words of headlines count twice. */
  private static long count(Story story, Set<String> wanted) {
    Set<String> titles = new HashSet<>(forms(story.headline()));
    Set<String> bodies = new HashSet<>();
    for (AnnotatedArticle report : story.reports()) {
      titles.addAll(forms(report.article().headline()));
      bodies.addAll(forms(report.article().body()));
    }
    bodies.addAll(titles);
    return wanted.stream().filter(bodies::contains).count()
        + wanted.stream().filter(titles::contains).count();
  }

  private static List<String> forms(@Nullable String text) {
    return text == null ? List.of() : Words.of(text.toLowerCase(Locale.ROOT)).forms();
  }

  private ObjectNode story(Tool.Arguments arguments) throws ToolException {
    Comparison comparison = stories.comparison(arguments.get("story"));
    ObjectNode result = ResultJson.result();
    json.story(result, comparison.story());
    ResultJson.list(result, "brief", comparison.brief(), json::line);
    ResultJson.list(result, "differences", told(comparison), json::difference);
    ResultJson.list(result, "claims", comparison.claims(), json::claim);
    return result;
  }

  /** The differences that are more than other words. */
  private static List<Difference> told(Comparison comparison) {
    return comparison.differences().stream()
        .filter(one -> one.kind() != Difference.Kind.WORDING)
        .toList();
  }

  private ObjectNode claim(Tool.Arguments arguments) throws ToolException {
    String story = arguments.get("story");
    Claim claim = stories.claim(story, arguments.get("claim"));
    ObjectNode result = ResultJson.result();
    json.claim(result, claim);
    ResultJson.list(result, "versions", claim.versions(), json::version);
    List<Difference> differences =
        told(stories.comparison(story)).stream()
            .filter(one -> claim.id().equals(one.claim()))
            .toList();
    ResultJson.list(result, "differences", differences, json::difference);
    stories.comparison(story).grounds().stream()
        .filter(one -> one.claim().equals(claim.id()))
        .map(Grounds::standing)
        .findFirst()
        .ifPresent(why -> result.put("why", why));
    return result;
  }

  private ObjectNode quote(Tool.Arguments arguments) {
    QuoteCheck found =
        stories
            .pipeline()
            .verifyQuote(arguments.get("quote"), arguments.orNull("speaker"), stories.reports());
    ObjectNode result = ResultJson.result();
    result.put("finding", ResultJson.lower(found.finding()));
    result.put("faithful", found.faithful());
    result.put("why", ResultJson.cut(found.why()));
    result.put("said", found.said() == null ? null : ResultJson.cut(found.said()));
    result.put("saidBy", found.saidBy());
    result.put("origins", found.origins());
    json.passages(result, found.passages());
    return result;
  }

  private ObjectNode sentence(Tool.Arguments arguments) {
    String given = arguments.get("text");
    String text = MarkdownText.is(given) ? MarkdownText.plain(given) : given;
    Article draft = Article.ofText("draft", text, LanguageIdentifier.of(text));
    CheckedDraft checked = stories.pipeline().check(draft, stories.reports());
    ObjectNode result = ResultJson.result();
    result.put("borneOut", checked.isBorneOut());
    result.put("unread", checked.unread());
    ResultJson.list(result, "sentences", checked.sentences(), json::sentence);
    return result;
  }

  private ObjectNode changed(Tool.Arguments arguments) throws ToolException {
    OffsetDateTime since = time(arguments.get("time"));
    Comparison comparison = stories.comparison(arguments.get("story"));
    List<String> later =
        comparison.story().reports().stream()
            .map(report -> report.article())
            .filter(article -> isAfter(article.published().when(), since))
            .map(Article::id)
            .toList();
    ObjectNode result = ResultJson.result();
    result.put("story", comparison.story().id());
    result.put("since", arguments.get("time"));
    ResultJson.list(
        result,
        "reports",
        later,
        (entry, id) ->
            entry
                .put("report", id)
                .put("outlet", stories.outlet(id))
                .put("published", stories.published(id)));
    List<Claim> claims =
        comparison.claims().stream()
            .filter(claim -> claim.versions().stream().allMatch(v -> later.contains(v.report())))
            .toList();
    ResultJson.list(result, "claims", claims, json::claim);
    List<Difference> changes =
        told(comparison).stream()
            .filter(one -> one.kind() == Difference.Kind.UPDATED)
            .filter(one -> isFrom(one.values().get(one.values().size() - 1), later))
            .toList();
    ResultJson.list(result, "changes", changes, json::difference);
    return result;
  }

  private static boolean isFrom(Difference.Value value, List<String> reports) {
    return value.passages().stream().anyMatch(passage -> reports.contains(passage.report()));
  }

  private static OffsetDateTime time(String text) throws ToolException {
    try {
      return timeOf(text);
    } catch (DateTimeParseException e) {
      throw new ToolException(
          "\"" + text + "\" is no time; write 2017-03-04 or 2017-03-04T10:15:00Z");
    }
  }

  private static boolean isAfter(@Nullable String published, OffsetDateTime since) {
    return published != null && timeOf(published).isAfter(since);
  }

  /** A day counts from its first moment in UTC. */
  private static OffsetDateTime timeOf(String iso) {
    return iso.contains("T")
        ? OffsetDateTime.parse(iso)
        : LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
