package kuaibao.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kuaibao");

    @Test
    void servicesNeverKnowOneAnother_sinceTheyMeetInTopics() {
        noService("ingest", "enrich", "sink");
        noService("enrich", "ingest", "sink");
        noService("sink", "ingest", "enrich");
    }

    @Test
    void schemasKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage("kuaibao.schemas..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kuaibao.runtime..",
                        "kuaibao.ingest..",
                        "kuaibao.enrich..",
                        "kuaibao.sink..",
                        "kuaibao.servers..",
                        "kuaibao.standalone..")
                .check(ALL);
    }

    @Test
    void runtimeKnowsNoService() {
        noClasses()
                .that()
                .resideInAPackage("kuaibao.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kuaibao.ingest..",
                        "kuaibao.enrich..",
                        "kuaibao.sink..",
                        "kuaibao.servers..",
                        "kuaibao.standalone..")
                .check(ALL);
    }

    @Test
    void librariesOfLanguageKnowNeitherKafkaNorHttpNorRecordsNorServers() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "kuaibao.ingest.page..",
                        "kuaibao.enrich.date..",
                        "kuaibao.enrich.digest..",
                        "kuaibao.enrich.entity..",
                        "kuaibao.enrich.event..",
                        "kuaibao.enrich.metric..",
                        "kuaibao.enrich.number..",
                        "kuaibao.enrich.policy..",
                        "kuaibao.enrich.segment..",
                        "kuaibao.enrich.speech..",
                        "kuaibao.enrich.text..",
                        "kuaibao.enrich.words..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "io.javalin..", "java.net..", "kuaibao.schemas..", "kuaibao.runtime..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(ALL);
    }

    @Test
    void onlyTheSegmentationKnowsHanLp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kuaibao.enrich.segment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        for (String module : new String[] {"runtime", "ingest", "enrich", "sink", "standalone"}) {
            slices().matching("kuaibao." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(ALL);
        }
    }

    @Test
    void onlyTheCommandLineWritesToStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("kuaibao.standalone.command..", "kuaibao.runtime")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(ALL);
    }

    @Test
    void nobodyUsesJavaUtilLogging() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(ALL);
    }

    @Test
    void noPackageIsADrawer() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..manager..", "..helper..")
                .check(ALL);
    }

    private static void noService(String service, String... others) {
        for (String other : others) {
            noClasses()
                    .that()
                    .resideInAPackage("kuaibao." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("kuaibao." + other + "..")
                    .check(ALL);
        }
    }
}
