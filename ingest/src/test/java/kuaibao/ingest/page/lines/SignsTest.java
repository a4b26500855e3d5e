package kuaibao.ingest.page.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.ingest.page.SamplePages;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.CreditReader;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.dateline.JumpLineReader;
import kuaibao.ingest.page.script.HalfWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a reader finds something, its sign must be there: a missing sign keeps the reader from being asked. */
class SignsTest {

    private static final List<String> FORMS = List.of(
            "柳知春 供稿",
            "评论员 柳知春",
            "实习生 柳知春",
            "撰稿人 柳知春",
            "报道员 柳知春",
            "特约作者 柳知春",
            "通联员 柳知春",
            "柳知春 摄",
            "文:柳知春",
            "柳知春/文 江小鱼/图",
            "文并图 柳知春",
            "据《青江日报》",
            "转自《青江日报》",
            "摘自青江网",
            "原载于《青江日报》",
            "来源:青江网",
            "新华社供本报专稿",
            "中新社电",
            "(下转02版)",
            "接第一版",
            "详见A08版",
            "刊3版",
            "扫码看视频",
            "图为河道",
            "▲ 雨后的青江",
            "资料图片",
            "效果图",
            "漫画",
            "制图",
            "航拍图",
            "2019年5月6日 星期一",
            "青江晚报",
            "今日天气:晴 18℃~26℃",
            "本报讯 5月6日",
            "■特约通讯员左岸报道 5月1日至7日,桥上游人如织。",
            "本报消息 5月6日",
            "青江网5月6日电");

    static Stream<String> lines() {
        return Stream.concat(FORMS.stream(), SamplePages.lines().stream())
                .map(HalfWidth::of)
                .map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areThere_whereAReaderFindsSomething(String line) {
        int signs = LineReader.read(line, List.of()).get(0).signs();
        assertThat(Signs.BYLINE.in(signs) || !BylineReader.mayBe(line)).isTrue();
        assertThat(Signs.CREDIT.in(signs) || CreditReader.read(line).isEmpty()).isTrue();
        assertThat(Signs.JUMP.in(signs) || !JumpLineReader.matches(line)).isTrue();
        assertThat(Signs.CAPTION.in(signs) || !CaptionReader.matches(line)).isTrue();
        assertThat(Signs.DATELINE.in(signs) || Opening.mayBegin(line.charAt(0)) || !DatelineReader.opens(line))
                .isTrue();
        assertThat(MastheadReader.matches(line, signs)).isEqualTo(MastheadReader.matches(line, Signs.ALL));
    }
}
