package kuaibao.enrich.event;

/** The kinds of happenings that a report can be about. */
public enum EventType {
    /** 签约. */
    SIGNING,
    /** 会谈, 会见. */
    MEETING,
    /** 启动, 开工, 奠基, 下线, 开赛. */
    LAUNCH,
    /** 调研, 走访. */
    INSPECTION,
    /** 考察, 率团. */
    VISIT,
    /** 会议, 调度会. */
    CONFERENCE,
    /** 演练. */
    DRILL,
    /** 活动. */
    ACTIVITY,
    /** 出炉, 印发. */
    PUBLICATION
}
