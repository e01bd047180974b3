package org.synoptic.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeLibraryTest {

  @Test
  void aSystemWithoutLibraryIsToldInOneSentence() {
    assertThat(NativeLibrary.lack("FreeBSD", "amd64"))
        .startsWith("there is no ONNX Runtime for FreeBSD on amd64 in this jar;")
        .contains("-Dsynoptic.systems=all");
    assertThat(NativeLibrary.lack("Linux", "riscv64")).contains("Linux on riscv64");
  }

  @Test
  void thisSystemLacksNothing() {
    String system = System.getProperty("os.name");
    String processor = System.getProperty("os.arch");
    assertThat(NativeLibrary.platform(system, processor)).isNotNull();
    assertThat(NativeLibrary.lack(system, processor)).isNull();
  }
}
