package kuaibao.runtime.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the reference page of settings from their declarations, so that the two cannot differ. */
public final class SettingsReference {

    private static final String HEADER =
            "| setting | type | default | meaning | environment |\n|---|---|---|---|---|\n";

    private SettingsReference() {}

    /**
     * A Markdown table, one row a setting in the order declared; then a list of the keys that may not be set, and why.
     *
     * <p>Ends with a newline.
     */
    public static String table(DeclaredSettings declared) {
        return HEADER
                + Stream.concat(
                                declared.all().stream().map(SettingsReference::row),
                                declared.passThroughs().stream().map(SettingsReference::row))
                        .collect(Collectors.joining())
                + owned(declared.passThroughs());
    }

    private static String row(DeclaredSetting setting) {
        String meaning = setting.declared().meaning()
                + (setting.isSecret() ? " Or `" + setting.fileKey() + "`: the file that holds it." : "");
        return row(
                code(setting.key()),
                type(setting),
                byDefault(setting),
                meaning,
                code(DeclaredSetting.environmentName(setting.key())));
    }

    private static String row(PassThrough family) {
        return row(
                code(family.prefix() + "*"),
                "text",
                "",
                "Handed on as it is, without the prefix.",
                code(DeclaredSetting.environmentName(family.prefix()) + "*"));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String type(DeclaredSetting setting) {
        String value = ValueTypes.nameOf(setting.valueType()) + ValueTypes.bounds(setting);
        return setting.arity() == DeclaredSetting.Arity.MANY ? "list of " + value : value;
    }

    private static String byDefault(DeclaredSetting setting) {
        if (setting.isRequired()) {
            return "must be given";
        }
        String value = setting.declared().byDefault();
        return value.isEmpty() ? "none" : code(value);
    }

    private static String owned(List<PassThrough> families) {
        return families.stream()
                .flatMap(family -> family.owned().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> "- `" + family.prefix() + entry.getKey() + "` may not be set: " + entry.getValue()
                                + "\n"))
                .collect(Collectors.joining("", "\n", ""));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
