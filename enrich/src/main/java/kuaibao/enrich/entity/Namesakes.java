package kuaibao.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.enrich.words.WordSet;

/** Finds each name everywhere in the article, and takes what is only a part of a longer name for that person. */
final class Namesakes {
    private final Map<String, PersonDraft> people;

    Namesakes(Map<String, PersonDraft> people) {
        this.people = people;
    }

    void resolve(List<Passage> passages) {
        joinVariants();
        Map<String, PersonDraft> bySpelling = new HashMap<>();
        for (PersonDraft person : people.values()) {
            person.mentions().clear();
            parts(person.name()).forEach(part -> bySpelling.putIfAbsent(part, person));
        }
        bySpelling.putAll(people);
        WordSet spellings = new WordSet(bySpelling.keySet());
        for (Passage passage : passages) {
            passage.clearPeople();
            findAll(passage, spellings, bySpelling);
        }
    }

    private static List<String> parts(String name) {
        if (name.indexOf('·') < 0) {
            return List.of();
        }
        return List.of(name.split("·")).stream()
                .filter(part -> part.length() >= 2)
                .toList();
    }

    private static void findAll(Passage passage, WordSet spellings, Map<String, PersonDraft> people) {
        for (int i = 0; i < passage.length(); i++) {
            int end = spellings.longestFrom(passage.text(), i);
            if (end > 0 && !passage.isUnread(i) && !isTheory(passage, end) && !startsInside(passage, i, end)) {
                PersonDraft person = people.get(passage.text().substring(i, end));
                if (person != null) {
                    passage.markPerson(i, end);
                    person.add(new Stretch(passage, i, end));
                }
                i = end - 1;
            }
        }
    }

    /** The second half of another word: 王杰 in 国王杰出. */
    private static boolean startsInside(Passage passage, int begin, int end) {
        return end - begin == 2 && !passage.startsWord(begin) && passage.isWord(begin - 1, begin + 1);
    }

    /** {@code 习近平…思想} is a title, not a person who takes part. */
    private static boolean isTheory(Passage passage, int end) {
        for (int i = end; i < Math.min(passage.length(), end + 16) && !passage.isHard(i); i++) {
            if (passage.text().startsWith("思想", i)
                    || (i == end && passage.text().startsWith("理论", i))) {
                return true;
            }
        }
        return false;
    }

    /** A less certain name that begins like a surer one is a misreading of it. */
    private void joinVariants() {
        for (String name : List.copyOf(people.keySet())) {
            for (int end = 2; end < name.length(); end++) {
                PersonDraft shorter = people.get(name.substring(0, end));
                PersonDraft longer = people.get(name);
                if (shorter != null && longer != null && longer.name().indexOf('·') < 0) {
                    join(shorter, longer);
                }
            }
            for (String part : parts(name)) {
                PersonDraft shorter = people.get(part);
                PersonDraft longer = people.get(name);
                if (shorter != null && longer != null) {
                    keep(longer, shorter);
                }
            }
        }
    }

    private void join(PersonDraft shorter, PersonDraft longer) {
        if (shorter.confidence() > longer.confidence()) {
            keep(shorter, longer);
        } else if (longer.confidence() > shorter.confidence()) {
            keep(longer, shorter);
        }
    }

    private void keep(PersonDraft kept, PersonDraft dropped) {
        people.remove(dropped.name());
        kept.add(List.copyOf(dropped.posts()));
    }
}
