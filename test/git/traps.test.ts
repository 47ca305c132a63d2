import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GitScan } from '../../src/model/options.ts';
import { scan } from '../../src/scan/scan.ts';
import { git } from '../helpers/git.ts';
import { TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(97);
const secret = { removed: tokens.ghp(), committed: tokens.ghp(), staged: tokens.ghp() };

const MODES = {
  files: { kind: 'history', mode: 'none' },
  staged: { kind: 'staged' },
  range: { kind: 'range', range: `${'0'.repeat(40)}..main` },
  history: { kind: 'history', mode: 'only' },
} as const satisfies Record<string, GitScan>;
type Mode = keyof typeof MODES;
const WANTED: Readonly<Record<Mode, readonly string[]>> = {
  files: [secret.committed, secret.staged],
  staged: [secret.staged],
  range: [secret.removed, secret.committed],
  history: [secret.removed, secret.committed, secret.staged],
};

/** A repository, a program that no scan may run, and where it leaves its mark. */
interface Scene {
  readonly repository: TestRepository;
  readonly evil: string;
  /** A directory of its own, beside the repository. */
  readonly aside: string;
}

interface Trap {
  readonly name: string;
  /** Put at the end of the repository's own configuration; `EVIL` stands for the program. */
  readonly config?: string;
  readonly set?: (scene: Scene) => void;
  /** Commands of a git that is not hardened, one of which runs the program: without them nobody knows that the trap is one. */
  readonly control?: readonly (readonly string[])[];
  /** Ways of scanning that say that they could not be complete, instead of finding all. */
  readonly loud?: readonly Mode[];
  /** What is scanned, from the repository. */
  readonly at?: string;
}

const attributes = (line: string) => (scene: Scene) => {
  scene.repository.write('.gitattributes', `${line}\n`).write('.git/info/attributes', `${line}\n`);
  // Git looks at the content of a file whose time has changed.
  utimesSync(path.join(scene.repository.directory, 'a.txt'), 1, 1);
};

const program = (file: string, { evil }: Scene): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec ${evil}\n`);
  chmodSync(file, 0o755);
};

const HOOKS = ['pre-commit', 'post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc'];
const COMMIT = ['commit', '-q', '--allow-empty', '-m', 'x'];
const ADD = ['add', '--renormalize', '.'];

/** What a partial clone lacks, and its remote has: an old blob. */
const lack = ({ repository }: Scene): void => {
  const id = repository.git('rev-parse', 'HEAD~1:old.txt');
  rmSync(path.join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2)));
};
const PROMISED = '[core]\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n';
const FETCH = [['log', '-p']];

const commitGraph = ({ repository }: Scene): void => {
  repository.git('commit-graph', 'write', '--reachable');
  const file = path.join(repository.directory, '.git/objects/info/commit-graph');
  const bytes = readFileSync(file);
  const tree = Buffer.from(repository.git('rev-parse', 'HEAD^{tree}'), 'hex');
  // gitformat-commit-graph(5), "Commit Data": behind the tree, the first parent; this number says that there is none.
  chmodSync(file, 0o644);
  bytes.writeUInt32BE(0x70000000, bytes.lastIndexOf(tree) + tree.length);
  writeFileSync(file, bytes);
  expect(repository.git('rev-list', '--count', 'HEAD')).toBe('1');
};

const TRAPS: readonly Trap[] = [
  { name: 'core.fsmonitor', config: '[core]\nfsmonitor = EVIL', control: [['status']] },
  {
    name: 'hooks in the repository',
    set: (scene) => {
      for (const hook of HOOKS) program(path.join(scene.repository.directory, '.git/hooks', hook), scene);
    },
    control: [COMMIT],
  },
  {
    name: 'core.hooksPath',
    config: '[core]\nhooksPath = .hooks',
    set: (scene) => {
      for (const hook of HOOKS) program(path.join(scene.repository.directory, '.hooks', hook), scene);
    },
    control: [COMMIT],
  },
  {
    // Git 2.54 has them; older ones know nothing of it.
    name: 'hooks of the configuration',
    config: `[hook "x"]\ncommand = EVIL\n${HOOKS.map((hook) => `event = ${hook}\n`).join('')}`,
  },
  {
    name: 'filter.clean',
    config: '[filter "evil"]\nclean = EVIL\nrequired = true',
    set: attributes('* filter=evil'),
    control: [ADD],
  },
  {
    name: 'filter.smudge',
    config: '[filter "evil"]\nsmudge = EVIL',
    set: attributes('* filter=evil'),
    control: [['cat-file', '--filters', 'HEAD:a.txt']],
  },
  {
    name: 'filter.process',
    config: '[filter "evil"]\nprocess = EVIL\nrequired = true',
    set: attributes('* filter=evil'),
    control: [ADD],
  },
  {
    name: 'diff.textconv',
    config: '[diff "evil"]\ntextconv = EVIL',
    set: attributes('* diff=evil'),
    control: [['log', '-p']],
  },
  {
    name: 'diff.command',
    config: '[diff "evil"]\ncommand = EVIL',
    set: attributes('* diff=evil'),
    control: [['diff', '--cached']],
  },
  { name: 'diff.external', config: '[diff]\nexternal = EVIL', control: [['diff', '--cached']] },
  { name: 'merge.driver', config: '[merge "evil"]\ndriver = EVIL', set: attributes('* merge=evil') },
  // Git starts them where it stands at a terminal.
  { name: 'core.pager', config: '[core]\npager = EVIL\n[pager]\nlog = EVIL\nls-files = EVIL' },
  {
    name: 'core.editor',
    config: '[core]\neditor = EVIL\n[sequence]\neditor = EVIL',
    control: [['commit', '-q', '--allow-empty']],
  },
  {
    name: 'gpg.program',
    config: '[gpg]\nprogram = EVIL\n[log]\nshowSignature = true',
    set: ({ repository }) => {
      const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
      const text = repository.git('cat-file', 'commit', 'HEAD').replace('\n\n', `\n${signature}\n`);
      repository.write('.git/signed', `${text}\n`);
      const id = repository.git('hash-object', '-t', 'commit', '-w', '.git/signed');
      repository.git('update-ref', 'HEAD', id);
    },
    control: [['log', '-1']],
  },
  {
    name: 'aliases of what is called',
    config: `[alias]\n${['log', 'cat-file', 'rev-parse', 'diff-index', 'ls-files', 'rev-list'].map((name) => `${name} = !EVIL\n`).join('')}`,
  },
  {
    name: 'include.path',
    config: '[include]\npath = ../more',
    set: ({ repository, evil }) => void repository.write('more', `[core]\nfsmonitor = ${evil}\n`),
    control: [['status']],
  },
  {
    name: 'includeIf',
    config: '[includeIf "gitdir:**"]\npath = ../more',
    set: ({ repository, evil }) => void repository.write('more', `[core]\nfsmonitor = ${evil}\n`),
    control: [['status']],
  },
  {
    name: 'a configuration of the work tree',
    config: '[core]\nrepositoryformatversion = 1\n[extensions]\nworktreeConfig = true',
    set: ({ repository, evil }) =>
      void repository.write('.git/config.worktree', `[core]\nfsmonitor = ${evil}\n`),
    control: [['status']],
  },
  {
    name: 'core.worktree',
    config: '[core]\nworktree = ../../aside',
    set: ({ aside }) => {
      writeFileSync(path.join(aside, '.gitignore'), '*\n');
      writeFileSync(path.join(aside, 'a.txt'), tokens.ghp());
    },
  },
  { name: 'core.bare of a work tree', config: '[core]\nbare = true' },
  {
    name: 'core.sshCommand of a remote that promised objects',
    config: `${PROMISED}[remote "origin"]\nurl = ssh://127.0.0.1/x\npromisor = true\n[core]\nsshCommand = EVIL`,
    set: lack,
    control: FETCH,
    loud: ['range', 'history'],
  },
  {
    name: 'upload-pack of a remote that promised objects',
    config: `${PROMISED}[remote "origin"]\nurl = .\nuploadpack = EVIL\npromisor = true`,
    set: lack,
    control: FETCH,
    loud: ['range', 'history'],
  },
  {
    name: 'a program for the URL of a remote that promised objects',
    config: `${PROMISED}[protocol "ext"]\nallow = always\n[remote "origin"]\nurl = ext::EVIL\npromisor = true`,
    set: lack,
    control: FETCH,
    loud: ['range', 'history'],
  },
  {
    name: 'credential.helper and core.askPass of a remote that promised objects',
    config: `${PROMISED}[core]\naskPass = EVIL\n[credential]\nhelper = EVIL\n[remote "origin"]\nurl = https://x@127.0.0.1:9/x\npromisor = true`,
    set: lack,
    loud: ['range', 'history'],
  },
  {
    name: 'submodules',
    config:
      '[submodule "s"]\nupdate = !EVIL\nurl = ext::EVIL\nactive = true\n[protocol "ext"]\nallow = always',
    set: ({ repository, evil }) => {
      repository.write('.gitmodules', `[submodule "s"]\npath = s\nurl = ext::${evil}\nupdate = checkout\n`);
      const head = repository.git('rev-parse', 'HEAD');
      repository.git('update-index', '--add', '--cacheinfo', `160000,${head},s`);
    },
  },
  {
    name: 'replaced commits',
    set: ({ repository }) => {
      const empty = repository.git('hash-object', '-t', 'tree', '-w', '--stdin');
      for (const name of ['HEAD', 'HEAD~1'])
        repository.git('replace', name, repository.git('commit-tree', '-m', 'x', empty));
      expect(repository.git('log', '-p')).not.toContain(secret.committed);
    },
  },
  {
    name: 'grafts',
    set: ({ repository }) => {
      repository.write('.git/info/grafts', `${repository.git('rev-parse', 'HEAD')}\n`);
      expect(repository.git('log', '-p')).not.toContain(`+${secret.removed}`);
    },
  },
  {
    name: 'a forged boundary of a shallow clone',
    set: ({ repository }) =>
      void repository.write('.git/shallow', `${repository.git('rev-parse', 'HEAD')}\n`),
    loud: ['range', 'history'],
  },
  { name: 'a forged commit graph', set: commitGraph },
  {
    name: 'a forged multi-pack index',
    set: ({ repository }) => {
      repository.git('repack', '-q', '-a', '-d');
      repository.git('multi-pack-index', 'write');
      const file = path.join(repository.directory, '.git/objects/pack/multi-pack-index');
      chmodSync(file, 0o644);
      const bytes = readFileSync(file);
      // Names of objects, which lie behind the table of what they begin with.
      bytes.fill(0x55, 1100);
      writeFileSync(file, bytes);
    },
  },
  { name: 'attributes that call text binary', set: attributes('* binary -diff -text') },
  {
    name: 'alternates outside',
    set: ({ repository, aside }) => {
      const other = new TestRepository(aside);
      other.write('x', 'nothing').commit('x');
      repository.write('.git/objects/info/alternates', '../../../aside/.git/objects\n');
    },
  },
  {
    name: 'marks that say that a file has not changed',
    set: ({ repository }) => {
      repository.git('update-index', '--assume-unchanged', 'a.txt');
      repository.git('update-index', '--skip-worktree', 's.txt');
    },
  },
  {
    name: 'a sparse work tree with a split index',
    set: ({ repository }) => {
      repository.git('config', 'core.sparseCheckout', 'true');
      repository.write('.git/info/sparse-checkout', '/nowhere\n');
      repository.git('update-index', '--split-index');
    },
  },
  {
    name: 'settings that change what git prints',
    config: `[log]\nshowRoot = false\ndiffMerges = off\nmailmap = true\ndate = relative\nexcludeDecoration = *\n[diff]\norderFile = /nonexistent
renames = copies\nignoreSubmodules = all\nnoprefix = true\nmnemonicPrefix = true\ncontext = 0\n[color]\nui = always\ndiff = always\n[core]
quotePath = false\nabbrev = 4\nignoreCase = true\n[i18n]\nlogOutputEncoding = UTF-16\n[format]\npretty = oneline\n[notes]\ndisplayRef = *`,
  },
  {
    name: 'a version of the format that there is not',
    config: '[core]\nrepositoryformatversion = 99',
    loud: ['range', 'history', 'staged'],
  },
  {
    name: 'names of branches that look like flags',
    set: ({ repository, aside }) =>
      void repository.git('update-ref', `refs/heads/--output=${path.basename(aside)}`, 'HEAD'),
  },
  {
    name: 'a bare repository among its files',
    at: 'inner',
    set: ({ repository, evil }) => {
      const { directory } = repository;
      cpSync(path.join(directory, '.git'), path.join(directory, 'inner'), { recursive: true });
      for (const file of ['a.txt', 's.txt'])
        cpSync(path.join(directory, file), path.join(directory, 'inner', file));
      writeFileSync(
        path.join(directory, 'inner/config'),
        `[core]\nrepositoryformatversion = 0\nbare = false\nworktree = ..\nfsmonitor = ${evil}\n`,
      );
    },
    control: [['-C', 'inner', 'status']],
  },
  {
    name: 'a repository that lies elsewhere',
    set: ({ repository, aside, evil }) => {
      const elsewhere = path.join(aside, 'hidden');
      renameSync(path.join(repository.directory, '.git'), elsewhere);
      writeFileSync(path.join(repository.directory, '.git'), `gitdir: ${elsewhere}\n`);
      git(repository.directory, 'config', 'core.fsmonitor', evil);
    },
    control: [['status']],
  },
  {
    name: 'a repository of another owner',
    set: ({ repository, evil }) => {
      git(repository.directory, 'config', 'core.fsmonitor', evil);
      if (process.getuid?.() !== 0) return;
      for (const name of [
        '.',
        '.git',
        ...readdirSync(path.join(repository.directory, '.git')).map((each) => `.git/${each}`),
      ])
        chownSync(path.join(repository.directory, name), 65534, 65534);
    },
  },
];

