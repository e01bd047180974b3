package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.compare.judge.JudgedUnit;
import org.synoptic.compare.judge.StoryMeaning;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.Words;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Texts that are read as the reports of one story. Each distinct text is a report; texts that stand
 * only on one side of the pairs come from one source.
 */
final class JudgedStory {

  private static final String ELLIPSIS = "...";

  private final Map<String, Integer> reports = new HashMap<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final StoryIndex index;
  private final StoryMeaning meaning;

  /** Reads the contexts of some pairs. */
  JudgedStory(List<TextPair> pairs, Pipeline pipeline, SentenceEncoder encoder) {
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    for (TextPair pair : pairs) {
      left.add(pair.contextA());
      right.add(pair.contextB());
    }
    boolean sided = left.stream().noneMatch(right::contains);
    for (TextPair pair : pairs) {
      add(pair.contextA(), pair.a(), sided ? 0 : -1, pipeline);
      add(pair.contextB(), pair.b(), sided ? 1 : -1, pipeline);
    }
    index = StoryIndex.of(new Story("pairs", "", articles));
    Set<Statement.Place> places = new LinkedHashSet<>();
    for (int r = 0; r < articles.size(); r++) {
      for (int s = 0; s < articles.get(r).sentences().size(); s++) {
        places.add(new Statement.Place(r, s));
      }
    }
    meaning = StoryMeaning.of(index, encoder, places, sources::get);
  }

  private void add(String context, String text, int source, Pipeline pipeline) {
    String key = spans(context, text).isEmpty() ? text : context;
    if (reports.putIfAbsent(key, articles.size()) == null) {
      sources.add(source < 0 ? articles.size() + 2 : source);
      articles.add(pipeline.annotate(Article.ofText("r" + articles.size(), key)));
    }
  }

  StoryIndex index() {
    return index;
  }

  StoryMeaning meaning() {
    return meaning;
  }

  /** The unit of a text in its context; null where the text has no words to judge by. */
  @Nullable JudgedUnit unit(String context, String text) {
    List<Span> spans = spans(context, text);
    String key = spans.isEmpty() ? text : context;
    List<Span> within = spans.isEmpty() ? List.of(new Span(0, text.length())) : spans;
    return JudgedUnit.of(meaning, index, reports.getOrDefault(key, 0), within);
  }

  /**
   * Where a text stands in its context, part by part, whatever stands between the words; empty
   * where a part is not found.
   */
  static List<Span> spans(String context, String text) {
    Words words = Words.of(context);
    Span whole = find(words, Words.of(text), 0);
    if (whole != null) {
      return List.of(whole);
    }
    TreeSet<Span> spans = new TreeSet<>();
    int at = 0;
    for (String part : text.split(Pattern.quote(ELLIPSIS), -1)) {
      Words wanted = Words.of(part);
      if (wanted.isEmpty()) {
        continue;
      }
      Span found = find(words, wanted, at);
      found = found == null ? find(words, wanted, 0) : found;
      if (found == null) {
        return List.of();
      }
      at = found.end();
      spans.add(found);
    }
    return List.copyOf(spans);
  }

  /** The first place of some words that begins at a position or after it; null without one. */
  private static @Nullable Span find(Words words, Words wanted, int from) {
    for (int i = 0; i + wanted.size() <= words.size() && !wanted.isEmpty(); i++) {
      Span span = words.span(i, i + wanted.size());
      if (span.start() >= from
          && words.forms().subList(i, i + wanted.size()).equals(wanted.forms())) {
        return span;
      }
    }
    return null;
  }
}
