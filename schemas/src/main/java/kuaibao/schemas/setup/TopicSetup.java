package kuaibao.schemas.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kuaibao.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing, and tells which are. */
public final class TopicSetup {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Admin admin;
    private final Topics topics;

    public TopicSetup(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * Creates every topic that is missing and returns when all have a leader; those that are there are left as they are.
     *
     * @param partitions how many partitions a new topic has
     */
    public void create(int partitions) {
        List<NewTopic> wanted = new ArrayList<>();
        topics.definitions()
                .forEach((name, settings) ->
                        wanted.add(new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings)));
        CreateTopicsResult result = admin.createTopics(wanted);
        result.values().values().forEach(TopicSetup::created);
        awaitLeaders();
    }

    /** The topics that are not there, in the order of the data's way. */
    public List<String> missing() {
        Set<String> there = get(admin.listTopics().names());
        return topics.definitions().keySet().stream()
                .filter(name -> !there.contains(name))
                .toList();
    }

    /** A topic that was just created takes no record before each of its partitions has a leader. */
    private void awaitLeaders() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!allHaveLeaders()) {
            if (System.nanoTime() > deadline) {
                throw new org.apache.kafka.common.errors.TimeoutException(
                        "not every partition had a leader within " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private boolean allHaveLeaders() {
        return missing().isEmpty()
                && get(admin.describeTopics(topics.definitions().keySet()).allTopicNames()).values().stream()
                        .flatMap(topic -> topic.partitions().stream())
                        .allMatch(partition -> partition.leader() != null
                                && !partition.leader().isEmpty());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException problem) {
            throw new InterruptException(problem);
        }
    }

    private static void created(KafkaFuture<Void> topic) {
        try {
            get(topic);
        } catch (TopicExistsException fine) {
            // Left as it is: its settings belong to whoever runs the cluster.
            return;
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof KafkaException known ? known : new KafkaException(problem.getCause());
        } catch (TimeoutException problem) {
            throw new org.apache.kafka.common.errors.TimeoutException(
                    "the broker did not answer within " + PATIENCE.toSeconds() + " s", problem);
        } catch (InterruptedException problem) {
            throw new InterruptException(problem);
        }
    }
}
