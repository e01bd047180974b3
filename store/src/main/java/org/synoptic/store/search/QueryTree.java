package org.synoptic.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A query in the form of the index, and the words of a report that it found. */
final class QueryTree {

  static final String TEXT = "text";
  static final String HEADLINE = "headline";

  /** How much more a word counts in the headline than in the body. Set by hand. */
  private static final float HEADLINE_BOOST = 2;

  /** Words of a phrase that are read. Set by hand. */
  private static final int MAX_WORDS = 24;

  private static final int EXCERPT_CHARS = 240;
  private static final int EXCERPT_LEAD = 80;

  private final Analyzer analyzer;
  private final SearchQuery asked;
  private final Set<String> wanted = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final Query query;

  QueryTree(Analyzer analyzer, SearchQuery asked) throws IOException {
    this.analyzer = analyzer;
    this.asked = asked;
    this.query = built();
  }

  Query query() {
    return query;
  }

  /** The query for one report alone. */
  Query queryOf(String report) {
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(new TermQuery(new Term("id", report)), BooleanClause.Occur.FILTER)
        .build();
  }

  private Query built() throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (SearchQuery.Part part : asked.parts()) {
      List<String> words = words(part.words());
      if (!words.isEmpty()) {
        all.add(
            one(part, words, TEXT),
            part.not() ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.MUST);
        positive |= !part.not();
        if (!part.not()) {
          all.add(
              new BoostQuery(one(part, words, HEADLINE), HEADLINE_BOOST),
              BooleanClause.Occur.SHOULD);
          remember(part, words);
        }
      }
    }
    asked
        .chosen()
        .forEach(
            (facet, value) ->
                all.add(new TermQuery(new Term(facet.field, value)), BooleanClause.Occur.FILTER));
    if (!positive) {
      all.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
    }
    return all.build();
  }

  private void remember(SearchQuery.Part part, List<String> words) {
    if (part.prefix()) {
      prefixes.add(words.get(0));
    } else {
      wanted.addAll(words);
    }
  }

  private static Query one(SearchQuery.Part part, List<String> words, String field) {
    if (part.prefix() && words.size() == 1) {
      return new PrefixQuery(new Term(field, words.get(0)));
    }
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.get(0)));
    }
    return new PhraseQuery(field, words.toArray(new String[0]));
  }

  private List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && words.size() < MAX_WORDS) {
        words.add(word.toString());
      }
      tokens.end();
    }
    return words;
  }

  /**
   * The words of a report around the first word that was looked for; the opening of the report if
   * it has none of them.
   */
  String excerpt(String body) throws IOException {
    int at = first(body);
    int start = Math.max(0, at - EXCERPT_LEAD);
    while (start > 0 && !Character.isWhitespace(body.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(body.length(), start + EXCERPT_CHARS);
    while (end < body.length() && end > start + 1 && !Character.isWhitespace(body.charAt(end))) {
      end--;
    }
    String words = body.substring(start, end).strip().replaceAll("\\s+", " ");
    return (start > 0 ? "… " : "") + words + (end < body.length() ? " …" : "");
  }

  private int first(String body) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(TEXT, body)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String term = word.toString();
        if (wanted.contains(term) || prefixes.stream().anyMatch(term::startsWith)) {
          return offset.startOffset();
        }
      }
    }
    return 0;
  }
}
