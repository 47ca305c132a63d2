import { isMap, isScalar, type Node } from 'yaml';
import type { Config } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import { CONFIDENCES, SEVERITIES } from '../model/levels.ts';
import type { RuleOverride } from '../model/options.ts';
import { pathGlobFault } from '../model/path-glob.ts';
import type { AllowEntry } from '../model/suppression.ts';
import { type MapReader, YamlFile } from '../yaml/yaml-reader.ts';
import { durationOf, sizeOf } from './units.ts';

/**
 * A configuration from its text: YAML, of which JSON is a part. Nothing in it can name a program or an address, since it comes with
 * what is scanned. `file` is how places name the text. @param key where the configuration is the value of a key of the text
 * @throws ConfigError with every fault
 */
export function parseConfig(file: string, text: string, key?: string): Config {
  const yaml = new YamlFile(file, text.replace(/^\ufeff/, ''));
  const isEmpty = yaml.faults.length === 0 && yaml.isEmpty;
  const top = yaml.faults.length > 0 || isEmpty ? undefined : yaml.root();
  const root = key === undefined || top === undefined ? top : yaml.asMap(top.get(key), `\`${key}\``);
  const config = root === undefined ? emptyConfig(file) : readConfig(file, root);
  if (yaml.faults.length > 0)
    throw new ConfigError(
      'PD_CONFIG_INVALID',
      `${file} is not a valid configuration`,
      yaml.faults,
      'see docs/configuration.md',
    );
  return config;
}

export const emptyConfig = (file: string): Config => ({
  file,
  exclude: [],
  includeIgnored: undefined,
  rules: { add: [], only: [], skip: [], override: {} },
  minSeverity: undefined,
  minConfidence: undefined,
  allow: [],
  foreignMarks: undefined,
  baseline: undefined,
  ignoreFile: undefined,
  key: undefined,
  limits: { maxFileSize: undefined, timeoutMs: undefined },
});

function readConfig(file: string, root: MapReader): Config {
  const paths = section(root, 'paths');
  const exclude = globsOf(paths, 'exclude');
  const includeIgnored = paths?.optionalBoolean('include-ignored');
  paths?.finish();
  const rules = readRules(root);
  const minSeverity = root.optionalOneOf('min-severity', SEVERITIES);
  const minConfidence = root.optionalOneOf('min-confidence', CONFIDENCES);
  const allow = root.items('allow').flatMap((node) => readAllow(root, node));
  const foreignMarks = root.optionalBoolean('foreign-marks');
  const baseline = root.optionalString('baseline');
  const ignoreFile = root.optionalString('ignore-file');
  const key = root.optionalString('key');
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key))
    root.fault('key', '`key` is 64 hex digits, as `patdown baseline create` writes it');
  const limits = readLimits(root);
  root.finish();
  return {
    file,
    exclude,
    includeIgnored,
    rules,
    minSeverity,
    minConfidence,
    allow,
    foreignMarks,
    baseline,
    ignoreFile,
    key,
    limits,
  };
}

const section = (map: MapReader, key: string): MapReader | undefined =>
  map.has(key) ? map.file.asMap(map.get(key), `\`${key}\``) : undefined;

function globsOf(map: MapReader | undefined, key: string): readonly string[] {
  const globs = map?.strings(key) ?? [];
  for (const glob of globs) {
    const fault = pathGlobFault(glob);
    if (fault !== undefined) map?.fault(key, `\`${key}\`: ${fault}`);
  }
  return globs;
}

function readRules(root: MapReader): Config['rules'] {
  const rules = section(root, 'rules');
  const [add, only, skip] = ['add', 'only', 'skip'].map((key) => rules?.strings(key) ?? []);
  const override = rules === undefined ? {} : readOverrides(rules);
  rules?.finish();
  return { add: add ?? [], only: only ?? [], skip: skip ?? [], override };
}

function readOverrides(rules: MapReader): Record<string, RuleOverride> {
  if (!rules.has('override')) return {};
  const node = rules.get('override');
  if (!isMap(node)) {
    rules.fault('override', '`override` is a mapping of rule ids');
    return {};
  }
  const entries = node.items.flatMap((item): [string, RuleOverride][] => {
    const map = rules.file.asMap(item.value, 'an override');
    if (map === undefined || !isScalar(item.key)) return [];
    const severity = map.optionalOneOf('severity', SEVERITIES);
    const confidence = map.optionalOneOf('confidence', CONFIDENCES);
    map.finish();
    const override = {
      ...(severity === undefined ? {} : { severity }),
      ...(confidence === undefined ? {} : { confidence }),
    };
    return [[String(item.key.value), override]];
  });
  return Object.fromEntries(entries);
}

function readAllow(root: MapReader, node: Node): AllowEntry[] {
  const map = root.file.asMap(node, 'an entry of `allow`');
  if (map === undefined) return [];
  const entry = {
    paths: globsOf(map, 'paths'),
    rules: map.strings('rules'),
    values: map.strings('values'),
    stopwords: map.strings('stopwords'),
    reason: map.string('reason') ?? '',
  };
  map.finish();
  const saysNothing =
    entry.paths.length + entry.rules.length + entry.values.length + entry.stopwords.length === 0;
  if (saysNothing) map.fault(undefined, 'an entry of `allow` needs paths, rules, values or stopwords');
  return saysNothing ? [] : [entry];
}

function readLimits(root: MapReader): Config['limits'] {
  const limits = section(root, 'limits');
  const [size, time] = [limits?.optionalString('max-file-size'), limits?.optionalString('timeout')];
  limits?.finish();
  const maxFileSize = size === undefined ? undefined : sizeOf(size);
  const timeoutMs = time === undefined ? undefined : durationOf(time);
  if (size !== undefined && maxFileSize === undefined)
    limits?.fault('max-file-size', '`max-file-size` is a size such as 10MB');
  if (time !== undefined && timeoutMs === undefined)
    limits?.fault('timeout', '`timeout` is a time such as 5m');
  return { maxFileSize, timeoutMs };
}
