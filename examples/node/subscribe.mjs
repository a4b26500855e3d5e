import { CONNECTION_HELP, parse, positive } from './lib/arguments.mjs';
import { TooFew, run } from './lib/failure.mjs';
import { withCluster } from './lib/kafka.mjs';
import { Schemas } from './lib/registry.mjs';
import { subscribe } from './lib/subscription.mjs';
import { summarize } from './lib/summary.mjs';

const HELP = `Usage: node subscribe.mjs [options]

Reads bulletin.articles.enriched from its beginning, committed records only, and prints one JSON object a line.

  --count N               end after N articles
  --timeout SECONDS       end after so long
  --group GROUP           consumer group that remembers how far it has read (none: always from the beginning)
  --whole                 print every field, not only id, headline, people and metrics
${CONNECTION_HELP}

Exit code: 0 done, 1 a setting or a record is wrong, 2 broker or registry does not answer,
3 --timeout came before --count.`;

const OPTIONS = {
  count: { type: 'string' },
  timeout: { type: 'string' },
  group: { type: 'string' },
  whole: { type: 'boolean' },
};

run(async () => {
  const { help, connection, values } = parse(process.argv.slice(2), process.env, OPTIONS);
  if (help) {
    console.log(HELP);
    return;
  }
  const count = positive('count', values.count) ?? Infinity;
  const timeout = positive('timeout', values.timeout);
  const time = timeout ? AbortSignal.timeout(timeout * 1_000) : new AbortController().signal;
  const topic = `${connection.prefix}bulletin.articles.enriched`;
  const schemas = new Schemas(connection.registry);
  let printed = 0;
  const show = async (bytes) => {
    const article = await schemas.decode(bytes);
    console.log(JSON.stringify(values.whole ? article : summarize(article)));
    printed += 1;
    return printed < count;
  };
  const signal = AbortSignal.any([time, interruption()]);
  await withCluster(connection.brokers, () => subscribe({ ...connection, topic, group: values.group, signal }, show));
  if (time.aborted && printed < count && count !== Infinity) {
    throw new TooFew(`got ${printed} of ${count} articles within ${timeout} seconds`);
  }
});

function interruption() {
  const controller = new AbortController();
  ['SIGINT', 'SIGTERM'].forEach((name) => process.once(name, () => controller.abort()));
  return controller.signal;
}
