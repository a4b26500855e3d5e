package kuaibao.ingest.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearMatcherTest {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "2019年",
                "自1998年起,到2019年底,河水清了。",
                "12019年2020年",
                "2020201年",
                "202019年,2019",
                "20年2019年年"
            })
    void findsWhatThePatternFinds(String text) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            expected.add(matcher.group() + matcher.start());
        }
        List<String> found = new ArrayList<>();
        YearMatcher years = new YearMatcher(YEAR, text);
        while (years.find()) {
            found.add(years.match().group() + years.match().start());
        }
        assertThat(found).isEqualTo(expected);
    }
}
