// How each rival is called so that it does the same work: all files below a path, no network, no verification.
import { execFileSync } from 'node:child_process';

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '').length;
const jsonLength = (text) => {
  try {
    return JSON.parse(text).length;
  } catch {
    return undefined;
  }
};

/** `args` scan files, and `history` all commits, where it can; `count` gives the findings from standard output, where it tells them. */
const RIVALS = [
  {
    name: 'gitleaks',
    version: ['version'],
    args: (path) => [
      'dir',
      path,
      '--no-banner',
      '--exit-code',
      '0',
      '--report-format',
      'json',
      '--report-path',
      '-',
    ],
    history: (path) => [
      'git',
      path,
      '--no-banner',
      '--exit-code',
      '0',
      '--report-format',
      'json',
      '--report-path',
      '-',
    ],
    count: jsonLength,
  },
  {
    name: 'betterleaks',
    version: ['version'],
    args: (path) => [
      'dir',
      path,
      '--no-banner',
      '--exit-code',
      '0',
      '--report-format',
      'json',
      '--report-path',
      '-',
    ],
    count: jsonLength,
  },
  {
    name: 'trufflehog',
    version: ['--version'],
    args: (path) => ['filesystem', path, '--no-verification', '--no-update', '--json'],
    history: (path) => ['git', `file://${path}`, '--no-verification', '--no-update', '--json'],
    count: lines,
  },
  {
    name: 'kingfisher',
    version: ['--version'],
    args: (path) => [
      'scan',
      path,
      '--no-validate',
      '--no-update-check',
      '--git-history',
      'none',
      '--format',
      'jsonl',
    ],
    history: (path) => ['scan', path, '--no-validate', '--no-update-check', '--format', 'jsonl'],
    count: lines,
  },
  { name: 'ripsecrets', version: ['--version'], args: (path) => [path], count: lines },
  {
    name: 'secretlint',
    version: ['--version'],
    args: (path) => [`${path}/**/*`, '--format', 'json'],
    count: (text) => jsonLength(text),
  },
  {
    name: 'detect-secrets',
    version: ['--version'],
    args: (path) => ['scan', '--all-files', path],
    count(text) {
      try {
        return Object.values(JSON.parse(text).results).flat().length;
      } catch {
        return undefined;
      }
    },
  },
];

/** Those that are installed, with their versions. */
export function rivalsOnPath() {
  return RIVALS.flatMap((rival) => {
    try {
      const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
      const text = execFileSync(rival.name, rival.version, options).trim();
      return [{ ...rival, label: `${rival.name} ${/\d[\w.-]*/.exec(text)?.[0] ?? ''}`.trim() }];
    } catch {
      return [];
    }
  });
}
