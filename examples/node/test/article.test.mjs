import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import avro from 'avsc';
import { check, readArticle } from '../lib/article.mjs';
import { BadInput } from '../lib/failure.mjs';
import { logicalTypes } from '../lib/logical-types.mjs';

const sample = new URL('../article.json', import.meta.url);
const text = { type: 'string', 'avro.java.string': 'String' };
const day = { type: 'int', logicalType: 'date' };

/** A part of the schema; the whole one comes from the registry. */
const type = avro.Type.forSchema(
  {
    type: 'record',
    name: 'RawArticle',
    fields: [
      { name: 'id', type: text, default: '' },
      { name: 'revision', type: 'long', default: 1 },
      { name: 'headline', type: text, default: '' },
      { name: 'place', type: ['null', text], default: null },
      { name: 'published', type: ['null', day], default: null },
      {
        name: 'date',
        type: ['null', { type: 'record', name: 'DateRange', fields: [{ name: 'from', type: day, default: 0 }] }],
        default: null,
      },
      { name: 'photo', type: 'boolean', default: false },
      {
        name: 'paragraphs',
        type: {
          type: 'array',
          items: { type: 'record', name: 'Paragraph', fields: [{ name: 'text', type: text, default: '' }] },
        },
        default: [],
      },
    ],
  },
  { logicalTypes },
);

const article = { id: 'article-0123456789abcdef0123456789abcdef', headline: '滨河公园开园' };
const refused = (value, message) =>
  assert.throws(
    () => check(value, type),
    (problem) => problem instanceof BadInput && message.test(problem.message),
  );

test('takes an article that leaves out what it does not know', () => {
  check(article, type);
  check({ ...article, published: '2024-05-06', place: '青梧', paragraphs: [{ text: '本报讯 公园开园。' }] }, type);
});

test('refuses what is no article', () => {
  refused([article], /JSON object/);
  refused(null, /JSON object/);
});

test('refuses an article without an id, or with one of another form', () => {
  refused({ headline: '滨河公园开园' }, /id is article-.*got: none/);
  refused({ ...article, id: '0417' }, /got: 0417/);
  refused({ ...article, id: 417 }, /got: 417/);
});

test('refuses revisions that do not count', () => {
  [0, -1, 1.5, '2', null].forEach((revision) => refused({ ...article, revision }, /counted from 1/));
});

test('refuses a field that the schema does not have', () => {
  refused({ ...article, headlines: [] }, /no field headlines/);
  refused({ ...article, paragraphs: [{ text: '' }, { txt: '公园' }] }, /no field paragraphs\.1\.txt/);
  refused({ ...article, date: { from: '2024-05-06', until: '2024-05-07' } }, /no field date\.until/);
});

test('refuses a value of another type, and says which is expected', () => {
  refused({ ...article, headline: null }, /field headline is to be string, got: null/);
  refused({ ...article, photo: 'yes' }, /field photo is to be boolean, got: "yes"/);
  refused({ ...article, published: '6.5.2024' }, /field published is to be null or date, got: "6\.5\.2024"/);
  refused({ ...article, paragraphs: ['公园开园。'] }, /field paragraphs\.0 is to be record, got: "公园开园。"/);
  refused({ ...article, date: { from: 0 } }, /field date\.from is to be date, got: 0/);
});

test('reads the sample', async () => {
  assert.deepEqual(await readArticle(sample), JSON.parse(await readFile(sample, 'utf8')));
});

test('says which file cannot be read', async () => {
  await assert.rejects(readArticle('missing.json'), (problem) => /missing\.json/.test(problem.message));
  await assert.rejects(readArticle(new URL(import.meta.url)), /holds no JSON/);
});
