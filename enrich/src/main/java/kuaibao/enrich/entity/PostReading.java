package kuaibao.enrich.entity;

import java.util.Optional;

/**
 * One post as it is read before a name.
 *
 * @param body the body's name, empty where the post has none of its own
 * @param title the post
 */
record PostReading(Optional<Stretch> body, Stretch title) {
    int begin() {
        return body.map(Stretch::begin).orElse(title.begin());
    }
}
