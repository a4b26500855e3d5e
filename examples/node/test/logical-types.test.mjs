import assert from 'node:assert/strict';
import { test } from 'node:test';
import avro from 'avsc';
import { logicalTypes } from '../lib/logical-types.mjs';

const type = (schema) => avro.Type.forSchema(schema, { logicalTypes });
const decimal = type({ type: 'bytes', logicalType: 'decimal', precision: 38, scale: 9 });
const date = type({ type: 'int', logicalType: 'date' });
const instant = type({ type: 'long', logicalType: 'timestamp-millis' });

/** As Avro has it: the number of bytes, twice, and the bytes. */
const encoded = (...bytes) => Buffer.from([bytes.length * 2, ...bytes]);

test('reads decimals exactly', () => {
  assert.equal(decimal.fromBuffer(encoded(0)), '0');
  assert.equal(decimal.fromBuffer(encoded()), '0');
  assert.equal(decimal.fromBuffer(encoded(0x3b, 0x9a, 0xca, 0x00)), '1');
  assert.equal(decimal.fromBuffer(encoded(0x1d, 0xcd, 0x65, 0x00)), '0.5');
  assert.equal(decimal.fromBuffer(encoded(0x01)), '0.000000001');
  assert.equal(decimal.fromBuffer(encoded(0xff)), '-0.000000001');
  assert.equal(decimal.fromBuffer(encoded(0x80)), '-0.000000128');
  assert.equal(decimal.fromBuffer(encoded(0x00, 0x80)), '0.000000128');
});

test('writes decimals so that they read the same', () => {
  const texts = ['0', '1', '-1', '28.5', '-0.5', '2850000000', '0.000000127', '0.000000128', '-0.000000129'];
  texts.push('12345678901234567890123456789.123456789', '-99999999999999999999999999999.999999999');
  texts.forEach((text) => assert.equal(decimal.fromBuffer(decimal.toBuffer(text)), text));
  assert.deepEqual(decimal.toBuffer('-0.000000128'), encoded(0x80));
});

test('refuses decimals that would not arrive as they are', () => {
  [1.5, 28, null, '', '1e3', '.5', '1.', '0.0000000001', '二十八'].forEach((value) =>
    assert.equal(decimal.isValid(value), false, String(value)),
  );
});

test('has a scale of none where the schema names none', () => {
  assert.equal(type({ type: 'bytes', logicalType: 'decimal', precision: 4 }).fromBuffer(encoded(0x2a)), '42');
});

test('takes the default of the schema', () => {
  const record = type({
    type: 'record',
    name: 'Metric',
    fields: [
      {
        name: 'value',
        type: { type: 'bytes', logicalType: 'decimal', precision: 38, scale: 9 },
        default: '\u0000',
      },
    ],
  });
  assert.equal(record.fromBuffer(record.toBuffer({})).value, '0');
});

test('reads and writes days', () => {
  for (const [text, days] of [['1970-01-01', 0], ['1969-12-31', -1], ['2024-02-29', 19782], ['0999-12-31', -354286]]) {
    assert.equal(date._toValue(text), days);
    assert.equal(date.fromBuffer(date.toBuffer(text)), text);
  }
});

test('refuses days that the calendar does not have', () => {
  ['2023-02-29', '2024-02-30', '2024-13-01', '2024-5-6', '今天', '', 19849, null].forEach((value) =>
    assert.equal(date.isValid(value), false, String(value)),
  );
});

test('reads and writes instants', () => {
  assert.equal(instant.fromBuffer(instant.toBuffer('2024-05-06T16:00:00+08:00')), '2024-05-06T08:00:00.000Z');
  ['2024-05-06', '2024-05-06T08:00:00', 'T25:00Z', 0].forEach((value) =>
    assert.equal(instant.isValid(value), false, String(value)),
  );
});
