import { isScalar } from 'yaml';
import type { Node } from 'yaml';
import { MAX_REACH, type Pair, RUN_CLASSES, type RunClass, STRUCTURE_NAMES } from '../model/rule.ts';
import { readChecks } from './parse-checks.ts';
import type { BesideSource, BoundarySource, MatchSource } from './rule-source.ts';
import type { MapReader, YamlFile } from '../yaml/yaml-reader.ts';

const KINDS = ['pattern', 'context', 'structure', 'generic', 'bare', 'path'] as const;
const RUNS = Object.keys(RUN_CLASSES) as RunClass[];
/** Bytes between a word and its value, unless the rule says otherwise. */
const DEFAULT_WITHIN = 48;
const WITHIN = { min: 1, max: 4096, integer: true } as const;

/** Reads one way to match; undefined, with faults, where it is not well-formed. */
export function readMatch(file: YamlFile, node: Node): MatchSource | undefined {
  const map = file.asMap(node, '`match`');
  if (map === undefined) return undefined;
  const kinds = KINDS.filter((kind) => map.has(kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    return map.fault(undefined, `\`match\` needs exactly one of ${KINDS.join(', ')}`);
  }
  const source = readKind(map, kind);
  map.finish();
  return source;
}

function readKind(map: MapReader, kind: (typeof KINDS)[number]): MatchSource | undefined {
  const common = { place: map.file.placeOf(map.node), checks: readChecks(map) };
  switch (kind) {
    case 'pattern':
      return readPattern(map, common);
    case 'context':
      return readContextual(map, common);
    case 'structure':
      return readStructured(map, common);
    case 'generic': {
      const expects = map.oneOf('generic', ['password', 'token']);
      return expects && { kind: 'generic', ...common, expects, words: map.strings('words') };
    }
    case 'bare':
      return readBare(map, common);
    case 'path':
      return { kind: 'path', ...common, globs: map.strings('path') };
  }
}

type Common = Pick<MatchSource, 'place' | 'checks'>;

function readPattern(map: MapReader, common: Common): MatchSource | undefined {
  const pattern = map.string('pattern');
  const source = {
    ...common,
    ignoreCase: map.optionalBoolean('ignoreCase') ?? false,
    reach: readReach(map),
    run: map.optionalOneOf('run', RUNS),
    boundary: readBoundary(map),
    pair: readPair(map),
    beside: readBesides(map),
  };
  return pattern === undefined ? undefined : { kind: 'pattern', ...source, pattern };
}

function readContextual(map: MapReader, common: Common): MatchSource | undefined {
  const value = map.string('value');
  const source = {
    ...common,
    words: map.strings('context'),
    ignoreCase: map.optionalBoolean('ignoreCase') ?? false,
    reach: readReach(map),
    within: map.optionalNumber('within', WITHIN) ?? DEFAULT_WITHIN,
    boundary: readBoundary(map),
  };
  return value === undefined ? undefined : { kind: 'contextual', ...source, value };
}

function readStructured(map: MapReader, common: Common): MatchSource | undefined {
  const structure = map.oneOf('structure', STRUCTURE_NAMES);
  const [anchors, only] = [map.strings('anchors'), map.strings('only')];
  if (anchors.length === 0) map.fault(undefined, 'a structured match needs `anchors`');
  const ignoreCase = map.optionalBoolean('ignoreCase') ?? false;
  return structure && { kind: 'structured', ...common, structure, anchors, ignoreCase, only };
}

function readBare(map: MapReader, common: Common): MatchSource | undefined {
  const bare = map.file.asMap(map.get('bare'), '`bare`');
  if (bare === undefined) return undefined;
  const runClass = bare.oneOf('class', RUNS);
  const min = bare.number('min', { min: 8, max: 256, integer: true });
  const max = bare.number('max', { min: 8, max: 256, integer: true });
  bare.finish();
  if (runClass === undefined || min === undefined || max === undefined) return undefined;
  return { kind: 'bare', ...common, class: runClass, min, max };
}

const readReach = (map: MapReader): number | undefined =>
  map.optionalNumber('reach', { min: 1, max: MAX_REACH, integer: true });

function readBoundary(map: MapReader): BoundarySource {
  const node = map.get('boundary');
  if (!map.has('boundary')) return 'default';
  if (isScalar(node) && node.value === 'none') return { left: '', right: '' };
  const boundary = map.file.asMap(node, '`boundary` (other than none)');
  if (boundary === undefined) return 'default';
  const [left, right] = [boundary.optionalString('left'), boundary.optionalString('right')];
  boundary.finish();
  for (const text of [left, right])
    if (text !== undefined && !isClass(text)) map.fault('boundary', `[${text}] is no character class`);
  return { left, right };
}

function isClass(text: string): boolean {
  try {
    new RegExp(`[${text}]`);
    return true;
  } catch {
    return false;
  }
}

function readPair(map: MapReader): Pair | undefined {
  if (!map.has('pair')) return undefined;
  const pair = map.file.asMap(map.get('pair'), '`pair`');
  const other = pair?.string('with');
  const within = pair?.number('within', WITHIN);
  pair?.finish();
  return other === undefined || within === undefined ? undefined : { with: other, within };
}

/** Bytes on either side that are looked at for what belongs to a match: a few lines. */
const BESIDE = { min: 16, max: 1024, integer: true } as const;

function readBesides(map: MapReader): BesideSource[] {
  const besides = map.has('beside') ? map.file.asMap(map.get('beside'), '`beside`') : undefined;
  if (besides === undefined) return [];
  const sources = [...besides.node.items].flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const beside = besides.file.asMap(besides.get(name), `\`${name}\``);
    if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) besides.fault(name, 'a name is written in kebab-case');
    return beside === undefined ? [] : (readBeside(name, beside) ?? []);
  });
  besides.finish();
  return sources;
}

function readBeside(name: string, map: MapReader): BesideSource | undefined {
  const pattern = map.string('pattern');
  const within = map.number('within', BESIDE);
  const ignoreCase = map.optionalBoolean('ignoreCase') ?? false;
  const boundary = readBoundary(map);
  map.finish();
  return pattern === undefined || within === undefined
    ? undefined
    : { name, pattern, within, ignoreCase, boundary };
}
