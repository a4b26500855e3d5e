package kuaibao.standalone.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line is answered with.
 *
 * @param entities the names in it, in order and apart from one another
 * @param error why it was not read, where it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentenceAnswer(List<NamedEntity> entities, @Nullable String error) {
    SentenceAnswer {
        entities = List.copyOf(entities);
    }
}
