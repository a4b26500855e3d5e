package kuaibao.ingest.page.day;

import java.util.OptionalInt;

/**
 * A day or a range of days as the text names it, before the year is known.
 *
 * @param begin where the mention begins in its text
 * @param end where it ends, exclusive
 * @param kind how it names the day
 * @param year as printed
 * @param month as printed; empty for 7日
 * @param day of the month
 * @param lastMonth of the range's end
 * @param lastDay of the range's end
 */
public record DayMention(
        int begin,
        int end,
        Kind kind,
        OptionalInt year,
        OptionalInt month,
        int day,
        OptionalInt lastMonth,
        int lastDay) {

    /** How a day is named. */
    public enum Kind {
        /** 5月6日, 6日. */
        CALENDAR,
        /** 昨日: the day before the issue. */
        YESTERDAY,
        /** 今日: the day of issue. */
        TODAY,
        /** 近日: no day at all. */
        RECENTLY
    }

    /** Behind 本报5月7日讯 the 6日 is that of May. */
    public DayMention inMonthOf(DayMention filed) {
        return new DayMention(begin, end, kind, filed.year, filed.month, day, filed.month, lastDay);
    }

    /** Whether it is 7日, of a month that the text does not name. */
    public boolean lacksMonth() {
        return kind == Kind.CALENDAR && month.isEmpty();
    }

    static DayMention relative(int begin, int end, Kind kind) {
        return new DayMention(begin, end, kind, OptionalInt.empty(), OptionalInt.empty(), 0, OptionalInt.empty(), 0);
    }
}
