package org.synoptic.bench;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.synoptic.Knots;

/** No room of this module is a tangle. */
class BenchKnotsTest {

  @Test
  void noCodeUsesEachOtherInACircle() {
    Knots.assertFew(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.synoptic.bench"),
        150);
  }
}
