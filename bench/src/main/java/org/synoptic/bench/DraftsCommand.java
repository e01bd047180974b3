package org.synoptic.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.Synoptic;
import org.synoptic.bench.check.CheckItem;
import org.synoptic.bench.check.ItemCheck;
import org.synoptic.model.CheckedDraft;
import org.synoptic.model.CheckedSentence.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks drafts against reports, in batches. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks drafts. Reads a JSON object a line: id, draft, reports (an array of texts). Prints "
            + "one a line, in the same order: id, and verdict (supported, contradicted or "
            + "unsupported), the worst of the draft's sentences, and why, part by part. Exit 1 when a line is left out, "
            + "which is told; exit 2 when the file cannot be read.")
final class DraftsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "file of drafts, JSON lines")
  private Path file = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ItemCheck check = new ItemCheck(Synoptic.pipeline());
    boolean complete = true;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        complete &= line.isBlank() || print(check, line, number);
      }
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("synoptic bench check: " + file + " cannot be read: " + e.getMessage());
      return 2;
    }
    return complete ? 0 : 1;
  }

  /** Whether the line holds a draft. */
  private boolean print(ItemCheck check, String line, int number) {
    CheckItem item;
    try {
      item = CheckItem.of(line);
    } catch (IllegalArgumentException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("line " + number + " is left out: " + e.getMessage());
      err.flush();
      return false;
    }
    ObjectNode result = new ObjectMapper().createObjectNode();
    result.put("id", item.id());
    CheckedDraft checked = check.check(item.draft(), item.reports());
    result.put("verdict", ItemCheck.verdict(checked));
    ArrayNode why = result.putArray("why");
    checked.sentences().stream()
        .filter(sentence -> sentence.verdict().compareTo(Verdict.SUPPORTED) > 0)
        .flatMap(sentence -> sentence.parts().stream())
        .forEach(part -> why.add(part.kind() + ": " + part.text() + ": " + part.why()));
    PrintWriter out = spec.commandLine().getOut();
    out.println(result);
    out.flush();
    return true;
  }
}
