package kuaibao.enrich.words;

/**
 * The parts that a word can play in and around a person's name, each with what it costs: {@code 李} a surname,
 * {@code 市长} what stands before one.
 *
 * @param parts the numbers of the parts
 * @param costs the negative logarithms of their shares
 */
record Roles(int[] parts, double[] costs) {}
