package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which clauses of a sentence can meet another report's sentence by themselves. */
class ClausesAsClaimsTest {

  @Test
  void aClauseAfterAColonIsAClaimOfItsOwn() {
    assertThat(
            DrawnPair.claims(
                "The mayor of Velm gave a reason on Monday: the water had risen faster than the"
                    + " boats of the harbour.",
                "The water had risen faster than the boats of the harbour."))
        .containsExactly(
            "Dawn, Dusk: The water had risen faster than the boats of the harbour.",
            "Dawn: The mayor of Velm gave a reason on Monday: the water had risen faster than the"
                + " boats of the harbour.");
  }

  @Test
  void aListAfterAColonIsPartOfItsClause() {
    assertThat(
            DrawnPair.claims(
                "The council of Velm wants three new things for the harbour: a dyke of stone, a"
                    + " pump and two new boats.",
                "The council of Velm wants a dyke of stone, a pump and two new boats."))
        .singleElement()
        .asString()
        .startsWith("Dawn, Dusk: The council of Velm wants ")
        .endsWith("a dyke of stone, a pump and two new boats.");
  }

  @Test
  void aReasonIsAClaimOfItsOwn() {
    assertThat(
            DrawnPair.claims(
                "The mayor of Velm closed the port on Monday, since the water had risen faster than"
                    + " the boats of the harbour.",
                "The water had risen faster than the boats of the harbour."))
        .hasSize(2)
        .startsWith("Dawn, Dusk: The water had risen faster than the boats of the harbour.");
  }

  @Test
  void whatAPlanIsToDoIsAClaimOfItsOwn() {
    assertThat(
            DrawnPair.claims(
                "The plan to buy two new boats for the port of Velm divided the council on Monday.",
                "The council of Velm is to buy two new boats for the port."))
        .containsExactly(
            "Dawn, Dusk: The council of Velm is to buy two new boats for the port.",
            "Dawn: The plan to buy two new boats for the port of Velm divided the council on"
                + " Monday.");
  }

  @Test
  void aParticipleBetweenCommasIsAClaimOfItsOwn() {
    assertThat(
            DrawnPair.claims(
                "The crane, bought in Lorran by the harbour board in 2029, fell on the quay of Velm"
                    + " on Monday.",
                "The crane was bought in Lorran by the harbour board in 2029."))
        .hasSize(2)
        .startsWith("Dawn, Dusk: The crane was bought in Lorran by the harbour board in 2029.");
  }

  @Test
  void whatSomebodySaidIsOneClaimWithWhoSaidIt() {
    assertThat(
            DrawnPair.claims(
                "The mayor of Velm said the water had risen faster than the boats of the harbour.",
                "The water had risen faster than the boats of the harbour."))
        .hasSize(1)
        .allMatch(claim -> claim.startsWith("Dawn, Dusk: "));
  }
}
