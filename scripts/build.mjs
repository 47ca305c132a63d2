// Builds dist/ (committed, so that hooks and actions run without a build) and the compiled built-in rules.
// Every output depends on the sources and the lock file alone: CI builds again and compares.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import asc from 'assemblyscript/asc';
import { build } from 'esbuild';
import { pieceName, splitApp } from './split-app.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
  metafile: true,
  define: { PATDOWN_VERSION: JSON.stringify(version) },
};

// CommonJS packages in an ESM bundle ask for `require`. Made on first use: `patdown --version` should not pay for it.
const requireShim = `import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);`;

/** Packages that most scans do not need, each in a file of its own. */
const APART = [
  'yaml',
  '@eslint-community/regexpp',
  're2js',
  'simple-git',
  'fast-glob',
  'yocto-spinner',
  'picomatch',
];
/** Loaded at its first call, though it is imported: it makes expressions of Unicode classes, which texts of ASCII do not need. */
const AT_FIRST_CALL = 'fast-string-width';
/**
 * Modules of our own that a scan which finds nothing never calls, though they are imported: each is a piece that is loaded at its first
 * call. By path, with what it exports; that must be functions.
 */
const PIECES_AT_FIRST_CALL = {
  'src/engine/probes.ts': ['probesOf'],
  'src/engine/relate/relate.ts': ['createRelate'],
  'src/engine/prefilter/automaton.ts': ['buildAutomaton'],
  'src/engine/prefilter/dense-tables.ts': ['makeDenseTables'],
  'src/engine/prefilter/kernel-tables.ts': ['makeTables'],
};
const fileOf = (name) => `${name.replace(/^@.*\//, '')}.cjs`;
/** Rules are data: as JSON they are read in a fifth of the time that they take inside of a program, and tests only when asked for. */
const rulesApart = {
  name: 'rules-apart',
  setup(bundle) {
    bundle.onLoad({ filter: /builtin\.generated\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
const read = (name, encoding = 'utf8') => readFileSync(\`\${__dirname}/lib/\${name}\`, encoding);
export const builtinIndexJson = () => read('rule-index.json', 'latin1');
export const builtinRuleLines = () => read('rules.jsonl', 'latin1');
export const builtinTestsJson = () => read('rule-tests.json');
export const builtinVerificationsJson = () => read('verification.json');
export const builtinRevocationsJson = () => read('revocation.json');`,
    }));
    bundle.onLoad({ filter: /builtin-tables\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
const read = (name) => () => readFileSync(\`\${__dirname}/lib/\${name}\`);
export const builtinTables = { literals: read('literals.bin'), dense: read('dense.bin') };`,
    }));
  },
};
const packagesApart = {
  name: 'packages-apart',
  setup(bundle) {
    const filter = new RegExp(`^(?:${APART.map((name) => name.replaceAll('/', '\\/')).join('|')})$`);
    bundle.onResolve({ filter }, ({ path: name }) => ({ path: `./lib/${fileOf(name)}`, external: true }));
    bundle.onResolve({ filter: new RegExp(`^${AT_FIRST_CALL}$`) }, ({ path: name }) => ({
      path: name,
      namespace: 'at-first-call',
    }));
    bundle.onLoad({ filter: /./, namespace: 'at-first-call' }, ({ path: name }) => ({
      contents: `let call;
export default (...args) => (call ??= require('./lib/${fileOf(name)}').default)(...args);`,
    }));
    bundle.onResolve({ filter: /^\.\/lib\//, namespace: 'at-first-call' }, ({ path: file }) => ({
      path: file,
      external: true,
    }));
  },
};

const piecesApart = {
  name: 'pieces-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path: wanted, resolveDir, kind }) => {
      const file = path.relative(root, path.resolve(resolveDir, wanted));
      const isApart = kind === 'import-statement' && file in PIECES_AT_FIRST_CALL;
      return isApart ? { path: file, namespace: 'piece-at-first-call' } : undefined;
    });
    bundle.onLoad({ filter: /./, namespace: 'piece-at-first-call' }, ({ path: file }) => ({
      contents: `let piece;
const load = () => (piece ??= require('${pieceName(file)}'));
${PIECES_AT_FIRST_CALL[file].map((name) => `export const ${name} = (...args) => load().${name}(...args);`).join('\n')}`,
    }));
    bundle.onResolve({ filter: /./, namespace: 'piece-at-first-call' }, ({ path: name }) => ({
      path: name,
      external: true,
    }));
  },
};

