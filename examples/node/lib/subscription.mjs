import { randomUUID } from 'node:crypto';
import { connect } from './kafka.mjs';

/**
 * Reads a topic from its beginning, committed records only, and hands the values on one by one.
 *
 * @param brokers such as `['127.0.0.1:9092']`
 * @param topic the topic's whole name
 * @param group the consumer group that remembers how far was read; without one every reader begins at the beginning
 * @param signal ends the reading when it aborts
 * @param take takes a value, of which it tells whether another is wanted; what it throws ends the reading
 */
export async function subscribe({ brokers, topic, group, signal }, take) {
  const consumer = connect(brokers).consumer({
    groupId: group ?? `newsroom-example-${randomUUID()}`,
    readUncommitted: false,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 500,
    retry: { retries: 4, initialRetryTime: 200, restartOnFailure: async () => false },
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    if (signal.aborted) {
      return;
    }
    await read(consumer, { topic, group, signal }, take);
  } finally {
    await consumer.disconnect().catch(() => {}); // What matters is taken or thrown by now.
  }
}

function read(consumer, { topic, group, signal }, take) {
  return new Promise((resolve, reject) => {
    let over = false;
    const end = () => {
      over = true;
      resolve();
    };
    const fail = (problem) => {
      over = true;
      reject(problem);
    };
    const eachMessage = async ({ partition, message }) => {
      if (over) {
        return; // Was fetched together with the last one that was wanted.
      }
      let more;
      try {
        more = await take(message.value);
      } catch (problem) {
        fail(problem); // Thrown from here, kafkajs would hand us the same record again and again.
        return;
      }
      if (group) {
        // Behind the taking: a crash between the two shows a record twice, never not at all.
        await consumer.commitOffsets([{ topic, partition, offset: String(BigInt(message.offset) + 1n) }]);
      }
      if (!more) {
        end();
      }
    };
    signal.addEventListener('abort', end);
    consumer.on(consumer.events.CRASH, ({ payload }) => fail(payload.error));
    consumer.run({ autoCommit: false, eachMessage }).catch(fail);
  });
}
