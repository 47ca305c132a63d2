import { isMap, isScalar } from 'yaml';
import { CHARSETS, CHECKSUM_KINDS, type CheckSpec, DECODE_KINDS } from '../model/rule.ts';
import type { ChecksSource } from './rule-source.ts';
import type { MapReader } from '../yaml/yaml-reader.ts';

/** Reads the keys of a `match` that ask for checks. */
export function readChecks(match: MapReader): ChecksSource {
  const specs = [
    ...readChecksum(match),
    ...readDecode(match),
    ...readEntropy(match),
    ...readCharset(match),
    ...(match.optionalBoolean('digest') === true ? [{ check: 'digest' } as const] : []),
    ...(match.optionalBoolean('password') === true ? [{ check: 'password' } as const] : []),
  ];
  return {
    specs,
    placeholder: match.optionalBoolean('placeholder') ?? true,
    naturalness: match.optionalBoolean('naturalness'),
  };
}

function readChecksum(match: MapReader): CheckSpec[] {
  if (!match.has('checksum')) return [];
  const map = match.file.asMap(match.get('checksum'), '`checksum`');
  if (map === undefined) return [];
  const kind = map.oneOf('kind', CHECKSUM_KINDS);
  const over = map.optionalString('over');
  const equals = map.optionalString('equals');
  map.finish();
  return kind === undefined
    ? []
    : [{ check: 'checksum', kind, ...optional('over', over), ...optional('equals', equals) }];
}

function readDecode(match: MapReader): CheckSpec[] {
  const node = match.get('decode');
  if (!match.has('decode')) return [];
  if (isScalar(node)) {
    const kind = match.optionalOneOf('decode', DECODE_KINDS);
    return kind === undefined ? [] : [{ check: 'structure', kind }];
  }
  if (!isMap(node)) {
    match.fault('decode', '`decode` must be a name, or { kind, over }');
    return [];
  }
  const map = match.file.asMap(node, '`decode`');
  const kind = map?.oneOf('kind', DECODE_KINDS);
  const over = map?.optionalString('over');
  map?.finish();
  return kind === undefined ? [] : [{ check: 'structure', kind, ...optional('over', over) }];
}

function readEntropy(match: MapReader): CheckSpec[] {
  const min = match.optionalNumber('entropy', { min: 0, max: 8, integer: false });
  return min === undefined ? [] : [{ check: 'entropy', min }];
}

function readCharset(match: MapReader): CheckSpec[] {
  const needs = match.strings('charset').flatMap((name) => {
    const known = CHARSETS.find((charset) => charset === name);
    if (known === undefined) match.fault('charset', `\`charset\` knows ${CHARSETS.join(', ')}`);
    return known === undefined ? [] : [known];
  });
  return needs.length === 0 ? [] : [{ check: 'charset', needs }];
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
