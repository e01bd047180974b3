package org.synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobsTest {

  private static Arguments arguments(String... words) {
    return new Arguments(List.of(words), Set.of("in", "out", "part-mb"));
  }

  @Test
  void anOptionMayStandMoreThanOnce() {
    Arguments given = arguments("--in", "a", "--in", "b", "--part-mb", "4");
    assertThat(given.all("in")).containsExactly("a", "b");
    assertThat(given.or("part-mb", 16)).isEqualTo(4);
    assertThat(arguments().or("part-mb", 16)).isEqualTo(16);
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThatThrownBy(() -> arguments("--inn", "a")).hasMessageContaining("--inn is not known");
    assertThatThrownBy(() -> arguments("--in")).hasMessageContaining("--in needs a value");
    assertThatThrownBy(() -> arguments().required("out")).hasMessage("--out is missing");
    assertThatThrownBy(() -> arguments("--part-mb", "0").or("part-mb", 1))
        .hasMessageContaining("a number of 1 or more, not 0");
    assertThatThrownBy(() -> Jobs.main(new String[] {"anotate"})).hasMessageContaining("anotate");
    assertThatThrownBy(() -> Jobs.main(new String[] {"annotate"})).hasMessage("--in is missing");
    assertThatThrownBy(() -> Jobs.main(new String[] {"live"})).hasMessage("--kafka is missing");
  }
}
