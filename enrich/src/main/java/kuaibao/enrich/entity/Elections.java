package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.entity.PeopleFinder.People;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Reads whom an assembly elects or appoints, with the posts that it gives them: {@code 选举李明远、乌兰其其格为副主任}. What
 * stands between the verb and 为 is names, however rare they are; a post without a body is of the body named before it.
 */
final class Elections {
    private static final WordSet GIVING =
            new WordSet(List.of("任命", "选举", "推选", "聘任", "聘请", "补选", "推举", "选举产生", "决定任命"));
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_CHINESE = 4;

    private final Lexicon lexicon;
    private final NameReader names;
    private final Appointments appointments;

    Elections(Lexicon lexicon, NameReader names, Appointments appointments) {
        this.lexicon = lexicon;
        this.names = names;
        this.appointments = appointments;
    }

    void read(Passage passage, People people) {
        List<Post> before = List.of();
        for (int i = 0; i < passage.length(); i++) {
            int begin = GIVING.longestFrom(passage.text(), i);
            if (begin < 0) {
                before = passage.at(i) == '。' ? List.of() : before;
                continue;
            }
            int end = listEnd(passage, begin);
            List<Post> posts = end > begin ? appointments.posts(passage, end + 1, before) : List.of();
            if (!posts.isEmpty()) {
                add(passage, begin, end, posts, people);
                before = posts;
            }
            i = begin - 1;
        }
    }

    /** Where the list of names ends that begins here: before 为, or before 同志为; -1 if none does. */
    private static int listEnd(Passage passage, int begin) {
        int at = begin;
        while (at - begin < LONGEST_LIST && passage.at(at) != '为') {
            if (passage.isHard(at) && passage.at(at) != '、' && passage.at(at) != '·') {
                return -1;
            }
            at++;
        }
        return passage.at(at) == '为' ? at : -1;
    }

    private void add(Passage passage, int begin, int end, List<Post> posts, People people) {
        int item = begin;
        while (item < end) {
            int comma = passage.text().indexOf('、', item);
            int itemEnd = comma < 0 || comma > end ? end : comma;
            int nameEnd = passage.text().startsWith("同志", itemEnd - 2) ? itemEnd - 2 : itemEnd;
            if (isName(passage, item, nameEnd)) {
                people.add(new Stretch(passage, item, nameEnd), posts, "appointed", 0.85);
            }
            item = itemEnd + 1;
        }
    }

    private boolean isName(Passage passage, int begin, int end) {
        return end - begin >= 2 && (isChinese(passage, begin, end) || names.end(passage, begin, Evidence.POST) == end);
    }

    private boolean isChinese(Passage passage, int begin, int end) {
        int surname = lexicon.surnames().longestFrom(passage.text(), begin);
        return surname > begin
                && surname < end
                && end - begin <= LONGEST_CHINESE
                && passage.placeFrom(begin) < end
                && Givens.areGiven(passage, surname, end);
    }
}
