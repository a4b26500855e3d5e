package kuaibao.schemas;

import kuaibao.schemas.record.Page;
import org.apache.avro.SystemLimitException;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * What Avro may do for a record from outside. Avro keeps both settings for the whole process, so they are made before the
 * first of our records is built, written or read: which classes a schema may name, and how much one value may make us allocate (CVE-2023-39410).
 */
public final class AvroSafety {
    private static final String OUR_RECORDS = Page.class.getPackageName();
    private static final String MAX_ITEMS = "1000000";

    private AvroSafety() {}

    /** Makes the settings; may be called any number of times. */
    public static void establish() {
        String maxLength = Integer.toString(Topics.MAX_RECORD_BYTES);
        System.setProperty(SystemLimitException.MAX_BYTES_LENGTH_PROPERTY, maxLength);
        System.setProperty(SystemLimitException.MAX_STRING_LENGTH_PROPERTY, maxLength);
        System.setProperty(SystemLimitException.MAX_COLLECTION_LENGTH_PROPERTY, MAX_ITEMS);
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getPackageName().equals(OUR_RECORDS)));
    }
}