await compileKernels();
const builtins = await compileRules();
rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist/lib'), { recursive: true });
const app = await splitApp(
  { ...common, plugins: [packagesApart, rulesApart, piecesApart] },
  'src/cli/app.ts',
  ['src/action/run-action.ts', ...Object.keys(PIECES_AT_FIRST_CALL)],
);
for (const [file, text] of app.files) writeFileSync(at('dist', file), text);
const packages = await Promise.all([...APART, AT_FIRST_CALL].map(bundlePackage));
const bundles = [
  // The launcher answers --version and loads the rest. CommonJS, as Node takes four milliseconds more to start with an ES module.
  await build({
    ...common,
    format: 'cjs',
    entryPoints: { patdown: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    define: { ...common.define, PATDOWN_BUILD: JSON.stringify(hashOf(app.files, packages)) },
    banner: { js: '#!/usr/bin/env node' },
  }),
  // The GitHub Action's: the same program by another door.
  await build({
    ...common,
    entryPoints: { action: 'src/action/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    external: ['./app.cjs'],
  }),
  app,
  ...packages,
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.mjs',
    banner: { js: requireShim },
  }),
];
// The launcher by the name of an ES module.
writeFileSync(at('dist/patdown.mjs'), "#!/usr/bin/env node\nimport './patdown.cjs';\n");
const { index, tables, denseTables, rules, tests, verifications, revocations } = builtins;
writeFileSync(at('dist/lib/literals.bin'), tables);
writeFileSync(at('dist/lib/dense.bin'), denseTables);
writeFileSync(at('dist/lib/rules.jsonl'), `${ruleLines(rules)}\n`);
writeFileSync(at('dist/lib/rule-index.json'), ascii(index));
const data = { 'rule-tests': tests, verification: verifications, revocation: revocations };
for (const [name, value] of Object.entries(data)) {
  writeFileSync(at(`dist/lib/${name}.json`), `${JSON.stringify(value)}\n`);
}
for (const file of ['patdown.cjs', 'patdown.mjs']) chmodSync(at('dist', file), 0o755);
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(at('dist/THIRD-PARTY-LICENSES.txt'), licences(bundles));

/** Text, so that they travel in the bundle: two kilobytes each. */
async function compileKernels() {
  await compileKernel('src/engine/prefilter', ['beginnings', 'dense', 'literals', 'runs']);
  await compileKernel('src/git/pack', ['delta', 'inflate', 'trees']);
}

async function compileKernel(folder, names) {
  let text = '// Made by scripts/build.mjs from kernel/assembly/*.ts. Do not edit.\n';
  for (const name of names) {
    const wasm = await assemble(`${folder}/kernel/assembly/${name}.ts`, ['--enable', 'simd']);
    text += `export const ${name}Kernel =\n  '${wasm}';\n`;
  }
  writeFileSync(at(folder, 'kernel.generated.ts'), text);
}

async function assemble(file, flags) {
  const common = [
    '-O3',
    '--converge',
    '--noAssert',
    '--runtime',
    'stub',
    '--importMemory',
    '--noExportMemory',
  ];
  let wasm;
  const { error, stderr } = await asc.main(
    [file, ...common, ...flags, '-o', 'kernel.wasm', '--baseDir', root],
    {
      writeFile: (_name, contents) => {
        wasm = contents;
      },
    },
  );
  if (error) {
    console.error(stderr.toString());
    process.exit(1);
  }
  return Buffer.from(wasm).toString('base64');
}

async function bundlePackage(name) {
  const contents = `module.exports = require(${JSON.stringify(name)});`;
  const outfile = `dist/lib/${fileOf(name)}`;
  const built = await build({ ...common, format: 'cjs', stdin: { contents, resolveDir: root }, outfile });
  return { ...built, bundle: outfile, text: readFileSync(at(outfile), 'utf8') };
}

