package org.synoptic.bench.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Sentence;
import org.synoptic.models.EnglishModels;
import org.synoptic.parser.ParsedWord;
import org.synoptic.parser.Parser;
import org.synoptic.parser.ParserModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the same words with our parser and with NLP4J, and counts the differences. */
@Command(
    name = "engine",
    mixinStandardHelpOptions = true,
    description =
        "Reads the articles of the set articles-allsides with the engine and with NLP4J 1.1.3 "
            + "itself, whose models it rounds, and prints how many words the two read differently "
            + "and the processor time of each. NLP4J takes memory: SYNOPTIC_HEAP=3g.")
public final class EngineCommand implements Callable<Integer> {

  private static final String ARTICLES = "articles-allsides/articles.jsonl";
  private static final int SHOWN = 10;
  private static final double EARLY_SECONDS = 10;

  /** With weights and embeddings as they are rounded it is 0.001 (docs/decisions/0044). */
  private static final double MOST_DIFFERING = 0.0015;

  @Option(names = "--data", paramLabel = "DIR", required = true, description = "the gold sets")
  private Path data = Path.of("");

  @Option(names = "--most", paramLabel = "N", description = "at most N articles (default: 1000)")
  private int most = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final ObjectMapper json = new ObjectMapper();

  private long words;
  private long differing;
  private int articles;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Engine engine = Nlp4jEngine.shared(LoadingProgress.SILENT);
    Timed ours = new Timed(ours()::parse);
    Timed theirs = new Timed(new ShippedNlp4j()::parse);
    try (BufferedReader in = Files.newBufferedReader(data.resolve(ARTICLES))) {
      for (String line = in.readLine(); line != null && articles < most; line = in.readLine()) {
        String text = json.readTree(line).path("text").asText();
        for (Sentence sentence : engine.parse(text)) {
          compare(sentence.tokens().stream().map(t -> t.span().in(text)).toList(), ours, theirs);
        }
        articles++;
      }
    }
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens, %,d differing, %.3f %%%n",
        articles,
        words,
        differing,
        100.0 * differing / words);
    out.printf(
        Locale.ROOT,
        "tokens a processor second, ours and NLP4J's: %,.0f and %,.0f, %.2f times; in the first %.0f s of each %,.0f and %,.0f, %.2f times%n",
        ours.rate(),
        theirs.rate(),
        ours.rate() / theirs.rate(),
        EARLY_SECONDS,
        ours.earlyRate(),
        theirs.earlyRate(),
        ours.earlyRate() / theirs.earlyRate());
    out.flush();
    return differing <= MOST_DIFFERING * words ? 0 : 1;
  }

  private static Parser ours() throws IOException {
    return ParserModels.parser(new EnglishModels());
  }

  private void compare(List<String> forms, Timed ours, Timed theirs) {
    List<ParsedWord> one = ours.parse(forms);
    List<ParsedWord> other = theirs.parse(forms);
    for (int i = 0; i < forms.size(); i++) {
      words++;
      if (!Objects.equals(one.get(i), other.get(i)) && differing++ < SHOWN) {
        spec.commandLine()
            .getOut()
            .println(String.join(" ", forms) + "\n  " + one.get(i) + "\n  " + other.get(i));
      }
    }
  }

  /** A parser with the processor time that it takes. */
  private static final class Timed {

    private final Function<List<String>, List<ParsedWord>> parser;
    private long nanos;
    private long words;
    private long earlyNanos;
    private long earlyWords;

    Timed(Function<List<String>, List<ParsedWord>> parser) {
      this.parser = parser;
    }

    List<ParsedWord> parse(List<String> forms) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<ParsedWord> parsed = parser.apply(forms);
      nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      words += forms.size();
      if (nanos <= EARLY_SECONDS * 1e9) {
        earlyNanos = nanos;
        earlyWords = words;
      }
      return parsed;
    }

    double rate() {
      return words * 1e9 / nanos;
    }

    double earlyRate() {
      return earlyWords * 1e9 / earlyNanos;
    }
  }
}
