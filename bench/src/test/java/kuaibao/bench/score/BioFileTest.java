package kuaibao.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaibao.enrich.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BioFileTest {
    @TempDir
    Path folder;

    @Test
    void readsSentencesAndNames_byTabOrSpace() throws Exception {
        List<TaggedSentence> sentences = read("临 B-LOC\n江 I-LOC\n市\tI-LOC\n长 O\n甘 B-PER\n棣 I-PER\n\n\n\n书 O\n屋 O\n");
        assertThat(sentences)
                .containsExactly(
                        new TaggedSentence(
                                "临江市长甘棣",
                                List.of(
                                        new TaggedName(EntityType.PLACE, 0, 3),
                                        new TaggedName(EntityType.PERSON, 4, 6))),
                        new TaggedSentence("书屋", List.of()));
    }

    @Test
    void partsNamesThatTouch() throws Exception {
        assertThat(read("临 B-LOC\n江 I-LOC\n南 B-LOC\n岭 I-LOC\n甘 B-PER\n棣 I-PER")
                        .get(0)
                        .names())
                .containsExactly(
                        new TaggedName(EntityType.PLACE, 0, 2),
                        new TaggedName(EntityType.PLACE, 2, 4),
                        new TaggedName(EntityType.PERSON, 4, 6));
    }

    @Test
    void beginsAName_whereNothingBeganIt() throws Exception {
        assertThat(read("甘 I-PER\n棣 I-PER\n社 I-ORG\n").get(0).names())
                .containsExactly(
                        new TaggedName(EntityType.PERSON, 0, 2), new TaggedName(EntityType.ORGANIZATION, 2, 3));
    }

    @Test
    void takesFirstAndLastColumn_andTokensOfAnyLength() throws Exception {
        TaggedSentence sentence =
                read("\uFEFFAB\tNN\tB-ORG\n  O\n社 NN I-ORG  \n\r\n").get(0);
        assertThat(sentence.text()).isEqualTo("AB 社");
        assertThat(sentence.names())
                .containsExactly(
                        new TaggedName(EntityType.ORGANIZATION, 0, 2), new TaggedName(EntityType.ORGANIZATION, 3, 4));
    }

    @Test
    void refusesWhatIsNoCorpus_withTheLine() {
        assertThatThrownBy(() -> read("甘 B-PER\n棣\n"))
                .isInstanceOf(MalformedCorpusException.class)
                .hasMessageContaining("corpus.bio, line 2: one column");
        assertThatThrownBy(() -> read("甘 B-NAME\n"))
                .isInstanceOf(MalformedCorpusException.class)
                .hasMessageContaining("line 1: the tag is B-NAME, expected O or B- or I- with PER, LOC or ORG");
    }

    private List<TaggedSentence> read(String corpus) throws IOException, MalformedCorpusException {
        return BioFile.read(Files.writeString(folder.resolve("corpus.bio"), corpus));
    }
}