/** Names the code that V8 makes of these files. */
function hashOf(files, packages) {
  const hash = createHash('sha256');
  const texts = [...files, ...packages.map(({ bundle, text }) => [bundle, text])];
  for (const [file, text] of texts) {
    // They are read as such: see src/cli/program-files.ts.
    if (/[^\x00-\x7f]/.test(text)) throw new Error(`not ASCII: ${file}`);
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The rule compiler is TypeScript and Node 20 runs none: it is bundled for the moment. */
async function compileRules() {
  const outfile = path.join(tmpdir(), `patdown-rules-${process.pid}.mjs`);
  const contents = `export * from './src/rules/build.ts';
export { parseQuads, requireRareAnchors } from './src/rules/common-anchors.ts';
export { indexRules } from './src/engine/rule-index.ts';
export { makeTables, packTables } from './src/engine/prefilter/kernel-tables.ts';
export { makeDenseTables, packDenseTables } from './src/engine/prefilter/dense-tables.ts';
export { literalsOf } from './src/model/rule-index.ts';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ ...common, stdin, outfile, banner: { js: requireShim } });
  try {
    const {
      compileBuiltins,
      indexRules,
      makeTables,
      packTables,
      makeDenseTables,
      packDenseTables,
      literalsOf,
      parseQuads,
      requireRareAnchors,
    } = await import(pathToFileURL(outfile).href);
    const sources = compileBuiltins('rules');
    const index = indexRules(sources.rules);
    const quads = parseQuads(readFileSync(at('src/rules/common-quads.txt'), 'latin1'));
    requireRareAnchors(index, quads, sources.placeOf);
    // They are stored as lines.
    const broken = index.literals.find((literal) => literal.includes('\n'));
    if (broken !== undefined)
      throw new Error(`no literal of a built-in rule may hold a line break: ${JSON.stringify(broken)}`);
    const literals = literalsOf(index);
    const quadTables = makeTables(literals);
    const denseTables = makeDenseTables(literals, quadTables.bytes);
    if (denseTables === undefined)
      throw new Error('the literals are too many for the kernel for dense texts');
    const tables = packTables(quadTables);
    const compiled = {
      ...sources,
      tables,
      denseTables: packDenseTables(denseTables),
      index: { ...index, literals: index.literals.join('\n') },
    };
    writeFileSync(at('src/rules/builtin.generated.ts'), generated(compiled));
    return compiled;
  } catch (error) {
    for (const { place, message } of error.faults ?? [])
      console.error(`${place.file}:${place.line}:${place.column}: ${message}`);
    console.error(error.faults ? [error.message, error.hint ?? ''].join('\n  ') : error);
    process.exit(1);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Texts, parsed when they are asked for: parsing them as code at every start would cost more. */
function generated({ index, rules, tests, verifications, revocations }) {
  const text = (value) => JSON.stringify(JSON.stringify(value));
  return `// Made by scripts/build.mjs from rules/*.yml. Do not edit.
export const builtinIndexJson = (): string =>
  ${text(index)};
export const builtinRuleLines = (): string =>
  ${JSON.stringify(ruleLines(rules))};
export const builtinTestsJson = (): string =>
  ${text(tests)};
export const builtinVerificationsJson = (): string =>
  ${text(verifications)};
export const builtinRevocationsJson = (): string =>
  ${text(revocations)};
`;
}

/** A rule in each line, in the order of the index. */
function ruleLines(rules) {
  return rules.map(ascii).join('\n');
}

/** JSON that is the same in latin1 as in UTF-8, and read in half the time. */
function ascii(value) {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function licences(results) {
  const folders = new Set();
  for (const { metafile } of results) {
    for (const file of Object.keys(metafile.inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (found) folders.add(found[1]);
    }
  }
  const texts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
    const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'license.md'];
    const body = names.map((name) => tryRead(at(folder, name))).find((content) => content !== undefined);
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${(body ?? 'The package carries no licence text.').trim()}\n`;
  });
  return `patdown's bundles contain these packages.\n\n${texts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

function tryRead(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
