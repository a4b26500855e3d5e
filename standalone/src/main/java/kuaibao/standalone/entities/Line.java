package kuaibao.standalone.entities;

/**
 * A line of the input without its end.
 *
 * @param number counts the lines from 1
 * @param text what it says; empty where it is too long to be read
 * @param tooLong whether it is
 */
record Line(long number, String text, boolean tooLong) {}
