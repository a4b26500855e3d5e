import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, positive } from '../lib/arguments.mjs';
import { BadInput } from '../lib/failure.mjs';

const refused = (args, message, environment = {}, maxFiles = 0) =>
  assert.throws(
    () => parse(args, environment, {}, maxFiles),
    (problem) => problem instanceof BadInput && message.test(problem.message) && !problem.message.includes('\n'),
  );

test('takes the servers of `kuaibao up` where nothing is said', () => {
  assert.deepEqual(parse([], {}).connection, {
    brokers: ['127.0.0.1:9092'],
    registry: 'http://127.0.0.1:8081/apis/ccompat/v7',
    prefix: '',
  });
});

test('takes the environment before the default, and a flag before both', () => {
  const environment = { KUAIBAO_KAFKA_BOOTSTRAP_SERVERS: 'a:1,b:2', KUAIBAO_TOPICS_PREFIX: 'env.' };
  const { connection } = parse(['--topics-prefix', 'flag.'], environment);
  assert.deepEqual(connection.brokers, ['a:1', 'b:2']);
  assert.equal(connection.prefix, 'flag.');
});

test('takes an empty variable for none', () => {
  assert.deepEqual(parse([], { KUAIBAO_KAFKA_BOOTSTRAP_SERVERS: '' }).connection.brokers, ['127.0.0.1:9092']);
});

test("adds the Confluent API's path to a registry's bare address only", () => {
  const registry = (url) => parse(['--registry', url], {}).connection.registry;
  assert.equal(registry('http://registry:8080/'), 'http://registry:8080/apis/ccompat/v7');
  assert.equal(registry('https://registry/apis/ccompat/v7/'), 'https://registry/apis/ccompat/v7');
  assert.equal(registry('https://registry/confluent'), 'https://registry/confluent');
});

test('refuses what it does not know, in one sentence', () => {
  refused(['--topic', 'x'], /--topic/);
  refused(['--brokers'], /--brokers/);
  refused(['--help=yes'], /--help/);
  refused(['a.json'], /expected no file, got: a\.json/);
  refused(['a.json', 'b.json'], /expected 1 file/, {}, 1);
});

test('refuses addresses and prefixes that cannot be', () => {
  refused(['--brokers', 'localhost'], /host:port.*localhost/);
  refused(['--brokers', 'a:1,,b:2'], /got: nothing/);
  refused(['--registry', 'registry:8081'], /http.*registry:8081/);
  refused(['--registry', 'nowhere'], /nowhere/);
  refused([], /underscored_/, { KUAIBAO_TOPICS_PREFIX: 'underscored_' });
});

test('counts from 1', () => {
  assert.equal(positive('count', undefined), undefined);
  assert.equal(positive('count', '12'), 12);
  for (const wrong of ['0', '-1', '1.5', '', 'ten', '1e3', '99999999999']) {
    assert.throws(() => positive('count', wrong), /--count takes a whole number from 1/);
  }
});
