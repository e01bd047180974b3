package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PrepareCommandTest {

  private final StringWriter err = new StringWriter();
  private final Terminal terminal =
      new Terminal(
          new StringWriter(),
          new PrintWriter(err),
          new ByteArrayInputStream(new byte[0]),
          "",
          "80");

  @Test
  void modelsThatCannotBeKeptAreNotPrepared() {
    var command = new PrepareCommand(terminal, progress -> progress.note("They cannot be kept."));
    assertThat(command.call()).isEqualTo(Main.WRONG);
    assertThat(err.toString().strip()).isEqualTo("They cannot be kept.");
  }

  @Test
  void modelsThatAreKeptArePrepared() {
    var command = new PrepareCommand(terminal, progress -> progress.step("Preparing", 1, 1));
    assertThat(command.call()).isEqualTo(Main.DONE);
    assertThat(err.toString()).contains("Preparing");
  }
}
