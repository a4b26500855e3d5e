package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.entity.PeopleFinder.People;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;
import kuaibao.enrich.words.WordSet;

/** Names without a post before them: that open a clause, stand before a post, have points, or are recognised. */
final class UnpostedNames {
    private static final WordSet BEHIND = new WordSet(List.of(
            "总书记", "主席", "总理", "总统", "首相", "国务卿", "教授", "院士", "研究员", "书记", "省长", "市长", "县长", "区长", "局长", "部长", "主任",
            "校长", "院长", "董事长", "总经理", "总裁", "大使", "将军", "上将", "会长", "副总理", "副主席"));
    private static final WordSet ADDRESSES = new WordSet(List.of("同志", "先生", "女士"));
    private static final int LONGEST_PART = 12;
    private static final int LONGEST_TRADE = 8;
    private static final int UNRECOGNISED = 4;

    /** The characters that foreign names hold more often than Chinese words. */
    private static final String TYPICAL = "斯尔克特诺夫巴伊娜德拉莱姆纳塔菲森顿弗蒂茨奥维亚塞普佩卡默洛蒙罗埃乌柯勒肯琼鲁里布贝比哈凯科科基迪多戈格考莫摩内尼帕萨瓦扎茜娅桑雷兰瑟穆";

    private final Lexicon lexicon;
    private final NameReader names;
    private final PostReader posts;

    /** The characters that what stands behind names begins with. */
    private final BitSet behindBegins = BEHIND.firstCharacters();

    UnpostedNames(Lexicon lexicon, NameReader names, PostReader posts) {
        this.lexicon = lexicon;
        this.names = names;
        this.posts = posts;
        behindBegins.or(ADDRESSES.firstCharacters());
    }

    void read(Passage passage, People people) {
        readForeign(passage, people);
        readClauses(passage, people);
        readBehind(passage, people);
        readRecognised(passage, people);
        readPoints(passage, people);
        readShort(passage, people);
    }

    /** {@code 李明远指出}: a name that opens a clause before a verb that only people do. */
    private void readClauses(Passage passage, People people) {
        boolean opens = true;
        for (int i = 0; i + 2 < passage.length(); i++) {
            boolean behindHard = opens;
            opens = passage.isHard(i);
            if (behindHard && !opens) {
                int end = names.end(passage, i, Evidence.CLAUSE);
                if (end > 0 && !posts.endsPost(passage, end) && !isReporter(passage, i)) {
                    people.add(new Stretch(passage, i, end), List.of(), "clause", 0.85);
                }
            }
        }
    }

    /** {@code 李明远总书记}: a name before a post that is put behind names. */
    private void readBehind(Passage passage, People people) {
        for (int i = 2; i < passage.length(); i++) {
            if (!behindBegins.get(passage.at(i))) {
                continue;
            }
            if (BEHIND.longestFrom(passage.text(), i) > 0 || ADDRESSES.longestFrom(passage.text(), i) > 0) {
                int begin = nameBefore(passage, i);
                if (begin >= 0) {
                    people.add(new Stretch(passage, begin, i), List.of(), "post behind", 0.85);
                }
            }
        }
    }

    private int nameBefore(Passage passage, int end) {
        for (int begin = Math.max(0, end - 3); begin <= end - 2; begin++) {
            boolean free = !passage.touchesPerson(begin, end) && !passage.isHard(begin) && !passage.isHard(begin + 1);
            int word = lexicon.notNames().longestFrom(passage.text(), begin, end);
            boolean surname = lexicon.commonSurnames().longestFrom(passage.text(), begin) > 0;
            boolean recognised =
                    passage.startsWord(begin) && passage.partOfSpeech(begin).startsWith("nr");
            boolean office = lexicon.departmentNames().longestTo(passage.text(), end) >= 0;
            if (free && surname && recognised && word < 0 && !office) {
                return begin;
            }
        }
        return -1;
    }

