package kuaibao.bench.score;

/** A file is no tagged corpus; the message names file, line and what is wrong there. */
final class MalformedCorpusException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedCorpusException(String sentence) {
        super(sentence);
    }
}
