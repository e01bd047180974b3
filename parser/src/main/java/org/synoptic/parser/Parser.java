package org.synoptic.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds the tags, base forms, names and dependencies of the words of a sentence. Threads share one
 * parser.
 */
public final class Parser {

  private final Lexica lexica;
  private final WordStore words;
  private final Word root;
  private final SequenceTagger tagger;
  private final SequenceTagger names;
  private final TransitionParser dependencies;
  private final Lemmatiser lemmatiser;

  Parser(
      LinearModel tags,
      LinearModel names,
      LinearModel dependencies,
      Lexica lexica,
      Lemmatiser lemmatiser) {
    this.lexica = lexica;
    this.words = new WordStore(lexica);
    this.root = new Word(Analysis.ROOT, lexica);
    this.tagger = new SequenceTagger(tags, lexica, Field.TAG);
    this.names = new SequenceTagger(names, lexica, Field.NAME);
    this.dependencies = new TransitionParser(dependencies, lexica);
    this.lemmatiser = lemmatiser;
  }

  /** What is found out about each word of a sentence, in order; none for no words. */
  public List<ParsedWord> parse(List<String> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    Analysis analysis = tagged(forms);
    dependencies.parse(analysis);
    return found(
        analysis,
        i -> analysis.tree.head(i) - 1,
        i -> dependencies.relation(analysis.tree.relation(i)));
  }

  /** As {@link #parse}, without dependencies: every word is a top, and has no relation. */
  public List<ParsedWord> tag(List<String> forms) {
    return forms.isEmpty() ? List.of() : found(tagged(forms), i -> -1, i -> "");
  }

  private Analysis tagged(List<String> forms) {
    Analysis analysis =
        new Analysis(forms.stream().map(words::get).toList(), root, lexica.gazetteer());
    tagger.label(analysis, analysis.tags);
    lemmatise(analysis);
    names.label(analysis, analysis.names);
    return analysis;
  }

  /** All tags that words get. */
  public List<String> tags() {
    return tagger.labels();
  }

  /** All relations that words get. */
  public List<String> relations() {
    return dependencies.relations();
  }

  /** All kinds of names. */
  public Set<String> nameKinds() {
    return names.labels().stream()
        .filter(label -> label.length() > NameSequence.MARK)
        .map(label -> label.substring(NameSequence.MARK))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void lemmatise(Analysis analysis) {
    for (int i = 1; i < analysis.size(); i++) {
      int tag = analysis.tags[i];
      Word.Lemma lemma = analysis.words[i].lemma(tag, tagger.labels().get(tag), lemmatiser);
      analysis.lemmas[i] = lemma.text();
      analysis.set(Field.LEMMA, i, lemma.code());
    }
  }

  private List<ParsedWord> found(
      Analysis analysis, IntUnaryOperator head, IntFunction<String> relation) {
    String[] labels = new String[analysis.size()];
    for (int i = 1; i < labels.length; i++) {
      labels[i] = names.labels().get(analysis.names[i]);
    }
    String[] joined = NameSequence.joined(labels);
    List<ParsedWord> parsed = new ArrayList<>(labels.length - 1);
    for (int i = 1; i < labels.length; i++) {
      parsed.add(
          new ParsedWord(
              analysis.lemmas[i],
              tagger.labels().get(analysis.tags[i]),
              head.applyAsInt(i),
              relation.apply(i),
              joined[i]));
    }
    return parsed;
  }
}
