package kuaibao.standalone.push;

/** Is told what happens while pages are sent, one call at a time. */
public interface PushListener {
    /** One file's fate is known. */
    void settled(PushedPage page);

    /** Pages are not taken now; they are sent again later. */
    default void waiting(String why) {}

    /** Time passes: five times a second. */
    default void tick() {}
}