let template: string;

beforeAll(() => {
  template = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-test-')));
  const repository = new TestRepository(template);
  repository.write('old.txt', `${secret.removed}\n`).commit('one');
  repository.git('rm', '-q', 'old.txt');
  repository.write('a.txt', `${secret.committed}\n`).commit('two');
  repository.write('s.txt', `${secret.staged}\n`).git('add', 's.txt');
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A copy of the repository, with a program of its own. */
async function withScene(run: (scene: Scene, mark: string) => Promise<void>): Promise<void> {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-test-')));
  try {
    cpSync(template, path.join(directory, 'r'), { recursive: true });
    const [mark, evil, aside] = ['ran', 'evil', 'aside'].map((name) => path.join(directory, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(aside);
    writeFileSync(evil, `#!/bin/sh\ntouch ${mark}\nexit 1\n`);
    chmodSync(evil, 0o755);
    const repository = new TestRepository(path.join(directory, 'r'));
    await run({ repository, evil, aside }, mark);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** All values that are found, or `incomplete` for a scan that says so. */
async function outcome(directory: string, asked: GitScan): Promise<string[] | 'incomplete'> {
  const rules = { paths: [], only: ['github-pat-classic'], skip: [] };
  const options = scanOptions(directory, { git: asked, rules });
  try {
    const environment = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };
    const { findings, problems } = await scan(options, { environment });
    return problems.length > 0 ? 'incomplete' : findings.map((finding) => finding.secret.reveal());
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^PD_GIT/) });
    return 'incomplete';
  }
}

describe('what a repository brings runs nothing and hides nothing, however it is scanned', () => {
  test.each(TRAPS)('$name', ({ config, set, control = [], loud = [], at = '.' }) =>
    withScene(async (scene, mark) => {
      const { repository, evil } = scene;
      const file = path.join(repository.directory, '.git/config');
      set?.(scene);
      rmSync(mark, { force: true });
      if (config !== undefined)
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n${config.replaceAll('EVIL', evil)}\n`);
      const found = await Promise.all(
        Object.entries(MODES).map(async ([mode, asked]) => [
          mode,
          await outcome(path.join(repository.directory, at), asked),
        ]),
      );
      expect(existsSync(mark)).toBe(false);
      for (const [mode, values] of found as [Mode, string[] | 'incomplete'][]) {
        if (loud.includes(mode)) expect([mode, values]).toEqual([mode, 'incomplete']);
        else expect([mode, values]).toEqual([mode, expect.arrayContaining([...WANTED[mode]])]);
      }
      for (const command of control) {
        try {
          repository.git(...command);
        } catch {
          // Programs that end with an error end git, too.
        }
      }
      expect(existsSync(mark)).toBe(control.length > 0);
    }),
  );

  test('diff.relative, in a directory of the repository', () =>
    withScene(async ({ repository }) => {
      repository.git('config', 'diff.relative', 'true');
      mkdirSync(path.join(repository.directory, 'below'));
      for (const mode of ['staged', 'range'] as const)
        expect(await outcome(path.join(repository.directory, 'below'), MODES[mode])).toEqual(
          expect.arrayContaining([...WANTED[mode]]),
        );
    }));
});
