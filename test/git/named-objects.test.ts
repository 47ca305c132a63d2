import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readTrees } from '../../src/git/attribution/read-trees.ts';
import { StoreNumbers } from '../../src/git/attribution/store-numbers.ts';
import { findObjectStore } from '../../src/git/store/object-directories.ts';
import { openStore } from '../../src/git/store/open-store.ts';
import { withFiles } from '../helpers/files.ts';
import { TestRepository } from '../helpers/repository.ts';
import { LOWER, Tokens } from '../helpers/tokens.ts';

test.each([['sha1'], ['sha256']])(
  'objects that trees name by their endings are those that stood there (%s)',
  (format) =>
    withFiles({}, async (cwd) => {
      const tokens = new Tokens(107);
      const repository = new TestRepository(cwd, `--object-format=${format}`);
      const wanted = new Set<string>();
      let stream = '';
      for (let step = 0; step < 150; step++) {
        stream += `commit refs/heads/main\ncommitter T <t@example.com> ${step} +0000\ndata 1\nx\n`;
        // Each has a name of its own: of two contents of one name a commit holds the last.
        for (let file = 0; file < 3; file++) {
          const content = tokens.text(LOWER, 8);
          const ending = tokens.pick(['.p12', '.txt', '/plain', '.keys']);
          // Deltas copy long names whole: then an object's id alone is new.
          const name = `${'a-long-name-'.repeat(4)}${file}-${Math.floor(tokens.random() * 8)}${ending}`;
          stream += `M 100644 inline ${name}\ndata 8\n${content}\n`;
          if (ending === '.p12' || ending === '/plain')
            wanted.add(createHash(format).update(`blob 8\0${content}`).digest('hex'));
        }
      }
      execFileSync('git', ['fast-import', '--quiet'], { cwd, input: stream });
      repository.git('repack', '-q', '-a', '-d', '-f', '--window=50', '--depth=50');
      const environment = { PATH: process.env['PATH'] ?? '' };
      const opening = openStore(await findObjectStore({ directory: cwd, environment, scope: 'directory' }));
      if (opening.kind !== 'open') throw new Error('the store could not be read');
      const { store } = opening;
      const numbers = new StoreNumbers(store);
      const asked = { blobs: [], endings: ['.p12', 'plain'], looseTrees: [] };
      expect(await readTrees(store, numbers, { ...asked, isStopped: () => true })).toBe(undefined);
      const trees = await readTrees(store, numbers, { ...asked, isStopped: () => false });
      store.close();
      expect([...(trees?.named ?? [])].sort()).toEqual([...wanted].sort());
    }),
);
