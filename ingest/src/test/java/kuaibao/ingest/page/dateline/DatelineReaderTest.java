package kuaibao.ingest.page.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "本报讯 5月6日,桥通了。|本报讯|-",
                "另讯 近日,桥通了。|另讯|-",
                "本报泰国清迈电(记者 柳知春) 5月6日,桥通了。|本报泰国清迈电|清迈",
                "本报临禾讯5月6日,桥通了。|本报临禾讯|临禾",
                "本报5月6日讯 桥通了。|本报5月6日讯|-",
                "江城网5月6日讯 桥通了。|江城网5月6日讯|-",
                "江报客户端5月6日讯 桥通了。|江报客户端5月6日讯|-",
                "江城新闻网5月6日讯 桥通了。|江城新闻网5月6日讯|-",
                "江城日报·云上江城客户端5月6日讯 桥通了。|江城日报·云上江城客户端5月6日讯|-",
                "新华社临禾5月6日电 桥通了。|新华社临禾5月6日电|临禾",
                "本报云南临禾电 5月6日,桥通了。|本报云南临禾电|临禾",
                "本报云南省临禾电 5月6日,桥通了。|本报云南省临禾电|临禾",
                "本报云南电 5月6日,桥通了。|本报云南电|云南",
                "本报青浩特电 5月6日,桥通了。|本报青浩特电|青浩特",
                "本报临禾特电 5月6日,桥通了。|本报临禾特电|临禾",
                "临禾5月6日电 桥通了。|临禾5月6日电|临禾"
            })
    void readsMarkerAndPlace(String text, String marker, String place) {
        Dateline dateline = DatelineReader.read(text);
        assertThat(dateline.marker()).hasValue(marker);
        assertThat(dateline.place().orElse(null)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5月6日,桥通了。", "通讯条件差的山村里,桥通了。", "本报评论员", "电力保障组5月6日检查大桥。"})
    void findsNoMarker_whereNoneIs(String text) {
        assertThat(DatelineReader.read(text).marker()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"本报讯(记者 柳知春 通讯员 江小鱼) 昨日,桥通了。", "本报讯 记者柳知春、通讯员江小鱼报道:昨日,桥通了。", "本报讯 记者 柳知春 通讯员 江小鱼 报道 5月6日,桥通了。"})
    void readsTheReportersBehindTheMarker(String text) {
        assertThat(DatelineReader.read(text).signature().orElseThrow().signers())
                .containsExactly(new Signer("柳知春", "记者"), new Signer("江小鱼", "通讯员"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯 □记者 柳知春 昨日,桥通了。", "本报讯□记者 柳知春 近日,桥通了。", "本报临禾讯■本报记者 柳知春 5月6日,桥通了。"})
    void readsTheReporter_behindAMark(String text) {
        assertThat(DatelineReader.read(text).signature().orElseThrow().signers())
                .containsExactly(new Signer("柳知春", "记者"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"■特约通讯员柳知春报道 10月1日至7日,桥上游人如织。", "□特约通讯员 柳知春 “水来了,快走!”5月6日,桥下演练。", "▲ 特约通讯员 柳知春 报道 近日,桥通了。"})
    void readsTheReporter_whoStandsWhereAMarkerWould(String text) {
        Dateline dateline = DatelineReader.read(text);
        assertThat(dateline.marker()).isEmpty();
        assertThat(dateline.signature().orElseThrow().signers()).containsExactly(new Signer("柳知春", "特约通讯员"));
        assertThat(DatelineReader.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"■ 记者从县水利局获悉,桥通了。", "□ 桥通了 江边人来人往。", "●记者节里说记者 江边人来人往。"})
    void namesNobody_behindAMarkBeforeASentence(String text) {
        assertThat(DatelineReader.read(text).signature()).isEmpty();
    }

    @Test
    void namesNoReporter_inAnUnnamedReportersSentence() {
        assertThat(DatelineReader.read("本报讯 记者昨日从县水利局获悉,桥通了。").signature()).isEmpty();
        assertThat(DatelineReader.read("本报讯 记者从临禾海关获悉,桥通了。").signature()).isEmpty();
    }
}
