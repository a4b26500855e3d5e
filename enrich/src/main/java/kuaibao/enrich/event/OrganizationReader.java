package kuaibao.enrich.event;

import java.util.List;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;

/**
 * Says which bodies had a part: parties, organisers, hosts. A body that only gives a person's post
 * ({@code 临河市委书记林一帆}) is none, unless it is a firm.
 */
final class OrganizationReader {
    private static final Pattern POST = Pattern.compile(
            "(?:党组|党委)?(?:副?书记|常委|委员|副?局长|副?主任|副?市长|副?县长|副?区长|副?主席|副?秘书长|一级巡视员|党组|组织部|宣传部|统战部|政法委|副?部长)");
    private static final Pattern OFFICE = Pattern.compile(".*(?:委|政府|局|委员会|管委会|党工委|人大|政协|厅|办|部|总工会|办公室|工委)");

    private OrganizationReader() {}

    static List<String> read(Passage passage) {
        return passage.of(EntityType.ORGANIZATION).stream()
                .filter(mention -> !isPost(passage, mention))
                .map(Mention::name)
                .distinct()
                .toList();
    }

    private static boolean isPost(Passage passage, Mention mention) {
        return OFFICE.matcher(mention.name()).matches()
                && POST.matcher(passage.behind(mention)).lookingAt();
    }
}
