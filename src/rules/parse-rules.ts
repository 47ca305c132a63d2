import { isScalar, isSeq, type Node } from 'yaml';
import { CHECK_NAMES } from '../model/check.ts';
import { ConfigError } from '../model/errors.ts';
import { CONFIDENCES, SEVERITIES } from '../model/levels.ts';
import { readMatch } from './parse-match.ts';
import type { ExampleSource, MatchSource, NegativeSource, RuleSource } from './rule-source.ts';
import { readRevocation } from './parse-revocation.ts';
import { readVerification } from './parse-verification.ts';
import { type MapReader, YamlFile } from '../yaml/yaml-reader.ts';

/** `file` is how places name the text. @throws ConfigError with every fault of the file. */
export function parseRules(file: string, text: string): RuleSource[] {
  const yaml = new YamlFile(file, text);
  const root = yaml.faults.length === 0 ? yaml.root() : undefined;
  const rules = root === undefined ? [] : readFile(root);
  if (yaml.faults.length > 0) {
    throw new ConfigError(
      'PD_RULES_INVALID',
      `${file} is not a valid rule file`,
      yaml.faults,
      'see docs/writing-rules.md',
    );
  }
  return rules;
}

interface Provider {
  readonly id: string;
  readonly name: string;
  readonly revoke: string | undefined;
}

function readFile(root: MapReader): RuleSource[] {
  const id = root.string('provider');
  const name = root.string('name');
  const provider: Provider = { id: id ?? '', name: name ?? '', revoke: root.optionalString('revoke') };
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    root.fault('provider', '`provider` is written in kebab-case');
  const nodes = root.items('rules');
  if (nodes.length === 0) root.fault('rules', 'a rule file needs `rules`, a list of at least one');
  const rules = nodes.flatMap((node) => readRule(root, node, provider) ?? []);
  ignoreSharedBlocks(root);
  root.finish();
  return rules;
}

/** Keys that begin with `x-` hold blocks that rules share by YAML anchors. */
function ignoreSharedBlocks(root: MapReader): void {
  for (const item of root.node.items) {
    if (isScalar(item.key) && typeof item.key.value === 'string' && item.key.value.startsWith('x-'))
      root.has(item.key.value);
  }
}

function readRule(root: MapReader, node: Node, provider: Provider): RuleSource | undefined {
  const map = root.file.asMap(node, 'a rule');
  if (map === undefined) return undefined;
  const id = map.string('id');
  if (id !== undefined && !isRuleId(id, provider.id)) {
    map.fault('id', `\`id\` is kebab-case and begins with the provider: ${provider.id}-…`);
  }
  const name = map.string('name');
  const description = map.string('description');
  const severity = map.oneOf('severity', SEVERITIES);
  const confidence = map.oneOf('confidence', CONFIDENCES);
  const remediation = map.string('remediation');
  const revoke = map.optionalString('revoke') ?? provider.revoke;
  const references = map.strings('references');
  const matches = readMatches(map);
  const [examples, negatives] = [readExamples(map), readNegatives(map)];
  const verification = readVerification(map);
  const revocation = readRevocation(map);
  map.finish();
  if (!id || !name || !description || !severity || !confidence || !remediation) return undefined;
  return {
    info: {
      id,
      provider: provider.id,
      providerName: provider.name,
      name,
      description: oneLine(description),
      severity,
      confidence,
      remediation: oneLine(remediation),
      ...(revoke === undefined ? {} : { revokeUrl: revoke }),
      references,
    },
    place: map.file.placeOf(map.node),
    matches,
    examples,
    negatives,
    ...(verification === undefined ? {} : { verification }),
    ...(revocation === undefined ? {} : { revocation }),
  };
}

const isRuleId = (id: string, provider: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (id === provider || id.startsWith(`${provider}-`));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readMatches(map: MapReader): MatchSource[] {
  const node = map.get('match');
  if (node === undefined) {
    map.fault(undefined, 'a rule lacks `match`');
    return [];
  }
  const nodes = isSeq(node) ? map.items('match') : [node];
  return nodes.flatMap((item) => readMatch(map.file, item) ?? []);
}

function readExamples(map: MapReader): ExampleSource[] {
  return map.items('examples').flatMap((node): ExampleSource[] => {
    const place = map.file.placeOf(node);
    if (isScalar(node) && typeof node.value === 'string')
      return [{ marked: node.value, place, path: undefined, also: [] }];
    const example = map.file.asMap(node, 'an example that is no text');
    const marked = example?.string('text');
    const path = example?.optionalString('path');
    const also = example?.strings('also') ?? [];
    example?.finish();
    return marked === undefined ? [] : [{ marked, place, path, also }];
  });
}

function readNegatives(map: MapReader): NegativeSource[] {
  return map.items('negatives').flatMap((node): NegativeSource[] => {
    const place = map.file.placeOf(node);
    const negative = map.file.asMap(node, 'a negative');
    const text = negative?.string('text');
    const check = negative?.oneOf('check', CHECK_NAMES);
    const path = negative?.optionalString('path');
    negative?.finish();
    return text === undefined || check === undefined ? [] : [{ marked: text, place, check, path }];
  });
}
