package org.synoptic.annotate.engine;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The engine NLP4J 1.1.3 (Emory, Apache-2.0). Its labels are those that {@code syntax} names, so
 * they need no translation; models with other labels are refused when they are loaded.
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

  private static @Nullable Engine shared;

  /** Why {@link #shared} cannot be loaded. */
  private static @Nullable InstallationException fault;

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** What is done with a sentence, in order; the last step is the parser. */
  private final List<NLPComponent<NLPNode>> steps;

  /**
   * Loads the models from the user's cache; the first time, fills it.
   *
   * @throws InstallationException when there are no whole models, or memory does not hold them
   */
  public Nlp4jEngine(LoadingProgress progress) {
    this(EngineModels.load(ModelCache.ofUser(), progress));
  }

  Nlp4jEngine(EngineModels models) {
    LabelCheck.of(models);
    steps = steps(models);
  }

  private static List<NLPComponent<NLPNode>> steps(EngineModels models) {
    try {
      return List.of(
          new LexicalLookup(models),
          Decoders.tagger(models.tags()),
          new MorphologicalAnalyzer<>(Language.ENGLISH),
          Decoders.names(models.names()),
          Decoders.parser(models.dependencies()));
    } catch (IOException e) {
      throw InstallationException.damaged("nlp4j-api", e);
    }
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
        shared = new Nlp4jEngine(progress);
      } catch (InstallationException e) {
        fault = e;
        throw e;
      }
    }
    return shared;
  }

  @Override
  public List<Sentence> parse(String text) {
    return cut(text).stream().map(words -> sentence(text, words, steps)).toList();
  }

  @Override
  public List<Sentence> words(String text) {
    return cut(text).stream().map(Nlp4jEngine::bare).toList();
  }

  @Override
  public Sentence tag(String text, Sentence words) {
    List<Span> spans = words.tokens().stream().map(Token::span).toList();
    return sentence(text, spans, steps.subList(0, steps.size() - 1));
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
      String text, List<Span> words, List<NLPComponent<NLPNode>> steps) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1).in(text));
    }
    steps.forEach(step -> step.process(nodes));
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      tokens.add(token(text, nodes[i], words.get(i - 1)));
    }
    return new Sentence(words.get(0).union(words.get(words.size() - 1)), tokens);
  }

  private static Token token(String text, NLPNode node, Span span) {
    NLPNode head = node.getDependencyHead();
    return new Token(
        span,
        lemma(node.getLemma(), span.in(text)),
        Tags.known(node.getPartOfSpeechTag()),
        head == null ? ParsedSentence.NONE : head.getID() - 1,
        relation(node.getDependencyLabel()),
        name(node.getNamedEntityTag()));
  }

  /** The label; empty where the sentence was not parsed. */
  private static String relation(@Nullable String label) {
    return label == null ? "" : Relations.known(label);
  }

  /** NLP4J writes {@code #crd#} and the like for numbers and links; those keep their own form. */
  private static String lemma(String lemma, String form) {
    String base = (lemma.startsWith("#") ? form : lemma).toLowerCase(Locale.ROOT);
    return MISSING_LEMMAS.getOrDefault(base, base);
  }

  /** Turns a BILOU tag into a BIO tag. */
  private static String name(@Nullable String tag) {
    if (tag == null || tag.length() < 3) {
      return "";
    }
    return switch (tag.charAt(0)) {
      case 'B', 'U' -> "B" + tag.substring(1);
      case 'I', 'L' -> "I" + tag.substring(1);
      default -> "";
    };
  }
}
