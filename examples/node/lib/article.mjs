import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { BadInput } from './failure.mjs';

/**
 * Reads one article, JSON with the fields of the schema `RawArticle`.
 *
 * @param file its path, or `-` for standard input
 */
export async function readArticle(file) {
  const json = file === '-' ? await text(process.stdin) : await readText(file);
  try {
    return JSON.parse(json);
  } catch (problem) {
    throw new BadInput(`${name(file)} holds no JSON: ${problem.message}`);
  }
}

/**
 * Refuses what the topic would take and Kuaibao could not use, or would use otherwise than the sender means.
 *
 * @param type avsc's type of the schema that it is to be written with
 */
export function check(article, type) {
  if (typeof article !== 'object' || article === null || Array.isArray(article)) {
    throw new BadInput('expected one article, a JSON object');
  }
  if (!/^article-[0-9a-f]{32}$/.test(article.id ?? '')) {
    throw new BadInput(`an article's id is article- and 32 hexadecimal digits, got: ${article.id ?? 'none'}`);
  }
  if (article.revision !== undefined && !(Number.isSafeInteger(article.revision) && article.revision > 0)) {
    throw new BadInput(`revisions are counted from 1, got: ${JSON.stringify(article.revision)}`);
  }
  // Left to itself, Avro leaves out a field that it does not know, a misspelt one too.
  type.isValid(article, {
    noUndeclaredFields: true,
    errorHook: (path, value, expected) => refuse(path, value, expected),
  });
}

function refuse(path, value, expected) {
  const unknown = unknownField(value, expected);
  if (unknown) {
    throw new BadInput(`the schema has no field ${[...path, unknown].join('.')}`);
  }
  throw new BadInput(`field ${path.join('.')} is to be ${kind(expected)}, got: ${JSON.stringify(value)}`);
}

function unknownField(value, expected) {
  const record = [expected, ...(expected.types ?? [])].find((type) => type.typeName === 'record');
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return record && isObject ? Object.keys(value).find((key) => !record.field(key)) : undefined;
}

/** A type in a word: `string`, `date`, `null or record`. */
function kind(type) {
  return type.types ? type.types.map(kind).join(' or ') : type.typeName.replace('logical:', '');
}

async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    throw new BadInput(`${file} cannot be read: ${problem.message}`);
  }
}

function name(file) {
  return file === '-' ? 'standard input' : file;
}
