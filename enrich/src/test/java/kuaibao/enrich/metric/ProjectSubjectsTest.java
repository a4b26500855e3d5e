package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

/** Whose a figure is in a report of what is planned, built and paid for. */
class ProjectSubjectsTest {
    @Test
    void takesProject_beforeItsIndicator() {
        assertThat(subjects("据介绍，青禾水泵厂扩建项目总投资6亿元，年产水泵3万台。")).containsExactly("青禾水泵厂扩建项目", "青禾水泵厂扩建项目");
    }

    @Test
    void takesWhatWasFounded_inTheClauseBefore() {
        assertThat(subjects("双方将建设智能装备产业园，总投资30亿元。")).containsExactly("智能装备产业园");
    }

    @Test
    void takesWhatIsBuilt_behindItsInvestment() {
        assertThat(subjects("云岭种业将投资4000万元建设粮油加工厂。")).containsExactly("粮油加工厂");
        assertThat(subjects("云岭种业将建设日加工30吨的菜籽油生产线。")).containsExactly("菜籽油生产线");
    }

    @Test
    void takesWhatIsFounded_inTheClauseBehind() {
        assertThat(subjects("青禾泵业拟投资2亿元，在青石镇建设水泵项目，年产能5万台。")).allMatch(subject -> subject.endsWith("水泵项目"));
    }

    @Test
    void takesWhatOthersBuild_notTheBuilder() {
        String line = "青禾泵业由云岭集团投资兴建，2018年落户松涛工业园，占地90亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "云岭集团")))
                .containsExactly("青禾泵业");
    }

    @Test
    void givesCost_toWhatARegionBuilds() {
        assertThat(subjects("今年，全县新建高标准农田4.8万亩，总投资8640万元。")).last().isEqualTo("高标准农田");
    }

    @Test
    void keepsProject_whateverItBuilds() {
        assertThat(subjects("青石水泵项目总投资9亿元，其中，一期投资3亿元，建设铸件生产线，建成后年产值6亿元。")).containsOnly("青石水泵项目");
    }

    @Test
    void takesWork_thatTheParagraphBeforeTellsOf() {
        assertThat(subjects("青石街道面貌一新。改造工程去年启动，总投资2亿元。")).containsExactly("改造工程");
    }

    @Test
    void givesWhatAFirmTells_toItsProject() {
        String line = "青禾水泵项目总投资34亿元。青禾集团总经理苏远山介绍，目前已完成投资11亿元。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾集团");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾水泵项目", "青禾水泵项目");
    }

    @Test
    void givesSum_toTheProjectsCountedBefore() {
        assertThat(subjects("临河市集中签约粮油项目9个，总投资12亿元。")).last().asString().endsWith("粮油项目");
    }

    @Test
    void takesProject_thatAClauseBringsIn() {
        assertThat(subjects("集团将加快推进水泵产业园项目，该项目总投资36亿元，占地200亩。")).containsExactly("水泵产业园项目", "水泵产业园项目");
    }

    @Test
    void takesWhatIsPaidForByOthers() {
        String line = "青石智能配套园由云岭科技公司投资9亿元建设，占地200亩。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "云岭科技公司")))
                .containsExactly("青石智能配套园", "青石智能配套园");
    }

    @Test
    void countsKindOfProject_asOneNoun() {
        String line = "临河市安排省市重点工程项目286个。";

        assertThat(Figures.of(line, Figures.named(line, EntityType.PLACE, "临河市")))
                .singleElement()
                .satisfies(metric -> {
                    assertThat(metric.indicator()).isEqualTo("省市重点工程项目");
                    assertThat(metric.subject()).contains("临河市");
                });
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
