package kuaibao.standalone.command;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address as a user types it: refused with an example when it is no http address. */
final class HttpAddressConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        if (!text.matches("https?://[^/\\s:?#]+(:\\d{1,5})?/?")) {
            throw new TypeConversionException("'" + text + "' is no address such as http://127.0.0.1:8080");
        }
        return URI.create(text);
    }
}
