import ts from 'typescript';

/** Layers from the top; a file may import from its own layer's folder and from the layers that are named here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cli: ['scan', 'engine', 'sources', 'git', 'rules', 'config', 'suppress', 'verify', 'report', 'model'],
  // The other door of the house: it shares the atomic writer, the settings and how errors are told.
  action: [
    'cli',
    'scan',
    'engine',
    'sources',
    'git',
    'rules',
    'config',
    'suppress',
    'verify',
    'report',
    'model',
  ],
  index: ['library', 'model'],
  library: ['scan', 'rules', 'config', 'model'],
  scan: ['engine', 'sources', 'git', 'rules', 'config', 'suppress', 'verify', 'report', 'model'],
  engine: ['model'],
  sources: ['model'],
  git: ['model'],
  rules: ['yaml', 'model'],
  config: ['yaml', 'model'],
  suppress: ['model'],
  verify: ['model'],
  report: ['model'],
  // What reads YAML for both rules and the configuration.
  yaml: ['model'],
  model: [],
};

/** Modules that give a program power over the outside, and the only files that may use them. */
const CAPABILITIES: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^node:fs|^fast-glob$/,
    /^(?:sources|git|cli|action)\/|^rules\/(?:load|build)|^config\/load/,
    'files are read in sources, git, rules/load, config/load, cli and action',
  ],
  [/^node:child_process$|^simple-git$/, /^git\//, 'programs are started in git alone'],
  [
    /^node:(?:net|http|https|http2|tls|dgram|dns)|^undici$/,
    /^verify\/|^action\/github-api/,
    'the network is verify and action/github-api',
  ],
  [/^node:worker_threads$/, /^scan\/|^cli\/main\.ts$/, 'threads belong to scan'],
  [/^re2js$/, /^engine\/patterns\/linear\.ts$/, 'one file knows the linear-time engine'],
  [/^picomatch$/, /^scan\/globs\.ts$/, 'one helper compiles globs'],
  [/^sarif$/, /^report\/sarif\.ts$/, 'SARIF types belong to its reporter'],
];

/** The engine is pure: of Node it may use bytes and nothing else. */
const ENGINE_MODULES = /^node:buffer$/;

/** Who may ask a secret for its value. */
export const REVEALERS: readonly string[] = [
  'action/masks.ts', // tells GitHub's runner what to blacken
  'scan/findings.ts', // groups by value
  'scan/fingerprint.ts', // hashes it
  'scan/introductions.ts', // compares it with what stood in a path before
  'scan/known-values.ts', // looks for it in snippets
  'scan/mask.ts', // looks for it in paths
  'scan/subjects.ts', // groups by value
  'scan/place-tests.ts', // compares it with allow lists
  'scan/wire.ts', // hands it from one thread to another
  'report/json.ts', // --show-secrets
  'report/text.ts', // --show-secrets
  'verify/canary.ts', // tells canaries by their key id
  'verify/request/template.ts', // puts it into a request
];

const MAX_LINES = 400;

/** What is wrong with one file, in words that say what is allowed. `file` is relative to src, with forward slashes. */
export function faultsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isGenerated = file.endsWith('.generated.ts');
  return [
    ...imports.flatMap((name) => importFaults(file, name)),
    ...syntaxFaults(file, source),
    ...(!isGenerated && text.split('\n').length > MAX_LINES
      ? [`${file} has more than ${MAX_LINES} lines`]
      : []),
  ];
}

function importFaults(file: string, name: string): string[] {
  if (name.startsWith('.')) return layerFaults(file, name);
  const faults = CAPABILITIES.filter(([module, allowed]) => module.test(name) && !allowed.test(file)).map(
    ([, , rule]) => `${file} imports ${name}: ${rule}`,
  );
  const isImpure = layerOf(file) === 'engine' && name.startsWith('node:') && !ENGINE_MODULES.test(name);
  return isImpure ? [...faults, `${file} imports ${name}: the engine is pure`] : faults;
}

const layerOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');

function layerFaults(file: string, name: string): string[] {
  const target = new URL(name, `file:///${file}`).pathname.slice(1);
  const [from, to] = [layerOf(file), layerOf(target)];
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return [`${file} is in no layer`];
  if (from === to || allowed.includes(to)) return [];
  return [`${file} imports ${target}: ${from} may import ${allowed.join(', ') || 'nothing'}`];
}

function syntaxFaults(file: string, source: ts.SourceFile): string[] {
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = nodeFault(file, node);
    if (fault !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      faults.push(`${file}:${line + 1} ${fault}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** The library takes the environment from the process, as git needs it. */
const OUTSIDE = /^(?:cli|action)\/|^library\/options\.ts$/;

function nodeFault(file: string, node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'says `any`';
  if (ts.isNonNullExpression(node)) return 'says `!`';
  if (ts.isExportAssignment(node)) return 'has a default export';
  if (ts.isIdentifier(node) && isReference(node)) {
    if (node.text === 'console' && !OUTSIDE.test(file))
      return 'uses console: output belongs to cli and action';
    if (node.text === 'process' && !OUTSIDE.test(file)) return 'uses process: it belongs to cli and action';
    if (node.text === 'fetch' && !/^verify\/|^action\/github-api/.test(file))
      return 'uses fetch: the network is verify';
    if (node.text === 'Date' && /^engine\//.test(file) && isClock(node))
      return 'reads the clock: the engine is pure';
  }
  const isReveal = ts.isPropertyAccessExpression(node) && node.name.text === 'reveal';
  if (isReveal && !REVEALERS.includes(file)) return 'reveals a secret; REVEALERS lists who may';
  return undefined;
}

/** Not a property of that name, nor a declaration. */
const isReference = ({ parent }: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(parent) && parent.name.getText() === 'process') &&
  !ts.isPropertyAssignment(parent) &&
  !ts.isPropertySignature(parent) &&
  !ts.isMethodSignature(parent);

const isClock = ({ parent }: ts.Identifier): boolean =>
  (ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) === 0) ||
  (ts.isPropertyAccessExpression(parent) && parent.name.text === 'now');
