package kuaibao.enrich.entity;

import kuaibao.enrich.words.Lexicon;

/** Weighs one possible end of a Chinese name: how well it ends there, and how much it looks like a name. */
final class NameScores {
    /** Surnames that more often are other words. */
    private static final String RARE_ALONE = "应从解项路连成向明关单边经时";
    /** The surnames of most people that are seldom other words. */
    private static final String USUAL = "李王张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许邓韩冯曹彭肖董潘袁蔡蒋杜程魏苏吕丁卢姚钟姜崔谭陆汪范廖贾韦邹孟邱尹薛闫雷陶贺顾郝龚邵戴孔汤";

    private static final double RECOGNISED = 1.5;
    private static final double PLACE = 4;
    private static final double COMMON_SURNAME = 0.5;
    private static final double OTHER_WORD = 4;
    private static final double POSTED_WORD = 0.5;

    private final Lexicon lexicon;
    private final NameEnds ends;

    NameScores(Lexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    /** How likely the characters are a name; below {@link NameEnds#LEAST} they are none. */
    double score(Passage passage, int begin, int end, Evidence evidence) {
        boolean recognised =
                passage.isWord(begin, end) && passage.partOfSpeech(begin).equals("nr");
        boolean common = lexicon.commonSurnames().longestFrom(passage.text(), begin) > 0;
        boolean whole = recognised && !isCut(passage, begin, end);
        double score = ends.score(passage, end) + (whole ? RECOGNISED : 0) + (common ? COMMON_SURNAME : 0);
        if (isDictionaryWord(passage, begin, end)) {
            score -= otherWord(passage, end, evidence);
        }
        if (opensWithPlace(passage, begin, end)) {
            score -= PLACE;
        }
        boolean said = lexicon.personVerbs().longestFrom(passage.text(), begin + 1, end) == end;
        if (said || isAdverbial(passage, begin, end)) {
            return 0;
        }
        boolean three = recognised && end - begin == 3;
        boolean surname = (common || ends.isPersonVerb(passage, end)) && !holdsVerb(passage, begin, end);
        return switch (evidence) {
            case POST, LIST -> score;
            case ADDRESS -> recognised || ends.score(passage, end) >= NameEnds.SURE ? score : 0;
            case BODY -> three || closesBody(passage, end) ? score : 0;
            case KIND -> common || isCompound(passage, begin) ? score - 0.4 : 0;
            case CLAUSE -> ends.isPersonVerb(passage, end) ? score : 0;
            case SHORT -> recognised && end - begin == 2 && USUAL.indexOf(passage.at(begin)) >= 0 ? score - 0.5 : 0;
            case NONE -> three && surname && RARE_ALONE.indexOf(passage.at(begin)) < 0 ? score - 1 : 0;
        };
    }

    /** {@code 副主席云海参加}: behind a post and before a verb that people do even a common word is a name. */
    private double otherWord(Passage passage, int end, Evidence evidence) {
        boolean posted = evidence == Evidence.POST;
        if (posted && (ends.isPersonVerb(passage, end) || ends.isLongFollower(passage, end))) {
            return POSTED_WORD;
        }
        return posted || evidence == Evidence.LIST ? 1 : OTHER_WORD;
    }

    /** {@code 盛有}, {@code 管得}: what a container or a man does. */
    private static boolean holdsVerb(Passage passage, int begin, int end) {
        return "有得好不未".indexOf(passage.at(begin + 1)) >= 0 && end - begin == 3;
    }

    /** {@code 学生未毕业}: a surname that is an adverb before a verb. */
    private static boolean isAdverbial(Passage passage, int begin, int end) {
        return "未常都才管尚".indexOf(passage.at(begin)) >= 0
                && passage.isWord(begin + 1, end)
                && passage.partOfSpeech(begin + 1).startsWith("v");
    }

    /** {@code 苟春/晖/汇报}: the recogniser left the last character of a name to stand alone before a verb or a mark. */
    private boolean isCut(Passage passage, int begin, int end) {
        return end - begin == 2
                && passage.isWord(end, end + 1)
                && Givens.isGiven(passage, end)
                && "nag".indexOf(passage.partOfSpeech(end).charAt(0)) >= 0
                && lexicon.followers().longestFrom(passage.text(), end) < 0
                && ends.score(passage, end + 1) >= NameEnds.VERB;
    }

    /** {@code 秘书长李明、洛阳沃禾种业公司}: a place that goes on is no name. */
    private boolean opensWithPlace(Passage passage, int begin, int end) {
        return passage.placeFrom(begin) == begin + 2
                && lexicon.surnames().longestFrom(passage.text(), begin) == begin + 1
                && ends.score(passage, end) < NameEnds.VERB;
    }

    private boolean isCompound(Passage passage, int begin) {
        return lexicon.surnames().longestFrom(passage.text(), begin) == begin + 2;
    }

    private static boolean closesBody(Passage passage, int end) {
        return passage.text().startsWith("一行", end) || passage.text().startsWith("等", end);
    }

    private static boolean isDictionaryWord(Passage passage, int begin, int end) {
        String tag = passage.partOfSpeech(begin);
        return passage.isWord(begin, end) && end - begin >= 2 && !tag.startsWith("nr") && !tag.equals("nz");
    }
}