    /** {@code 克里顿说}: a foreign name without points that the segmentation recognises at least in part. */
    private void readForeign(Passage passage, People people) {
        int next = 0;
        for (Word word : passage.words()) {
            if (word.begin() < next || !names.isForeign(passage.at(word.begin()))) {
                continue;
            }
            int end = runEnd(passage, word);
            next = Math.max(next, end);
            if (end > 0 && isForeign(passage, word.begin(), end)) {
                people.add(new Stretch(passage, word.begin(), end), List.of(), "recognised", 0.65);
            }
        }
    }

    /** Where the words that begin here, each of characters that foreign names are written with, end; -1 if there are none. */
    private int runEnd(Passage passage, Word first) {
        int end = first.begin();
        boolean recognised = false;
        int index = passage.wordIndex(end);
        while (index < passage.words().size()) {
            Word word = passage.words().get(index);
            boolean piece = word.begin() == end
                    && word.end() - first.begin() <= LONGEST_PART
                    && isPiece(word)
                    && !names.follows(passage, word);
            if (!piece) {
                break;
            }
            recognised |= word.is("nrf") || word.is("nrj");
            end = word.end();
            index++;
        }
        return recognised || end - first.begin() >= UNRECOGNISED ? end : -1;
    }

    private boolean isPiece(Word word) {
        String text = word.text();
        boolean piece = text.length() < 2 || word.is("nr") || word.is("nz") || word.is("g");
        for (int i = 0; piece && i < text.length(); i++) {
            piece = names.isForeign(text.charAt(i));
        }
        return piece;
    }

    private boolean isForeign(Passage passage, int begin, int end) {
        String name = passage.text().substring(begin, end);
        long typical = name.chars()
                .filter(character -> TYPICAL.indexOf(character) >= 0)
                .count();
        boolean typed = end - begin >= UNRECOGNISED ? typical * 2 >= name.length() : typical >= 1;
        return typed
                && end - begin >= 2
                && !passage.isUnread(begin)
                && !passage.touchesPerson(begin, end)
                && passage.at(begin - 1) != '·'
                && passage.at(end) != '·'
                && !names.isForeign(passage.at(begin - 1))
                && passage.placeFrom(begin) < 0
                && lexicon.knownNames().longestFrom(passage.text(), begin) < 0
                && names.endsSurely(passage, end)
                && !isReporter(passage, begin);
    }

    /** {@code 演员李昕}, {@code 李昕夺冠}: a recognised name of two characters with a common surname between other words. */
    private void readShort(Passage passage, People people) {
        for (Word word : passage.words()) {
            boolean chinese = word.text().length() == 2 && word.partOfSpeech().equals("nr");
            if (chinese
                    && lexicon.surnames().contains(word.text())
                    && !passage.touchesPerson(word.begin(), word.end())
                    && passage.placeFrom(word.begin()) < 0
                    && names.endsSurely(passage, word.end())) {
                people.add(new Stretch(passage, word.begin(), word.end()), List.of(), "recognised", 0.6);
            } else if (chinese
                    && !passage.touchesPerson(word.begin(), word.end())
                    && !isPartOfName(passage, word)
                    && !isReporter(passage, word.begin())
                    && names.endsSurely(passage, word.end())
                    && opens(passage, word.begin())
                    && names.end(passage, word.begin(), Evidence.SHORT) == word.end()) {
                people.add(new Stretch(passage, word.begin(), word.end()), List.of(), "recognised", 0.6);
            }
        }
    }

    /** Behind a mark, a verb, a preposition or a word for people. */
    private static boolean opens(Passage passage, int begin) {
        String tag = passage.partOfSpeech(begin - 1);
        return passage.isHard(begin - 1)
                || tag.startsWith("v")
                || tag.startsWith("p")
                || tag.startsWith("c")
                || tag.startsWith("nn");
    }

    private void readRecognised(Passage passage, People people) {
        for (Word word : passage.words()) {
            boolean chinese = word.text().length() == 3 && word.partOfSpeech().equals("nr");
            int end = chinese && !passage.touchesPerson(word.begin(), word.end()) && !isPartOfName(passage, word)
                    ? names.end(passage, word.begin(), isListed(passage, word.begin()) ? Evidence.LIST : Evidence.NONE)
                    : -1;
            if (end > 0 && !isReporter(passage, word.begin())) {
                people.add(new Stretch(passage, word.begin(), end), List.of(), "recognised", 0.7);
            }
        }
    }

