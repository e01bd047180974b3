package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

  private static final String REPORT =
      """
      Fire destroys warehouse in Port Selm

      A fire destroyed a warehouse in the harbour of Port Selm on Monday, the fire service said.
      """;

  @Test
  void aFullDiskEndsTheRunWithOneSentence() {
    assertThat(read(full()))
        .isEqualTo("standard output cannot be written: No space left on device");
  }

  @Test
  void helpThatCannotBeWrittenIsToldToo() {
    StringWriter err = new StringWriter();
    assertThat(Main.run(new String[] {"--help"}, terminal(full(), err))).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString().strip())
        .isEqualTo("synoptic: standard output cannot be written: No space left on device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read -", "read --format json -", "--help", "--version"})
  void aReaderThatHasGoneEndsTheRunWithoutAWord(String words) {
    StringWriter err = new StringWriter();
    assertThat(Main.run(words.split(" "), terminal(failing("Broken pipe"), err)))
        .isEqualTo(ExitCode.READER_GONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aRefusalIsToldInWords() {
    assertThatThrownBy(
            () -> {
              throw Output.unwritable("--out: x.json", new AccessDeniedException("x.json"));
            })
        .hasMessage("--out: x.json cannot be written: permission denied");
  }

  @Test
  void theFileIsNamedOnce() {
    var reason = new FileSystemException("x.json", null, "Is a directory");
    assertThat(Output.unwritable("--out: x.json", reason))
        .hasMessage("--out: x.json cannot be written: Is a directory");
  }

  @Test
  void eachStepThatFailsIsAComplaint() {
    Output output = new Output("--out: x.json", full());
    assertThatThrownBy(() -> output.write("text")).isInstanceOf(UserError.class);
    assertThatThrownBy(output::flush).isInstanceOf(UserError.class);
    assertThatThrownBy(output::close).isInstanceOf(UserError.class);
  }

  /** What the command says on standard error, after its name. */
  private static String read(Writer out) {
    StringWriter err = new StringWriter();
    assertThat(Main.run(new String[] {"read", "-"}, terminal(out, err))).isEqualTo(ExitCode.WRONG);
    assertThat(err.toString().strip()).startsWith("synoptic: ").hasLineCount(1);
    return err.toString().strip().substring("synoptic: ".length());
  }

  private static Terminal terminal(Writer out, StringWriter err) {
    var in = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
    return new Terminal(out, new PrintWriter(err), in, "", "80");
  }

  private static Writer full() {
    return failing("No space left on device");
  }

  private static Writer failing(String reason) {
    return new Writer() {
      @Override
      public void write(char[] chars, int offset, int length) throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
