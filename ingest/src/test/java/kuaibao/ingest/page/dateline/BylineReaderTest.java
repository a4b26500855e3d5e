package kuaibao.ingest.page.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者 柳知春|柳知春/记者",
                "记者 柳知春 通讯员 江小鱼 文/图|柳知春/记者 江小鱼/通讯员",
                "□江城晚报记者 柳 春|柳春/记者",
                "(正江新闻·江城晚报记者 柳知春 江小鱼)|柳知春/记者 江小鱼/记者",
                "■特约通讯员江小鱼报道|江小鱼/特约通讯员",
                "首席记者柳知春文记者江小鱼田野通讯员石头图|柳知春/首席记者 江小鱼/记者 田野/记者 石头/通讯员",
                "江报全媒体记者 柳知春 实习生 江小鱼|柳知春/记者 江小鱼/实习生",
                "记者 司马 光 欧阳知秋|司马光/记者 欧阳知秋/记者",
                "文/柳知春 图/江小鱼|柳知春/记者 江小鱼/摄影",
                "本报记者 柳知春 摄影报道|柳知春/记者",
                "文/图 柳知春|柳知春/记者",
                "文／图　柳知春|柳知春/记者",
                "柳知春 江小鱼 文/图|柳知春/记者 江小鱼/记者",
                "柳知春/文 江小鱼/图|柳知春/记者 江小鱼/摄影",
                "本组文/图 记者 柳知春|柳知春/记者",
                "文/记者 柳知春 图/通讯员 江小鱼|柳知春/记者 江小鱼/通讯员",
                "记者柳知春文/图|柳知春/记者",
                "记者柳知春、通讯员江小鱼、田野|柳知春/记者 江小鱼/通讯员 田野/通讯员",
                "记者柳知春、通讯员太云、晏小鱼|柳知春/记者 太云/通讯员 晏小鱼/通讯员",
                "实习生 萨仁其木格|萨仁其木格/实习生",
                "记者阿依古丽·买买提 沈小鱼|阿依古丽·买买提/记者 沈小鱼/记者",
                "本报记者 柳知春 呼格吉勒 通讯员 江小鱼|柳知春/记者 呼格吉勒/记者 江小鱼/通讯员",
                "记者 扎西次仁 通讯员 敖特根巴图|扎西次仁/记者 敖特根巴图/通讯员",
                "记者 阿依古丽·买买提|阿依古丽·买买提/记者",
                "记者才让卓玛 通讯员 扎西东珠|才让卓玛/记者 扎西东珠/通讯员",
                "本报记者才仁卓玛|才仁卓玛/记者",
                "记者柳知春 特约通讯员来小鱼|柳知春/记者 来小鱼/特约通讯员",
                "(记者的小鱼)|的小鱼/记者",
                "记者柳知春通讯员江春田 野文/图|柳知春/记者 江春/通讯员 田野/通讯员",
                "记者 柳知江 田 野|柳知江/记者 田野/记者",
                "记者 萨日娜 斯日古楞|萨日娜/记者 斯日古楞/记者",
                "通讯员柳知春文|柳知春/通讯员",
                "通讯员 田 野 摄影 宝 力 高|田野/通讯员 宝力高/摄影",
                "通讯员司马知文|司马知文/通讯员"
            })
    void readsNamesAndRoles(String line, String expected) {
        Signature signature = BylineReader.read(line).orElseThrow();
        assertThat(signature.signers().stream()
                        .map(signer -> signer.name() + "/" + signer.role())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者从县教育局获悉",
                "记者从市",
                "记者 柳知春说,河水变清了",
                "记者节座谈会召开",
                "摄影展在江城开幕",
                "一位通讯员的三十年坚守",
                "城市夜景 图/文 展示",
                "图为 文/图"
            })
    void refusesSentencesAndHeadings(String line) {
        assertThat(BylineReader.read(line)
                        .filter(signature -> !signature.signers().isEmpty()))
                .isEmpty();
    }

    @Test
    void namesNobody_whereOnlyTheRoleStands() {
        assertThat(BylineReader.read("本报评论员").orElseThrow().signers()).isEmpty();
    }

    @Test
    void seesThePhoto() {
        assertThat(BylineReader.read("记者 柳知春 文/图").orElseThrow().photo()).isTrue();
        assertThat(BylineReader.read("文/图 柳知春").orElseThrow().photo()).isTrue();
        assertThat(BylineReader.read("记者 柳知春").orElseThrow().photo()).isFalse();
        assertThat(BylineReader.read("(通讯员 图雅)").orElseThrow().photo()).isFalse();
        assertThat(BylineReader.read("记者 图雅 文/图").orElseThrow().photo()).isTrue();
        assertThat(BylineReader.read("记者 柳知春 摄影 田野").orElseThrow().photo()).isFalse();
        assertThat(BylineReader.read("记者 柳知春 摄影报道").orElseThrow().photo()).isTrue();
        assertThat(BylineReader.read("记者 柳知春 摄影 田野/图").orElseThrow().photo()).isTrue();
    }

    @Test
    void completesAName_acrossTheLineEnd() {
        assertThat(BylineReader.goesOn("通讯员 欧阳", "秋 文/图").orElseThrow().signers())
                .containsExactly(new Signer("欧阳秋", "通讯员"));
        assertThat(BylineReader.goesOn("记者 柳知春", "青江县河水清")).isEmpty();
    }
}
