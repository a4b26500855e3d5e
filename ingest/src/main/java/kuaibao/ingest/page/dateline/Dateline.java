package kuaibao.ingest.page.dateline;

import java.util.Optional;
import kuaibao.ingest.page.day.DayMention;

/**
 * How a report opens: 本报青江电(记者 水云) 5月6日,…
 *
 * @param marker the opening words: 本报青江电; empty too where a byline opens the report (■特约通讯员左岸报道)
 * @param place 青江
 * @param day a day inside the marker: 本报5月6日讯
 * @param signature the reporters named behind the marker or in its stead
 * @param end where the text behind marker and reporters begins
 */
public record Dateline(
        Optional<String> marker,
        Optional<String> place,
        Optional<DayMention> day,
        Optional<Signature> signature,
        int end) {

    static Dateline none() {
        return new Dateline(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }
}
