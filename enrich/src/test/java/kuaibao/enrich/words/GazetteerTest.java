package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.words.Region.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Lexicon().gazetteer();

    @ParameterizedTest
    @CsvSource({
        "内蒙古,内蒙古自治区",
        "广西,广西壮族自治区",
        "新疆,新疆维吾尔自治区",
        "香港,香港特别行政区",
        "恩施州,恩施土家族苗族自治州",
        "印尼,印度尼西亚",
        "科右中旗,科尔沁右翼中旗",
        "绍兴县,绍兴县"
    })
    void knowsShortForms(String shortForm, String full) {
        assertThat(gazetteer.regions(shortForm)).extracting(Region::name).contains(full);
    }

    @Test
    void knowsWhereAPlaceLies() {
        Region county = gazetteer.regions("蒙阴县").get(0);
        assertThat(county).isEqualTo(new Region("蒙阴县", Level.COUNTY, "临沂市", "山东省"));
    }

    @Test
    void knowsPlacesOfOneCharacter() {
        assertThat(gazetteer.ofCharacter('陇')).map(Region::name).contains("甘肃省");
        assertThat(gazetteer.ofCharacter('一')).isEmpty();
    }

    @Test
    void givesEveryPlaceThatShareAName() {
        assertThat(gazetteer.regions("鼓楼区")).hasSizeGreaterThan(2);
    }

    @Test
    void namesEachPlaceOnce_inItsFile() {
        List<String> twice = new ArrayList<>();
        for (String line : WordFile.read("regions.txt").lines()) {
            List<String> counties =
                    List.of(line.substring(line.indexOf(':') + 1).trim().split(" "));
            counties.stream()
                    .filter(county -> counties.indexOf(county) != counties.lastIndexOf(county))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"临江市,临江", "延边朝鲜族自治州,延边", "宁夏回族自治区,宁夏", "赵县,赵县", "东乡族自治县,东乡"})
    void dropsRanks_exceptWhereNothingIsLeft(String full, String shortName) {
        assertThat(Gazetteer.shortName(full)).isEqualTo(shortName);
    }
}
