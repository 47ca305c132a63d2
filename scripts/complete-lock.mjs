// Completes package-lock.json after `npm install`: run it whenever dependencies change.
//
// `npm ci` wants an entry for every optional package, and `npm install` writes none for a platform package that its registry does
// not have (yet). Such entries are added without a hash: npm installs one only on the platform that it names. Download addresses
// are taken out, so that the lock holds for every mirror.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const OS = [
  'android',
  'darwin',
  'win32',
  'linux',
  'freebsd',
  'openharmony',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'openbsd',
];
const CPU = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  's390x',
  'ppc64',
  'loong64',
  'riscv64',
  'mips64el',
  'mips64',
  'wasm32',
];

let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `${folder}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (folder === '' || lock.packages[own] || lock.packages[hoisted]) continue;
    const parts = name.split(/[-/]/);
    const os = OS.filter((candidate) => parts.includes(candidate));
    const cpu = CPU.filter((candidate) =>
      parts.some((part) => part === candidate || part === `${candidate}le`),
    );
    lock.packages[hoisted] = {
      version: version.replace(/^[^\d]*/, ''),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      // No platform in the name: for none that is known here.
      os: os.length > 0 ? os : ['none'],
      ...(cpu.length > 0 ? { cpu } : {}),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
