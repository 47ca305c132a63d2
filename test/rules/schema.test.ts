import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { CHECK_NAMES } from '../../src/model/check.ts';
import { CHECKSUM_KINDS, DECODE_KINDS, STRUCTURE_NAMES } from '../../src/model/rule.ts';

const schema = JSON.parse(readFileSync('rules/rule.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const files = readdirSync('rules').filter((name) => name.endsWith('.yml'));

describe('the schema of rule files, for editors', () => {
  test.each(files)('fits %s', (name) => {
    const isValid = validate(parse(readFileSync(`rules/${name}`, 'utf8')));
    expect(
      isValid ? [] : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ).toEqual([]);
  });

  test('knows the same names as the compiler', () => {
    const { match, negative, decodeKind } = schema.$defs;
    const [pattern, , structured] = match.oneOf;
    expect(pattern.properties.checksum.properties.kind.enum).toEqual([...CHECKSUM_KINDS]);
    expect(decodeKind.enum).toEqual([...DECODE_KINDS]);
    expect(structured.properties.structure.enum).toEqual([...STRUCTURE_NAMES]);
    expect(negative.properties.check.enum).toEqual([...CHECK_NAMES]);
  });

  test.each([
    ['an unknown key', { severty: 'high' }],
    ['an unknown level', { severity: 'huge' }],
    ['two ways in one match', { match: { pattern: 'a', context: ['abc'], value: 'b' } }],
    ['a negative without a check', { negatives: [{ text: 'x' }] }],
  ])('refuses %s', (_, change) => {
    const rule = {
      id: 'a-b',
      name: 'A',
      description: 'B',
      severity: 'high',
      confidence: 'high',
      match: { pattern: 'acme_x' },
      remediation: 'C.',
    };
    expect(validate({ provider: 'a', name: 'A', rules: [rule] })).toBe(true);
    expect(validate({ provider: 'a', name: 'A', rules: [{ ...rule, ...change }] })).toBe(false);
  });
});