    /** {@code 李明远、席若楠}: behind a name and a 、 another is likely. */
    private static boolean isListed(Passage passage, int begin) {
        return begin >= 2 && passage.at(begin - 1) == '、' && passage.isPerson(begin - 2);
    }

    /** {@code “远帆新声”数字展}, {@code 老字号“陈泥阁”}, {@code 李明远纪念馆}: not a person but what opens the name of a work or a building. */
    private boolean isPartOfName(Passage passage, Word word) {
        boolean quoted =
                passage.at(word.begin() - 1) == '“' && passage.text().indexOf('”', word.end()) - word.end() <= 4;
        return quoted
                || isPartOfCompany(passage, word)
                || isPartOfPlace(passage, word)
                || lexicon.facilitySuffixes().longestFrom(passage.text(), word.end()) > word.end() + 1;
    }

    /** {@code 江西金铭铜业科技有限公司}: what stands between a place and a company's legal form. */
    private static boolean isPartOfCompany(Passage passage, Word word) {
        int form = passage.text().indexOf("有限公司", word.end());
        boolean near = form >= 0 && form - word.end() <= LONGEST_TRADE;
        for (int i = word.end(); near && i < form; i++) {
            near = !passage.isHard(i);
        }
        return near && !passage.isHard(word.begin() - 1);
    }

    /** {@code 石官庄镇}, {@code 马家坪}, {@code 位于弥渡}: a place's name, or the end of a preposition before one. */
    private static boolean isPartOfPlace(Passage passage, Word word) {
        boolean family =
                passage.at(word.begin() + 1) == '家' && "窑庄种沟湾坪坝店堡营岭屯洼".indexOf(passage.at(word.end() - 1)) >= 0;
        boolean preposition =
                passage.at(word.begin()) == '于' && "位在由对关处属至居用止起始源".indexOf(passage.at(word.begin() - 1)) >= 0;
        return preposition || family || "镇乡村".indexOf(passage.at(word.end())) >= 0;
    }

    private static boolean isReporter(Passage passage, int begin) {
        return PostedNames.REPORTERS.longestTo(passage.text(), begin) >= 0;
    }

    /** Foreign names are written with points. */
    private void readPoints(Passage passage, People people) {
        int point = passage.text().indexOf('·');
        while (point > 0) {
            int begin = point;
            while (point - begin < LONGEST_PART && names.isPartOfForeign(passage, begin - 1)) {
                begin--;
            }
            begin = behindPlace(passage, begin, point);
            int end = begin < point ? names.end(passage, begin, Evidence.NONE) : -1;
            if (end > point && !passage.touchesPerson(begin, end)) {
                List<Post> before = Bodies.posts(posts.before(passage, begin), List.of());
                people.add(new Stretch(passage, begin, end), before, "foreign", 0.9);
            }
            point = passage.text().indexOf('·', Math.max(point, end) + 1);
        }
    }

    /** {@code 以色列亚罗·本莫}: a name does not begin inside the place before it. */
    private static int behindPlace(Passage passage, int begin, int point) {
        for (int end = begin + 1; end <= point - 2; end++) {
            int place = passage.atlas().longestTo(passage.text(), end);
            if (place >= 0 && place < begin) {
                return end;
            }
        }
        return begin;
    }

    /** {@code 李明远教授}: the post behind a name. */
    void addPostsBehind(PersonDraft person) {
        for (Stretch mention : person.mentions()) {
            Passage passage = mention.passage();
            int end = BEHIND.longestFrom(passage.text(), mention.end());
            if (end > 0 && names.end(passage, end, Evidence.POST) < 0) {
                Stretch title = new Stretch(passage, mention.end(), end);
                person.add(List.of(new Post(Optional.empty(), Optional.empty(), title)));
            }
        }
    }
}
