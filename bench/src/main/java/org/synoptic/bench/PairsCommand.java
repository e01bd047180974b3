package org.synoptic.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.Synoptic;
import org.synoptic.bench.judge.PairJudge;
import org.synoptic.bench.judge.PairsFile;
import org.synoptic.bench.judge.TextPair;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges pairs of texts: same fact, entailed, contradicted. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description =
        "Judges pairs of texts. Reads a JSON object a line: id, a, b, context_a, context_b (the "
            + "sentences in which a and b stand). Prints one a line, in the same order: id, and "
            + "the probabilities (0 to 1) that both tell the same fact (same), that a tells all "
            + "of b (entails), that they cannot both be true (contradicts). All texts of the file "
            + "are used to weigh words. Exit 1 when a line is no pair; exit 2 when the file "
            + "cannot be read.")
final class PairsCommand implements Callable<Integer> {

  /** Probabilities are printed with as many digits as this has zeros. */
  private static final double PRECISION = 1e5;

  @Parameters(paramLabel = "FILE", description = "file of pairs, JSON lines")
  private Path file = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<TextPair> pairs = new ArrayList<>();
    boolean complete;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      complete = PairsFile.read(lines, pairs::add, err::println);
    } catch (IOException e) {
      err.println("synoptic bench pairs: " + file + " cannot be read: " + e.getMessage());
      return 2;
    }
    err.flush();
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      print(pairs, new PairJudge(Synoptic.pipeline(), encoder).judge(pairs));
    } catch (EncoderMissingException e) {
      err.println("synoptic bench pairs: " + e.getMessage());
      return 2;
    }
    return complete ? 0 : 1;
  }

  private void print(List<TextPair> pairs, List<PairJudge.Judgement> judgements) {
    PrintWriter out = spec.commandLine().getOut();
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < pairs.size(); i++) {
      ObjectNode line = json.createObjectNode();
      line.set("id", pairs.get(i).id());
      line.put("same", rounded(judgements.get(i).same()));
      line.put("entails", rounded(judgements.get(i).entails()));
      line.put("contradicts", rounded(judgements.get(i).contradicts()));
      out.println(line);
    }
    out.flush();
  }

  private static double rounded(double probability) {
    return Math.round(probability * PRECISION) / PRECISION;
  }
}
