package org.synoptic.annotate.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Entity;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

/** Each mention is drawn with the number of its identity: {@code [Mr Mora|1]}. */
class EntityReaderTest {

  private static final Engine ENGINE = Nlp4jEngine.shared(LoadingProgress.SILENT);

  @Test
  void aSurnameWithTitleIsTheOneWithTheFullName() {
    sees("[David Mora|1] went home. [Mr Mora|1]'s sister, [Ana Ruiz|2], stayed. [Ruiz|2] slept.");
  }

  /** Where a sentence is cut in two, the second half's words may hang on none. */
  @Test
  void aWordThatHangsOnNoneIsNoFault() {
    String body = "Tom Berg and Ana Ruiz spoke. She left, and her brother stayed.";
    List<Sentence> torn =
        ENGINE.parse(body).stream().map(one -> new Sentence(one.span(), torn(one))).toList();
    assertThat(EntityReader.in(body, torn))
        .extracting(Entity::name)
        .contains("Tom Berg", "Ana Ruiz");
  }

  private static List<Token> torn(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> new Token(t.span(), t.lemma(), t.tag(), -1, "conj", t.name()))
        .toList();
  }

  @Test
  void aTitleTellsWhichOfTwoIsMeant() {
    sees("[Mr Henry Clifton|1] met [Mrs Clifton|2] and [Mr Clifton|1] smiled.");
  }

  @Test
  void thePostBeforeANameStandsForItLater() {
    sees(
        "Foreign Secretary [Henry Clifton|1] flew to [Moscow|2].\n\n"
            + "[The Foreign Secretary|1] was met by [Oleg Petrov|3].");
  }

  @Test
  void aPostCanBeOfSomething() {
    sees(
        "Secretary of State [Ana Ruiz|1] and Director of National Safety [Luc Renard|2] spoke.\n\n"
            + "[The Secretary of State|1] left first.");
  }

  @Test
  void theSurnameStaysWithTheOneNamedFirst() {
    sees(
        "[David Mora|1] came with [his|1] wife, [Carla Mora|2]. [Mora|1] spoke, and [Carla|2] smiled.");
  }

  @Test
  void theSurnameIsNotThatOfWhomTheTextCallsByTheGivenName() {
    sees(
        "[Kaja Hall|1] was found. [Her|1] father, [Olav Hall|2], wept.\n\n"
            + "[Kaja|1] was taken to a ward. “We are glad,” [Hall|2] said.");
    sees(
        "[Kaja Hall|1] was found. [Her|1] father, [Olav Hall|2], wept.\n\n"
            + "“They took [Kaja|1],” [Hall|2] said.");
  }

  @Test
  void aSurnameThatStoodAloneBeforeStaysWithItsBearer() {
    sees(
        "[Bram Hall|1] won. [Hall|1] thanked the crew, and [Anna Hall|2] sang.\n\n"
            + "[Bram|1] smiled. “It was hard,” [Hall|1] said.");
  }

  @Test
  void thePostAfterANameStandsForItLater() {
    sees("[Ana Ruiz|1], the mayor of [Madrid|2], resigned.\n\n" + "[The mayor|1] had been ill.");
  }

  @Test
  void whoeverChairsTheCommitteeIsItsChair() {
    sees(
        "A report of the [Commons Coastal Affairs Committee|1] was published. "
            + "[Ana Ruiz|2], who chairs [the committee|1], praised it.\n\n"
            + "[The committee chair|2] will step down.");
  }

  @Test
  void aFormerPostIsNobodysNow() {
    sees(
        "Former Foreign Secretary [Henry Clifton|1] disagreed.\n\n"
            + "[The Foreign Secretary|2] was silent.");
  }

  @Test
  void aPostThatNobodyHoldsIsSomebodyOfItsOwn() {
    sees("[The Prime Minister|1] and [Foreign Secretary|2] met [Ana Ruiz|3] on Monday.");
  }

  @Test
  void theForeignMinisterOfAnotherCountryIsAnother() {
    sees(
        "Russian Foreign Minister [Oleg Petrov|1] met French Foreign Minister [Luc Renard|2]. "
            + "[The Russian Foreign Minister|1] was pleased.");
  }

  @Test
  void anUnnamedSpokeswomanIsShe() {
    sees("[A spokeswoman|1] said: \"The quay is closed.\"\n\n[She|1] added: \"Nobody was hurt.\"");
  }

  @Test
  void heIsTheSubjectOfTheSentenceBefore() {
    sees("[David Mora|1] met [Ana Renard|2] in [Paris|3]. [He|1] left on Friday.");
    sees("[David Mora|1] met [Luc Renard|2] in [Paris|3]. He left on Friday.");
  }

  @Test
  void heStaysOpenWhereTwoCouldBeMeant() {
    sees("[David Mora|1] welcomed [Luc Renard|2] and said he should stay.");
  }

  @Test
  void inAQuotationHeIsNotTheOneWhoSpeaks() {
    sees("\"Of course he meant it,\" [David Mora|1] said.");
  }

  @Test
  void sheCanComeBeforeHerName() {
    sees("The day before [she|1] met the union, [Mrs Ruiz|1] spoke to [David Mora|2].");
  }

  @Test
  void anAcronymInBracketsIsTheName() {
    sees(
        "The [Quay Harbour Authority|1] ([QHA|1]) closed the port. The [QHA|1] gave no reason, "
            + "and [the authority|1] is under pressure.");
  }

  @Test
  void anOfficeIsOneByAllItsNames() {
    sees("The [Foreign Office|1] said no. The [FCO|1] is in [London|2]. [Britain|3], the [UK|3].");
  }

  @Test
  void peoplesAreGroupsAndTheirAdjectivesAreNot() {
    sees("The [Russians|1] left the Syrian city.");
    assertThat(entities("The Russians left.").get(0).kind()).isEqualTo(Entity.Kind.GROUP);
  }

  @Test
  void possessivesAndTitlesAreNoPartOfTheName() {
    assertThat(entities("Mr Mora’s house burned. Mr Mora wept."))
        .extracting(Entity::name)
        .containsExactly("Mora", "Mora");
  }

  @Test
  void everyMentionCarriesTheFullestName() {
    assertThat(entities("Mora left. David Mora was tired. He slept."))
        .extracting(Entity::name)
        .containsOnly("David Mora");
  }

  @Test
  void aCompanyIsOneWithAndWithoutItsLegalForm() {
    sees("[Norra Inc.|1] cut jobs. [Norra|1] employs 300. [Delta Airlines|2] and [Delta|2] agree.");
  }

  @Test
  void theSonIsNotTheFather() {
    sees("[David Mora|1] resigned. [David Mora Jr.|2] took over.");
  }

  @Test
  void shortGivenNamesAreTheLongOnes() {
    sees("[Mike Renard|1] left. [Michael Renard|1] was tired.");
  }

  @Test
  void aSurnameCanHaveParticles() {
    sees("[Osama bin Talin|1] spoke, and [bin Talin|1] left.");
  }

  @Test
  void theSubjectOfAVerbIsNotItsObject() {
    sees("[Ana Ruiz|1] was ill. [David Mora|2] called [her|1] on Friday.");
  }

  @Test
  void itIsTheOrganisationThatSpeaks() {
    sees("[Norra Metals|1] said [it|1] would close [its|1] mine.");
  }

  @Test
  void itStaysOpenWhereTwoCouldBeMeant() {
    sees("The [European Commission|1] forced [Norra Metals|2] to lower its prices.");
  }

  @Test
  void theCompanyIsTheOnlyOneNearBy() {
    sees("[Norra Metals|1] raised wages. [The company|1] employs 3,200 people.");
    sees("[Norra Metals|1] sued [Delta Airlines|2]. The company employs 3,200 people.");
  }

  @Test
  void airportsArePlaces() {
    assertThat(entities("He reached Changi International Airport.").get(0).kind())
        .isEqualTo(Entity.Kind.PLACE);
  }

  @Test
  void whoeverBelongsToAStateHasItsCode() {
    assertThat(codes("Russian President Oleg Petrov met Britons in Moscow."))
        .containsExactly("Oleg Petrov RUS GOV", "Britons GBR -", "Moscow RUS -");
    assertThat(codes("The Kremlin blamed NATO and the Israeli Supreme Court."))
        .containsExactly("Kremlin RUS GOV", "NATO IGO MIL", "Israeli Supreme Court ISR JUD");
    assertThat(codes("Rep. Ana Ruiz (D-Calif.) spoke."))
        .containsExactly("Ana Ruiz USA LEG", "Calif USA -");
  }

  @Test
  void aCapitalThatActsIsItsState() {
    sees(
        "[Russia|1] sent ships. [Moscow|1] denied it. A minister flew to [Moscow|2]."
            + " Talks with [Moscow|1] failed.");
    assertThat(entities("Russia sent ships. Moscow denied it.").get(1).name()).isEqualTo("Russia");
  }

  @Test
  void aCompanyIsTheyWhereNobodyElseCanBe() {
    sees("[Quayside Ltd|1] said [they|1] would close [their|1] office.");
    sees("[Quayside Ltd|1] told the workers they would be paid.");
  }

  @Test
  void aProductIsNoCompany() {
    assertThat(entities("The firm sold its B747 and the new iPhone SDK."))
        .anyMatch(e -> e.kind() == Entity.Kind.PRODUCT)
        .allMatch(e -> e.kind() != Entity.Kind.ORGANISATION);
  }

  @Test
  void whatMayBelongToSeveralStatesHasNoCode() {
    assertThat(codes("The Supreme Court in Georgia agreed."))
        .containsExactly("Supreme Court - JUD", "Georgia - -");
  }

  private static List<String> codes(String text) {
    return entities(text).stream()
        .map(e -> e.name() + " " + shown(e.country()) + " " + shown(e.sector()))
        .toList();
  }

  private static String shown(@Nullable String code) {
    return code == null ? "-" : code;
  }

  private static List<Entity> entities(String text) {
    return EntityReader.in(text, ENGINE.parse(text));
  }

  /** Finds in the drawing without its marks what the drawing shows. */
  private static void sees(String drawing) {
    String text = drawing.replaceAll("\\[([^\\[|]*)\\|\\d+]", "$1");
    TreeMap<Integer, Entity> mentions = new TreeMap<>();
    entities(text).forEach(entity -> mentions.put(entity.span().start(), entity));
    StringBuilder seen = new StringBuilder(text);
    for (Entity entity : mentions.descendingMap().values()) {
      String mark = "[" + entity.span().in(text) + "|" + entity.id().substring(1) + "]";
      seen.replace(entity.span().start(), entity.span().end(), mark);
    }
    assertThat(seen).hasToString(drawing);
  }
}
