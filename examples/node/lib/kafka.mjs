import kafkajs from 'kafkajs';
import lz4 from 'lz4js';
import { BadInput, Unreachable } from './failure.mjs';

const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = kafkajs;

/** Kuaibao writes lz4, which kafkajs leaves to others. Reading is all we need: our own records go as they are. */
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  async compress() {
    throw new Error('this client writes no lz4');
  },
  async decompress(bytes) {
    return Buffer.from(lz4.decompress(bytes));
  },
});

/** A client that gives up on brokers that do not answer after some seconds, and that logs nothing. */
export function connect(brokers) {
  return new Kafka({
    clientId: 'newsroom-example',
    brokers,
    connectionTimeout: 3_000,
    retry: { retries: 4, initialRetryTime: 200 },
    logLevel: logLevel.NOTHING,
  });
}

/** Does something with the cluster; failures of the cluster's become ours, told in one sentence. */
export async function withCluster(brokers, action) {
  try {
    return await action();
  } catch (problem) {
    throw explain(problem, brokers);
  }
}

/** What a failure of kafkajs means to the caller; other failures stay as they are. */
export function explain(problem, brokers) {
  const causes = [];
  for (let cause = problem; cause && !causes.includes(cause); cause = cause.cause) {
    causes.push(cause);
  }
  const types = causes.map((cause) => cause.type);
  if (types.includes('UNKNOWN_TOPIC_OR_PARTITION')) {
    return new BadInput(`the cluster at ${brokers} has no such topic: is the prefix right, were the topics created?`);
  }
  if (types.includes('MESSAGE_TOO_LARGE')) {
    return new BadInput('the article is larger than the topic takes (3 MiB)');
  }
  if (types.some(Boolean)) {
    return new Unreachable(`the cluster at ${brokers} cannot do it: ${causes.at(-1).message}`);
  }
  if (causes.some((cause) => cause.name === 'KafkaJSNotImplemented')) {
    return new BadInput(`a record cannot be read by this client: ${causes.at(-1).message}`);
  }
  if (causes.some((cause) => cause.name?.startsWith('KafkaJS'))) {
    return new Unreachable(`no broker answers at ${brokers}: ${causes.at(-1).message}`);
  }
  return problem;
}
