package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorNetworkTest {

  @Test
  void addressesOfOneNetworkAreOne() {
    String network = VisitorNetwork.of("2001:db8:1:2:3:4:5:6");
    assertThat(VisitorNetwork.of("[2001:db8:1:2::9]")).isEqualTo(network);
    assertThat(VisitorNetwork.of("2001:DB8:1:2:ffff::%eth0")).isEqualTo(network);
    assertThat(VisitorNetwork.of("2001:db8:1:3:3:4:5:6")).isNotEqualTo(network);
  }

  @Test
  void otherAddressesAreTheirOwn() {
    assertThat(VisitorNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(VisitorNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(VisitorNetwork.of("192.0.2.7:4711")).isEqualTo("192.0.2.7:4711");
    assertThat(VisitorNetwork.of("no:address")).isEqualTo("no:address");
    assertThat(VisitorNetwork.of("unknown")).isEqualTo("unknown");
  }
}
