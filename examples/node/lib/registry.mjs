import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry';
import { BadInput, Unreachable } from './failure.mjs';
import { logicalTypes } from './logical-types.mjs';

const PATIENCE_MILLISECONDS = 15_000;

/** Schemas by way of a registry's Confluent API. It only asks; nothing is ever registered. */
export class Schemas {
  #url;
  #registry;

  /** @param url where the Confluent API begins, such as http://127.0.0.1:8081/apis/ccompat/v7 */
  constructor(url) {
    this.#url = url;
    this.#registry = new SchemaRegistry({ host: url, retry: { retries: 2 } }, { [SchemaType.AVRO]: { logicalTypes } });
  }

  /**
   * The newest schema of a topic's values.
   *
   * @returns `{ id, type }`: its id in the registry, and avsc's type of it
   */
  async latest(topic) {
    const subject = `${topic}-value`;
    const id = await this.#ask(
      this.#registry.getLatestSchemaId(subject),
      `the registry at ${this.#url} has no subject ${subject}: is the prefix right, were the topics created?`,
    );
    return { id, type: await this.#ask(this.#registry.getSchema(id), `schema ${id} is not in the registry`) };
  }

  /** The value in the Confluent wire format: a zero byte, the schema's id, Avro. */
  encode(id, value) {
    return this.#registry.encode(id, value);
  }

  /** The value of a record in the Confluent wire format, by the schema that it was written with. */
  async decode(bytes) {
    if (!bytes || bytes.length < 5 || bytes[0] !== 0) {
      throw new BadInput(`expected a zero byte and a schema id at the head of the record, got: ${excerpt(bytes)}`);
    }
    const id = bytes.readInt32BE(1);
    await this.#ask(this.#registry.getSchema(id), `schema ${id} is not in the registry at ${this.#url}`);
    return this.#registry.decode(bytes);
  }

  async #ask(answer, notFound) {
    let timer;
    const tooLate = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MILLISECONDS} ms`)), PATIENCE_MILLISECONDS);
    });
    try {
      return await Promise.race([answer, tooLate]);
    } catch (problem) {
      if (problem.status === 404) {
        throw new BadInput(notFound);
      }
      throw new Unreachable(`the registry at ${this.#url} does not answer: ${reason(problem)}`);
    } finally {
      clearTimeout(timer);
    }
  }
}

function excerpt(bytes) {
  return bytes ? bytes.subarray(0, 5).toString('hex') : 'no value';
}

/** The library's message without its own name, and without the status that it gives to broken connections. */
function reason(problem) {
  return problem.message.replace(/^Confluent_Schema_Registry - (Error, status 400: )?/, '');
}
