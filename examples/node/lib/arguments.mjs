import { parseArgs } from 'node:util';
import { BadInput } from './failure.mjs';

/** Where Confluent's API begins in the registry that comes with Kuaibao. */
const CONFLUENT_API = '/apis/ccompat/v7';

const CONNECTION = {
  brokers: { type: 'string' },
  registry: { type: 'string' },
  'topics-prefix': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** What every command's help says about the settings that both share. */
export const CONNECTION_HELP = `  --brokers HOST:PORT,…   brokers to ask for the cluster (KUAIBAO_KAFKA_BOOTSTRAP_SERVERS; 127.0.0.1:9092)
  --registry URL          schema registry; ${CONFLUENT_API} is added where the address has no path
                          (KUAIBAO_REGISTRY_URL; http://127.0.0.1:8081)
  --topics-prefix PREFIX  written before every topic's name (KUAIBAO_TOPICS_PREFIX; none)
  -h, --help              show this and end`;

/**
 * Reads a command line. A flag beats the environment, the environment beats the default.
 *
 * @param args the arguments behind the script's name
 * @param environment such as `process.env`
 * @param options what the command takes besides the connection, in the form of `util.parseArgs`
 * @param maxFiles how many arguments without a flag it takes
 * @returns `{ help, connection: { brokers, registry, prefix }, values, files }`
 * @throws BadInput for what the command does not take
 */
export function parse(args, environment, options = {}, maxFiles = 0) {
  const { values, positionals } = split(args, options);
  if (positionals.length > maxFiles) {
    throw new BadInput(`expected ${maxFiles || 'no'} file, got: ${positionals.join(' ')}; see --help`);
  }
  const setting = (flag, name, otherwise) => values[flag] ?? (environment[name] || otherwise);
  return {
    help: values.help ?? false,
    connection: {
      brokers: brokers(setting('brokers', 'KUAIBAO_KAFKA_BOOTSTRAP_SERVERS', '127.0.0.1:9092')),
      registry: confluentApi(setting('registry', 'KUAIBAO_REGISTRY_URL', 'http://127.0.0.1:8081')),
      prefix: prefix(setting('topics-prefix', 'KUAIBAO_TOPICS_PREFIX', '')),
    },
    values,
    files: positionals,
  };
}

/** A whole number from 1 on, or undefined where the flag is not given. */
export function positive(flag, text) {
  if (text === undefined) {
    return undefined;
  }
  const number = Number(text);
  if (!/^[0-9]{1,9}$/.test(text) || number < 1) {
    throw new BadInput(`--${flag} takes a whole number from 1 to 999999999, got: ${text}`);
  }
  return number;
}

function split(args, options) {
  try {
    return parseArgs({ args, options: { ...CONNECTION, ...options }, allowPositionals: true });
  } catch (problem) {
    if (!problem.code?.startsWith('ERR_PARSE_ARGS')) {
      throw problem;
    }
    throw new BadInput(`${problem.message.split(/[.\n]/)[0]}; see --help`);
  }
}

function brokers(text) {
  const addresses = text.split(',').map((address) => address.trim());
  const wrong = addresses.find((address) => !/^[^\s:/]+:[0-9]{1,5}$|^\[[0-9a-fA-F:]+\]:[0-9]{1,5}$/.test(address));
  if (wrong !== undefined) {
    throw new BadInput(`brokers are host:port, separated by commas, got: ${wrong || 'nothing'}`);
  }
  return addresses;
}

function confluentApi(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!['http:', 'https:'].includes(url?.protocol)) {
    throw new BadInput(`the registry's address is an http or https URL, got: ${text}`);
  }
  return url.pathname === '/' ? url.origin + CONFLUENT_API : text.replace(/\/$/, '');
}

function prefix(text) {
  if (!/^[a-zA-Z0-9.-]{0,100}$/.test(text)) {
    throw new BadInput(`a topic prefix holds letters, digits, dots and hyphens, 100 at most, got: ${text}`);
  }
  return text;
}
