package kuaibao.ingest.page.evidence;

/**
 * Why a page is of its year.
 *
 * @param kind the sort of proof
 * @param text the words of the page that prove it, or the date of issue that was given
 */
public record YearEvidence(Kind kind, String text) {

    /** Sorts of proof, strongest first. */
    public enum Kind {
        /** The day of issue was given with the page. */
        GIVEN,
        /** The page's head prints the day of issue: 2019年5月6日 星期一. */
        MASTHEAD,
        /** A report's own date has its year: 本报讯 2019年5月6日. */
        DATELINE,
        /** An event of the day is named with its year: 2019年春季运动会开幕. */
        EVENT,
        /** The text speaks of the running year: 2019年以来. */
        RUNNING_YEAR,
        /** A finished year is followed by a target: 2018年完成3亿元,力争2019年完成4亿元. */
        TARGET,
        /** A year and the years gone since: 五年前…2012年起. */
        ELAPSED,
        /** An anniversary that falls into one year: 新中国成立70周年. */
        ANNIVERSARY,
        /** A part of a year is reported on as it has just passed: 2023年一季度,全市实现产值5亿元. */
        PERIOD,
        /** The running year is named by what it is or brings: 2023年高考 · 2023级新生 · 2023年是项目建设年. */
        NAMED,
        /** A year told of as the last one, or years gone since: 2022年产值达3亿元。今年… · 2015年建厂…8年来. */
        LOOKING_BACK,
        /** A paper is dated: 2023年4月印发 · 青政发〔2023〕12号. */
        ISSUED
    }
}
