package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.parser.ParsedWord;
import org.synoptic.parser.Parser;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The English engine. NLP4J 1.1.3 (Emory, Apache-2.0) cuts a text into words; {@link Parser} reads
 * them with the models of NLP4J. The labels are those that {@code syntax} names, so they need no
 * translation; models with other labels are refused when they are loaded.
 */
public final class Nlp4jEngine implements Engine {

  /** Past forms that NLP4J does not lemmatise, because its lexicon has them as adjectives. */
  private static final Map<String, String> MISSING_LEMMAS =
      Map.of(
          "provided", "provide",
          "happened", "happen",
          "followed", "follow",
          "ended", "end",
          "performed", "perform",
          "existed", "exist");

  /**
   * Most tokens of a sentence. Longer ones are cut: they are lists or debris, and parsing takes
   * more than linear time. Set by hand.
   */
  private static final int MAX_TOKENS = 200;

  private static final String LOADING = "Loading the language models";

  private static @Nullable Engine shared;

  /** Why {@link #shared} cannot be loaded. */
  private static @Nullable InstallationException fault;

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final Parser parser;

  /**
   * Loads the models.
   *
   * @throws InstallationException when there are no whole models, or memory does not hold them
   */
  public Nlp4jEngine() {
    this(EnglishParser.load());
  }

  Nlp4jEngine(Parser parser) {
    this.parser = parser;
  }

  /**
   * The one engine of this JVM. The first call loads it; where that fails, every further call fails
   * the same way at once.
   *
   * @throws InstallationException when there are no whole models, or memory does not hold them
   */
  public static synchronized Engine shared(LoadingProgress progress) {
    if (fault != null) {
      throw fault;
    }
    if (shared == null) {
      try {
        progress.step(LOADING, 0, 1);
        shared = new Nlp4jEngine();
        progress.step(LOADING, 1, 1);
      } catch (InstallationException e) {
        fault = e;
        throw e;
      }
    }
    return shared;
  }

  @Override
  public List<Sentence> parse(String text) {
    return cut(text).stream().map(words -> sentence(text, words, parser::parse)).toList();
  }

  @Override
  public List<Sentence> words(String text) {
    return cut(text).stream().map(Nlp4jEngine::bare).toList();
  }

  @Override
  public Sentence tag(String text, Sentence words) {
    List<Span> spans = words.tokens().stream().map(Token::span).toList();
    return sentence(text, spans, parser::tag);
  }

  private List<List<Span>> cut(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span paragraph : ParagraphSplitter.of(text)) {
      sentences.addAll(EngineTokenizer.sentences(tokenizer, text, paragraph, MAX_TOKENS));
    }
    return sentences;
  }

  private static Sentence bare(List<Span> words) {
    return new Sentence(
        words.get(0).union(words.get(words.size() - 1)),
        words.stream().map(span -> new Token(span, "", "", ParsedSentence.NONE, "", "")).toList());
  }

  private static Sentence sentence(
      String text, List<Span> words, Function<List<String>, List<ParsedWord>> reader) {
    List<ParsedWord> parsed = reader.apply(words.stream().map(word -> word.in(text)).toList());
    List<Token> tokens = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      tokens.add(token(text, parsed.get(i), words.get(i)));
    }
    return new Sentence(words.get(0).union(words.get(words.size() - 1)), tokens);
  }

  private static Token token(String text, ParsedWord word, Span span) {
    return new Token(
        span,
        lemma(word.lemma(), span.in(text)),
        Tags.known(word.tag()),
        word.head(),
        word.relation().isEmpty() ? "" : Relations.known(word.relation()),
        word.name());
  }

  /**
   * The parser writes {@code #crd#} and the like for numbers and links; those keep their own form.
   */
  private static String lemma(String lemma, String form) {
    String base = (lemma.startsWith("#") ? form : lemma).toLowerCase(Locale.ROOT);
    return MISSING_LEMMAS.getOrDefault(base, base);
  }
}
