// The command as CommonJS in pieces: app.cjs with what a scan of a few clean files runs, and a file in lib/ for each part that
// only other runs need. Node parses all of a file that it loads, which took a fifth of such a scan when there was one file.
// esbuild splits ES modules alone, and an ES module costs Node two milliseconds more than a CommonJS one, so its pieces are rewritten.
import path from 'node:path';
import { build } from 'esbuild';

/** Modules behind a dynamic import that every scan of files loads. */
const ALWAYS = [
  'src/cli/commands/scan.ts',
  'src/scan/scan.ts',
  'src/sources/files.ts',
  'src/git/work-trees.ts',
  'src/report/text.ts',
];

/** @param others entries of other programs, loaded by the name of their piece. @returns the texts by file name, relative to dist/, and esbuild's metafile. */
export async function splitApp(options, entry, others = []) {
  const { outputFiles, metafile } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    write: false,
    entryPoints: [entry, ...others],
    outdir: 'pieces',
    entryNames: '[name]',
    chunkNames: '[hash]',
  });
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  const pieces = new Map(
    Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), toPiece(output)]),
  );
  const names = nameAll(pieces);
  const together = closure(pieces, ({ entryPoint }) => [entry, ...ALWAYS].includes(entryPoint));
  const bodies = new Map();
  for (const [file, text] of [...texts].sort(([a], [b]) => compare(names.get(a), names.get(b))))
    bodies.set(file, toBody(text, names));
  const apart = [...bodies].filter(([file]) => !together.has(file));
  const inside = [...bodies].filter(([file]) => together.has(file));
  return {
    metafile,
    files: new Map([
      ['app.cjs', appText(inside, names, names.get(path.basename(entry).replace(/\.ts$/, '.js')))],
      ...apart.map(([file, body]) => [
        `lib/${names.get(file)}.cjs`,
        `'use strict';\nmodule.exports = ${body};\n`,
      ]),
    ]),
  };
}

const compare = (a, b) => (a < b ? -1 : 1);

const toPiece = ({ entryPoint, imports, inputs }) => ({
  entryPoint,
  inputs: Object.keys(inputs).sort(),
  imports: imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path: file }) => path.basename(file)),
});

/** What the piece of a module is called; of several that have one base name the first by its path has it. */
export const pieceName = (file) => `patdown-${path.basename(file).replace(/^.*:|\.[a-z]+$/g, '')}`;

/** A piece is called by the module that it is the entry of, else by the first of its modules. */
function nameAll(pieces) {
  const names = new Map();
  const taken = new Set();
  for (const [file, { entryPoint, inputs }] of [...pieces].sort(([, a], [, b]) =>
    compare(keyOf(a), keyOf(b)),
  )) {
    const base = pieceName(entryPoint ?? inputs[0] ?? 'helpers');
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
    taken.add(name);
    names.set(file, name);
  }
  return names;
}

/** Entries come first: they are asked for by their names. */
const keyOf = ({ entryPoint, inputs }) => `${entryPoint ?? '~'} ${inputs.join(' ')}`;

/** The pieces that are asked for, with all that they import. */
function closure(pieces, isAskedFor) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !pieces.has(file)) return;
    found.add(file);
    for (const next of pieces.get(file).imports) visit(next);
  };
  for (const [file, piece] of pieces) if (isAskedFor(piece)) visit(file);
  return found;
}

/**
 * A piece as a function. That its names are bound to those of its neighbours once, when it is loaded, is enough: pieces do not import each
 * other in circles, as esbuild puts what does into one, and no module of ours exports a variable that changes. esbuild's own way from
 * ES modules to CommonJS gives each of the fifty pieces a kilobyte of helpers, which V8 would have to read at every start.
 * @throws Error for a form of import or export that is not known here
 */
function toBody(text, names) {
  const nameOf = (from) => JSON.stringify(names.get(from.replace(/^\.\//, '')) ?? from);
  const isPiece = (from) => names.has(from.replace(/^\.\//, ''));
  const body = text
    .replace(/^import "([^"]+)";$/gm, (_, from) => `require(${nameOf(from)});`)
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, list, from) =>
      list.trim() === ''
        ? `require(${nameOf(from)});`
        : `const {${toPattern(list)}} = require(${nameOf(from)});`,
    )
    .replace(/^import (?:\* as )?([\w$]+) from "([^"]+)";$/gm, (_, name, from) => {
      if (isPiece(from)) throw new Error(`a piece is imported as a whole: ${from}`);
      return `const ${name} = require(${nameOf(from)});`;
    })
    .replace(/^export \{([^}]*)\};$/gm, (_, list) => `module.exports = {${toObject(list)}};`)
    .replace(/\bimport\("([^"]+)"\)/g, (_, from) =>
      isPiece(from)
        ? `Promise.resolve().then(() => require(${nameOf(from)}))`
        : `Promise.resolve(require(${nameOf(from)})).then((all) => ({ default: all, ...all }))`,
    );
  const ascii = body.replace(/[^\x00-\x7f]/g, escapeUnit);
  const left = /^(?:import|export)\b.*$|\bimport\.meta\b/m.exec(ascii);
  if (left !== null) throw new Error(`a piece has a form of import or export that is not known: ${left[0]}`);
  // In brackets: V8 then compiles it at once instead of parsing it twice.
  return `(function (exports, module, require, __dirname) {\n${ascii}})`;
}

/** What esbuild leaves as it is, in comments and expressions: V8 reads a text of ASCII in half of the time, and keeps it in half of the space. */
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `a as b` of an import. */
const toPattern = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$1: $2');
/** And of an export, where the outer name comes last. */
const toObject = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');

function appText(inside, names, main) {
  const table = inside.map(([file, body]) => `${JSON.stringify(names.get(file))}: ${body}`).join(',\n');
  return `'use strict';
const pieces = {
${table}
};
const loaded = Object.create(null);
function load(name) {
  const known = loaded[name];
  if (known !== undefined) return known.exports;
  if (!name.startsWith('patdown-')) return require(name);
  const module = (loaded[name] = { exports: {} });
  (pieces[name] ?? require(\`./lib/\${name}.cjs\`))(module.exports, module, load, __dirname);
  return module.exports;
}
module.exports = load(${JSON.stringify(main)});
module.exports.loadPiece = load;
`;
}
