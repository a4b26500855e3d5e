import avro from 'avsc';

const DAY = 86_400_000;

/**
 * Avro `decimal`: big-endian two's complement bytes, to be divided by ten to the scale. In JavaScript it is a string
 * such as `'4500000000'` or `'-0.5'`, since a number would round what has more than 15 digits.
 */
class Decimal extends avro.types.LogicalType {
  constructor(schema, options) {
    super(schema, options);
    this.scale = schema.scale ?? 0;
  }

  _fromValue(bytes) {
    return toText(toInteger(bytes), this.scale);
  }

  _toValue(text) {
    const integer = typeof text === 'string' ? fromText(text, this.scale) : undefined;
    return integer === undefined ? undefined : toBytes(integer);
  }
}

/** Avro `date`: days since 1970-01-01; in JavaScript `'2024-05-06'`. */
class Day extends avro.types.LogicalType {
  _fromValue(days) {
    return new Date(days * DAY).toISOString().slice(0, 10);
  }

  _toValue(text) {
    if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return undefined;
    }
    const days = Date.parse(text) / DAY;
    // Some engines take 2024-02-30 for the first of March.
    return Number.isInteger(days) && this._fromValue(days) === text ? days : undefined;
  }
}

/** Avro `timestamp-millis`: milliseconds since 1970-01-01T00:00Z; in JavaScript `'2024-05-06T08:00:00.000Z'`. */
class Instant extends avro.types.LogicalType {
  _fromValue(milliseconds) {
    return new Date(milliseconds).toISOString();
  }

  _toValue(text) {
    const milliseconds = typeof text === 'string' && /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
  }
}

/** The logical types of Kuaibao's schemas, by name, as avsc takes them. */
export const logicalTypes = { decimal: Decimal, date: Day, 'timestamp-millis': Instant };

function toInteger(bytes) {
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`));
}

function toBytes(integer) {
  let length = 1;
  while (BigInt.asIntN(length * 8, integer) !== integer) {
    length += 1;
  }
  return Buffer.from(BigInt.asUintN(length * 8, integer).toString(16).padStart(length * 2, '0'), 'hex');
}

function toText(integer, scale) {
  const digits = (integer < 0n ? -integer : integer).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return (integer < 0n ? '-' : '') + whole + (fraction && `.${fraction}`);
}

function fromText(text, scale) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,38})(?:\.(\d{1,38}))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > scale) {
    return undefined;
  }
  return BigInt(sign + whole + fraction.padEnd(scale, '0'));
}
