package kuaibao.runtime.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads a {@code .properties} file in UTF-8; a key that stands in it twice is an error. */
final class PropertiesFile {

    private PropertiesFile() {}

    /** @param errors takes one line for each thing that is wrong with the file */
    static Map<String, String> read(Path file, List<String> errors) {
        Map<String, String> values = new TreeMap<>();
        try {
            String text = Files.readString(file);
            new CollectingProperties(file, values, errors).load(new StringReader(withoutByteOrderMark(text)));
        } catch (NoSuchFileException e) {
            errors.add(file + ": there is no such settings file");
        } catch (CharacterCodingException e) {
            errors.add(file + ": the settings file is not UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            errors.add(file + ": the settings file cannot be read: " + e.getMessage());
        }
        return values;
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The JDK's parser puts what it reads here one by one, which is where a double key can be seen. */
    private static final class CollectingProperties extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Path file;
        private final transient Map<String, String> values;
        private final transient List<String> errors;

        CollectingProperties(Path file, Map<String, String> values, List<String> errors) {
            this.file = file;
            this.values = values;
            this.errors = errors;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (values.put(key.toString(), value.toString().strip()) != null) {
                errors.add(key + " (file " + file + "): stands there twice; expected once");
            }
            return value;
        }
    }
}
