import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Document,
  type YAMLMap,
} from 'yaml';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Fault, Place } from '../model/errors.ts';

/** A YAML text as typed readers, with a place for every fault. Faults are collected, so that all are told at once. */
export class YamlFile {
  readonly faults: Fault[] = [];
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, merge: true });
    for (const error of [...this.#document.errors, ...this.#document.warnings]) {
      this.faults.push({ place: this.#placeAt(error.pos[0]), message: error.message });
    }
  }

  /** Whether there is nothing but comments in it. */
  get isEmpty(): boolean {
    const { contents } = this.#document;
    return contents === null || (isScalar(contents) && contents.value === null);
  }

  /** The top of the file; undefined, with a fault, where that is no mapping. */
  root(): MapReader | undefined {
    return this.asMap(this.#document.contents, 'the file');
  }

  placeOf(node: Node | null | undefined): Place {
    return this.#placeAt(node?.range?.[0] ?? 0);
  }

  fault(node: Node | null | undefined, message: string): undefined {
    this.faults.push({ place: this.placeOf(node), message });
    return undefined;
  }

  resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return node.resolve(this.#document);
    return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
  }

  asMap(raw: unknown, what: string): MapReader | undefined {
    const node = this.resolve(raw);
    if (isMap(node)) return new MapReader(this, node, what);
    return this.fault(node, `${what} must be a mapping of keys to values`);
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** Reads a mapping key by key; {@link finish} faults the keys that nobody asked for. */
export class MapReader {
  readonly file: YamlFile;
  readonly node: YAMLMap;
  readonly #what: string;
  readonly #entries = new Map<string, { key: Node | undefined; value: Node | undefined }>();
  readonly #known = new Set<string>();

  constructor(file: YamlFile, node: YAMLMap, what: string) {
    this.file = file;
    this.node = node;
    this.#what = what;
    for (const item of node.items) {
      const key = isScalar(item.key) ? String(item.key.value) : undefined;
      if (key === undefined) file.fault(node, `${what}: a key must be a word`);
      else if (key !== '<<')
        this.#entries.set(key, { key: file.resolve(item.key), value: file.resolve(item.value) });
    }
  }

  has(key: string): boolean {
    this.#known.add(key);
    return this.#entries.has(key);
  }

  get(key: string): Node | undefined {
    this.#known.add(key);
    return this.#entries.get(key)?.value;
  }

  fault(key: string | undefined, message: string): undefined {
    const entry = key === undefined ? undefined : this.#entries.get(key);
    return this.file.fault(entry?.value ?? entry?.key ?? this.node, message);
  }

  string(key: string): string | undefined {
    if (!this.has(key)) return this.fault(undefined, `${this.#what} lacks \`${key}\``);
    return this.optionalString(key);
  }

  optionalString(key: string): string | undefined {
    const node = this.get(key);
    if (!this.has(key)) return undefined;
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    return this.fault(key, `\`${key}\` must be a text`);
  }

  oneOf<T extends string>(key: string, choices: readonly T[]): T | undefined {
    if (!this.has(key))
      return this.fault(undefined, `${this.#what} lacks \`${key}\` (${choices.join(', ')})`);
    return this.optionalOneOf(key, choices);
  }

  optionalOneOf<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const text = this.optionalString(key);
    if (text === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === text);
    return choice ?? this.fault(key, `\`${key}\` is ${quote(text)}; ${suggestion(text, choices)}`);
  }

  optionalBoolean(key: string): boolean | undefined {
    const node = this.get(key);
    if (!this.has(key)) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    return this.fault(key, `\`${key}\` must be true or false`);
  }

  optionalNumber(key: string, bounds: { min: number; max: number; integer: boolean }): number | undefined {
    const node = this.get(key);
    if (!this.has(key)) return undefined;
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && value >= bounds.min && value <= bounds.max) {
      if (!bounds.integer || Number.isInteger(value)) return value;
    }
    const kind = bounds.integer ? 'a whole number' : 'a number';
    return this.fault(key, `\`${key}\` must be ${kind} from ${bounds.min} to ${bounds.max}`);
  }

  number(key: string, bounds: { min: number; max: number; integer: boolean }): number | undefined {
    if (!this.has(key)) return this.fault(undefined, `${this.#what} lacks \`${key}\``);
    return this.optionalNumber(key, bounds);
  }

  /** The texts of a list; empty where the key is absent. */
  strings(key: string): readonly string[] {
    return this.items(key).flatMap((node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return [node.value];
      this.file.fault(node, `\`${key}\` must be a list of texts`);
      return [];
    });
  }

  /** The nodes of a list; empty where the key is absent. */
  items(key: string): readonly Node[] {
    const node = this.get(key);
    if (!this.has(key)) return [];
    if (isSeq(node)) return node.items.flatMap((item) => this.file.resolve(item) ?? []);
    this.fault(key, `\`${key}\` must be a list`);
    return [];
  }

  /** Faults every key that was never asked for. Call it last. */
  finish(): void {
    for (const [key, { key: node }] of this.#entries) {
      if (this.#known.has(key)) continue;
      this.file.fault(
        node ?? this.node,
        `${this.#what}: unknown key ${quote(key)}; ${suggestion(key, [...this.#known])}`,
      );
    }
  }
}

/** A mapping of names to texts. A number or a truth value is taken for its text. */
export function textsOf(map: MapReader, key: string): Readonly<Record<string, string>> {
  const node = map.get(key);
  if (!isMap(node)) {
    map.fault(key, `\`${key}\` must be a mapping of names to texts`);
    return {};
  }
  const entries = node.items.flatMap((item): [string, string][] => {
    const value = map.file.resolve(item.value);
    if (isScalar(item.key) && isScalar(value) && value.value !== null)
      return [[String(item.key.value), String(value.value)]];
    map.file.fault(value, `\`${key}\` must be a mapping of names to texts`);
    return [];
  });
  return Object.fromEntries(entries);
}

const quote = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

/** "did you mean …" where something is near, else all of them. */
const suggestion = (text: string, choices: readonly string[]): string =>
  didYouMean(text, choices, quote) ?? `known are ${[...choices].sort().join(', ')}`;
