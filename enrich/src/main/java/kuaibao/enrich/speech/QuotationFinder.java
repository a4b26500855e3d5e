package kuaibao.enrich.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.MentionIndex;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Widening;

/**
 * Finds what people, meetings and bodies are reported to have said in the body of an article; a heading only repeats it.
 * Thanks, welcomes and what documents say are no quotations. Safe for use by several threads.
 */
public final class QuotationFinder {
    private static final String PARTING = "，；：、 “";

    private final SpeechVerbs verbs = new SpeechVerbs();

    /** The quotations in the order of the text, with the names that were found in it. */
    public List<Quotation> find(SegmentedArticle article, MentionIndex names) {
        List<Quotation> quotations = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = Widening.widen(article.text().paragraphs().get(i));
            Script script = new Script(i, text, article.paragraphs().get(i), names.of(Part.PARAGRAPH, i));
            FrameReader.Frames read = FrameReader.read(script, verbs, last);
            last = read.last();
            quotations.addAll(quotations(article.text(), script, read));
        }
        return quotations;
    }

    private static List<Quotation> quotations(ArticleText article, Script script, FrameReader.Frames frames) {
        List<Draft> drafts = new ArrayList<>(told(script, frames));
        drafts.addAll(marked(script, frames.frames(), drafts));
        drafts.sort(Comparator.comparingInt(Draft::begin));
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int limit = i + 1 < drafts.size() ? drafts.get(i + 1).from() : script.length();
            drafts.get(i).upTo(limit, script).ifPresent(draft -> quotations.add(draft.quotation(article, script)));
        }
        return quotations;
    }

    private static List<Draft> told(Script script, FrameReader.Frames frames) {
        ToldReader reader = new ToldReader(script, frames);
        List<Draft> drafts = new ArrayList<>();
        frames.frames().stream()
                .filter(Frame::tells)
                .forEach(frame -> reader.read(frame).ifPresent(told -> drafts.add(Draft.of(frame, told))));
        return drafts;
    }

    private static List<Draft> marked(Script script, List<Frame> frames, List<Draft> told) {
        MarksReader reader = new MarksReader(script, frames);
        List<Draft> drafts = new ArrayList<>();
        int next = 0;
        for (Quoted marks : script.quoted()) {
            Optional<MarksReader.Attribution> attribution = reader.read(marks);
            while (next < told.size() && told.get(next).begin() < marks.begin()) {
                next++;
            }
            boolean taken = next < told.size() && told.get(next).begin() == marks.begin();
            if (!taken && attribution.isPresent()) {
                drafts.add(new Draft(marks.open(), marks.begin(), marks.close(), attribution.get()));
            }
        }
        return drafts;
    }

    /**
     * A quotation before it is known where the next one begins.
     *
     * @param from where its frame or mark begins, behind which the one before it cannot go
     */
    private record Draft(int from, int begin, int end, MarksReader.Attribution by) {
        static Draft of(Frame frame, Sentence told) {
            Speaker.Naming naming = frame.speaker().naming();
            return new Draft(
                    frame.begin(),
                    told.begin(),
                    told.end(),
                    new MarksReader.Attribution(
                            frame.speaker().name(), frame.verb(), naming.rule(), naming.confidence()));
        }

        Optional<Draft> upTo(int limit, Script script) {
            int last = Math.min(end, Math.max(begin, limit));
            while (last < end && last > begin && PARTING.indexOf(script.at(last - 1)) >= 0) {
                last--;
            }
            return last - begin > 1 ? Optional.of(new Draft(from, begin, last, by)) : Optional.empty();
        }

        Quotation quotation(ArticleText article, Script script) {
            Span span = new Span(Part.PARAGRAPH, script.index(), begin, end);
            return new Quotation(by.speaker(), by.verb(), article.at(span), span, by.rule(), by.confidence());
        }
    }
}
