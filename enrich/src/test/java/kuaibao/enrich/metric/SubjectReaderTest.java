package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {
    @Test
    void takesProject_beforeItsIndicator() {
        assertThat(subjects("据介绍，青禾水泵厂扩建项目总投资6亿元，年产水泵3万台。")).containsExactly("青禾水泵厂扩建项目", "青禾水泵厂扩建项目");
    }

    @Test
    void takesTopic_ofAnEarlierClause() {
        String line = "目前，青禾集团已经站稳市场，产值达8亿元。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "青禾集团")))
                .containsExactly("青禾集团");
    }

    @Test
    void takesPlace_beforeAListOfItsFirms() {
        String line = "林一帆深入松涛园区青禾水泵、云岭电机等4家企业走访。";
        Mention[] places = Figures.named(line, EntityType.PLACE, "松涛园区");
        Mention[] firms = Figures.named(line, EntityType.ORGANIZATION, "青禾水泵", "云岭电机");

        assertThat(subjects(line, Stream.of(places, firms).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("松涛园区");
    }

    @Test
    void resolvesWholeCity_toTheCityNamed() {
        String line = "临河市统计局发布数据，全市新增就业2.1万人。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "临河市统计局")))
                .containsExactly("临河市");
    }

    @Test
    void resolvesCompany_toTheFirmNamedBefore() {
        String line = "青禾泵业有限公司总经理林一帆介绍，公司员工有320人。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾泵业有限公司");
        Mention[] person = Figures.named(line, EntityType.PERSON, "林一帆");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾泵业有限公司");
    }

    @Test
    void takesEvent_thatWasHeld() {
        assertThat(subjects("5月8日，临河市春季招聘会在会展中心举行，提供岗位1.2万个。")).containsExactly("临河市春季招聘会");
    }

    @Test
    void takesWhatWasFounded_inTheClauseBefore() {
        assertThat(subjects("双方将建设智能装备产业园，总投资30亿元。")).containsExactly("智能装备产业园");
    }

    @Test
    void partsSubject_atTheYear() {
        assertThat(subjects("青禾水泵厂去年实现销售收入5.2亿元。")).containsExactly("青禾水泵厂");
    }

    @Test
    void hasNone_withoutAnyName() {
        assertThat(Figures.of("新增就业2.1万人。").get(0).subject()).isEmpty();
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
