package kuaibao.standalone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;
import kuaibao.standalone.extract.Extraction;
import kuaibao.standalone.extract.PageFiles;

/** The pages that come with the project, and articles made up from counting. */
final class SamplePages {
    static {
        AvroSafety.establish();
    }

    private static final Path FOLDER = Path.of("..", "samples");

    private SamplePages() {}

    static List<Path> files() {
        return PageFiles.under(List.of(FOLDER));
    }

    static Set<String> articleIds() {
        Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
        return files().stream()
                .flatMap(file -> extraction.split(file).stream())
                .map(RawArticle::getId)
                .collect(Collectors.toSet());
    }

    /** An article that no page holds. */
    static RawArticle article(int number) {
        String text = "本报讯 5月6日,临江市第" + number + "个社区书屋开放,藏书" + (1000 + number) + "册。";
        return RawArticle.newBuilder()
                .setId("article-" + number)
                .setHeadline("第" + number + "个社区书屋开放")
                .setTitles(List.of("第" + number + "个社区书屋开放"))
                .setParagraphs(List.of(new Paragraph(text, 0, text.length())))
                .build();
    }

    static byte[] poison() {
        return "不是记录".getBytes(StandardCharsets.UTF_8);
    }
}
