import kafkajs from 'kafkajs';
import { CONNECTION_HELP, parse } from './lib/arguments.mjs';
import { check, readArticle } from './lib/article.mjs';
import { run } from './lib/failure.mjs';
import { connect, withCluster } from './lib/kafka.mjs';
import { Schemas } from './lib/registry.mjs';

const HELP = `Usage: node produce.mjs [options] [FILE]

Writes one ready-made article, JSON, to bulletin.articles.raw and prints where it is. Without FILE, or where that is -,
the article comes from standard input.

${CONNECTION_HELP}

Exit code: 0 written, 1 the article or a setting is wrong, 2 broker or registry does not answer.`;

run(async () => {
  const { help, connection, files } = parse(process.argv.slice(2), process.env, {}, 1);
  if (help) {
    console.log(HELP);
    return;
  }
  const article = await readArticle(files[0] ?? '-');
  const topic = `${connection.prefix}bulletin.articles.raw`;
  const schemas = new Schemas(connection.registry);
  const { id, type } = await schemas.latest(topic);
  check(article, type);
  const message = { key: article.id, value: await schemas.encode(id, article) };
  console.log(JSON.stringify(await withCluster(connection.brokers, () => write(connection.brokers, topic, message))));
});

async function write(brokers, topic, message) {
  const producer = connect(brokers).producer({
    idempotent: true,
    allowAutoTopicCreation: false,
    // As Java's: the revisions of an article go to one partition, whoever writes them.
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    // Tried for some seconds only. To run the command again is safe: the same revision counts once.
    retry: { retries: 4, initialRetryTime: 200 },
  });
  try {
    await producer.connect();
    const [place] = await producer.send({ topic, acks: -1, messages: [message] });
    return { topic, partition: place.partition, offset: Number(place.baseOffset), id: message.key };
  } finally {
    await producer.disconnect();
  }
}
