import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../model/errors.ts';
import type { RuleSource } from './rule-source.ts';
import { parseRules } from './parse-rules.ts';

const IS_RULE_FILE = /\.ya?ml$/i;

/** Reads a rule file, or every YAML file of a directory, in the order of their names. @throws InputError, ConfigError */
export function loadRuleSources(fileOrDirectory: string): RuleSource[] {
  return ruleFiles(fileOrDirectory).flatMap((file) => parseRules(file, read(file)));
}

function ruleFiles(given: string): string[] {
  if (!isDirectory(given)) return [given];
  const files = readdirSync(given)
    .filter((name) => IS_RULE_FILE.test(name))
    .sort()
    .map((name) => path.join(given, name));
  if (files.length === 0) {
    throw new InputError('PD_RULES_EMPTY', `${given} holds no rule files`, {
      hint: 'rule files end in .yml or .yaml',
    });
  }
  return files;
}

function isDirectory(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch (cause) {
    throw new InputError('PD_RULES_MISSING', `there are no rules at ${given}`, {
      hint: 'name a rule file or a directory of them',
      cause,
    });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError('PD_RULES_UNREADABLE', `cannot read the rule file ${file}`, { cause });
  }
}
