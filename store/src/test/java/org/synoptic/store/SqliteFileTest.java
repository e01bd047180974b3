package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sqlite.NativeLibraryNotFoundException;

class SqliteFileTest {

  @Test
  void aLibraryThatTheJarLacksIsToldInOneSentence() {
    SQLException fault =
        new SQLException(
            "Error opening connection", new NativeLibraryNotFoundException("paths=[…]"));
    assertThat((Throwable) SqliteFile.told(fault))
        .hasMessageMatching("there is no SQLite for .+ on .+ in this jar; one built with .+")
        .hasCause(fault);
  }

  @Test
  void anotherFaultStaysAsItIs() {
    SQLException fault = new SQLException("the disk is full");
    assertThat((Throwable) SqliteFile.told(fault)).isSameAs(fault);
  }
}
