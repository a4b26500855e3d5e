package kuaibao.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.ServiceArguments.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceArgumentsTest {

    @Test
    void readsFileAndFlags() throws UsageException {
        assertThat(ServiceArguments.parse(List.of("--set", "a=1", "--config", "x.properties", "--set", "b = c=d ")))
                .isEqualTo(new ServiceArguments(
                        Optional.of(Path.of("x.properties")), Map.of("a", "1", "b", "c=d"), false));
    }

    @ParameterizedTest
    @CsvSource({
        "--port,      unknown argument \"--port\"",
        "--set,       --set lacks what it needs",
        "--config,    --config lacks what it needs",
        "--set a,     --set \"a\": expected KEY=VALUE",
        "--set =1,    --set \"=1\": expected KEY=VALUE",
        "--set a=1 --set a=2, --set a is given twice"
    })
    void refusesOtherArguments(String line, String sentence) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> ServiceArguments.parse(List.of(line.split(" "))))
                .withMessageStartingWith(sentence);
    }
}
