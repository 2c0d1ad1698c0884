package org.hearsay.app.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the desk's packages may see, and who may see them. */
final class WebArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay.app");

  @Test
  void server_isSeenByTheDeskAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hearsay.app.web", "org.hearsay.app.pages..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "gg.jte..", "kotlin..")
        .check(CLASSES);
  }

  @Test
  void views_seeNeitherServerNorStoreNorPipeline() {
    noClasses()
        .that()
        .resideInAnyPackage("org.hearsay.app.web.view", "org.hearsay.app.web.draw")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.app.web", "org.hearsay.store..", "org.hearsay.pipeline..", "..cli..")
        .check(CLASSES);
  }

  @Test
  void drawings_seeNothingOfACase() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.app.web.draw")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hearsay.casefile..", "org.hearsay.app.web.view")
        .check(CLASSES);
  }

  @Test
  void desk_isOpenedByItsCommandsAlone() {
    classes()
        .that()
        .haveFullyQualifiedName(Desk.class.getName())
        .or()
        .haveFullyQualifiedName(DossierWriter.class.getName())
        .should()
        .onlyBeAccessed()
        .byClassesThat()
        .resideInAnyPackage("org.hearsay.app.web", "org.hearsay.app.cli")
        .check(CLASSES);
  }
}
