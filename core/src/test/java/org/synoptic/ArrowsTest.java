package org.synoptic;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synoptic.gather.fetch.Dialer;
import org.synoptic.model.Span;

/** The arrows of the house: see ARCHITECTURE.md. */
class ArrowsTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synoptic");

  private static final List<String> VERBS =
      List.of("gather", "extract", "annotate", "cluster", "compare", "publish");

  /** Classes that reach the network or its names. */
  private static final Set<String> OPENERS =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket",
          "java.net.InetAddress",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel");

  /** Asks how large a resource of its own jar is, by the only class that tells it. */
  private static final String SIZE_OF_RESOURCES = "org.synoptic.models.MappedResource";

  /** Asks for the checksum of an entry of its own jar, by the only class that tells it. */
  private static final String SUM_OF_RESOURCES = "org.synoptic.text.encoder.UnpackedFiles";

  /** Which rooms each room knows besides itself. */
  private static final Map<String, List<String>> KNOWS = knows();

  private static Map<String, List<String>> knows() {
    Map<String, List<String>> knows = new TreeMap<>();
    VERBS.forEach(verb -> knows.put(verb, List.of("model", "text", "markup", "lexicon", "syntax")));
    knows.put("annotate", List.of("parser", "model", "text", "markup", "lexicon", "syntax"));
    knows.put("check", List.of("compare", "model", "text", "markup", "lexicon", "syntax"));
    knows.put("syntax", List.of("model", "text", "lexicon"));
    knows.put("lexicon", List.of("text"));
    knows.put("markup", List.of());
    knows.put("parser", List.of());
    knows.put("models", List.of("parser"));
    return knows;
  }

  static Set<String> rooms() {
    return KNOWS.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyTheRoomsBelowIt(String room) {
    Stream<String> below = KNOWS.getOrDefault(room, List.of()).stream();
    String[] known =
        Stream.concat(Stream.of(room), below)
            .map(other -> "org.synoptic." + other + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.synoptic." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.synoptic..").or(resideInAnyPackage(known)))
        .because("verbs are functions from noun to noun; only Pipeline and Synoptic know them all")
        .allowEmptyShould(!VERBS.contains(room))
        .check(CORE);
  }

  @Test
  void everyRoomHasItsArrows() {
    for (JavaClass type : CORE) {
      String place = type.getPackageName().replaceFirst("^org\\.synoptic\\.?", "");
      String room = place.replaceFirst("\\..*", "");
      assertThat(KNOWS.containsKey(room) || Set.of("", "model", "text").contains(room))
          .as("the room of " + type.getName())
          .isTrue();
    }
  }

  @Test
  void onlyThreeClassesOfTheRootKnowTheVerbs() {
    String[] verbs =
        Stream.concat(VERBS.stream(), Stream.of("check"))
            .map(verb -> "org.synoptic." + verb + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.synoptic")
        .and()
        .areNotAssignableTo(Pipeline.class)
        .and()
        .areNotAssignableTo(Synoptic.class)
        .and()
        .areNotAssignableTo(Run.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(verbs)
        .because("whoever reads Pipeline, Synoptic and Run has seen how the verbs are joined")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void onlyTheDoorOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.synoptic.gather.fetch..")
        .and()
        .doNotHaveFullyQualifiedName(SIZE_OF_RESOURCES)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .or(
                    DescribedPredicate.describe(
                        "open or resolve something on the network", ArrowsTest::opensNetwork)))
        .because("what is fetched must pass the one door with its checks")
        .check(CORE);
    assertThat(CORE.contain(Dialer.class)).isTrue();
  }

  private static boolean opensNetwork(JavaClass type) {
    return OPENERS.contains(type.getName());
  }

  @Test
  void nothingReadsWhatAUrlNames() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SIZE_OF_RESOURCES)
        .and()
        .doNotHaveFullyQualifiedName(SUM_OF_RESOURCES)
        .should()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "getContent")
        .orShould()
        .callMethod(Jsoup.class, "connect", String.class)
        .because("what is fetched must pass the one door with its checks")
        .check(CORE);
  }

  @Test
  void theModelKnowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.synoptic.model..", "java..", "org.jspecify..")
        .because("the nouns travel through any serializer and library")
        .check(CORE);
  }

  @Test
  void theTextToolsKnowNoNews() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.text..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.synoptic..")
                .or(resideInAPackage("org.synoptic.text.."))
                .or(type(Span.class)))
        .because("alignment and shingles are of use for any text")
        .check(CORE);
  }

  @Test
  void nounsAreRecordsEnumsAndSealedInterfaces() {
    classes()
        .that()
        .resideInAPackage("org.synoptic.model")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .beAssignableTo(Record.class)
        .orShould()
        .beAssignableTo(Enum.class)
        .orShould()
        .beInterfaces()
        .because("the model is kept plain")
        .check(CORE);
  }

  @Test
  void recordsHoldOnlyWhatEverySerializerCarries() {
    Set<Class<?>> plain =
        Set.of(
            String.class,
            Instant.class,
            byte[].class,
            List.class,
            int.class,
            double.class,
            boolean.class,
            long.class);
    for (JavaClass noun : CORE.that(DescribedPredicate.describe("nouns", ArrowsTest::isNoun))) {
      for (var component : noun.reflect().getRecordComponents()) {
        Class<?> type = component.getType();
        if (!plain.contains(type) && !type.isEnum() && !type.isRecord()) {
          throw new AssertionError(noun.getName() + "." + component.getName() + " is a " + type);
        }
      }
    }
  }

  private static boolean isNoun(JavaClass type) {
    return type.getPackageName().equals("org.synoptic.model") && type.isRecord();
  }
}
