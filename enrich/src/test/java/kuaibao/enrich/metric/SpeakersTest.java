package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

/** Whose a figure is that somebody tells, or that somebody strives for. */
class SpeakersTest {
    @Test
    void takesSpeaker_behindTheQuotation() {
        String line = "“去年卖苗木收入3万元。”村民苏远山说。";

        assertThat(subjects(line, Figures.named(line, EntityType.PERSON, "苏远山")))
                .containsExactly("苏远山");
    }

    @Test
    void passesOver_whoOnlySpeaks() {
        String line = "临河市青禾集团产值8亿元。苏远山要求，新增就业300人。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .doesNotContain("苏远山");
    }

    @Test
    void takesWhoSaysI_andNotHisFirm() {
        String line = "“今年我种了90亩茶。”青禾合作社社长苏远山说。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾合作社");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("苏远山");
    }

    @Test
    void takesFirm_whoseManagerSaysWe_howeverTheNamesAreListed() {
        String line = "“去年我们新增了4台远程操控水泵。”青禾集团总经理苏远山说。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(person, firm).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾集团");
    }

    @Test
    void takesPerson_whoDoesWhatIsMeasured() {
        String line = "种茶人苏远山流转荒坡180亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.PERSON, "苏远山")))
                .containsExactly("苏远山");
    }

    @Test
    void givesAim_toWhoStrivesForIt() {
        String line = "全县将开展“招商突破年”活动，力争签约项目100个。";

        assertThat(Figures.at(List.of(), line, List.of("临河县委")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河县");
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
