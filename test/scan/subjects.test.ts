import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/scan/scan.ts';
import { subjectsOf } from '../../src/scan/subjects.ts';
import type { Subject } from '../../src/verify/inquiry.ts';
import { withFiles } from '../helpers/files.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const needs = (ruleId: string): readonly string[] =>
  ruleId === 'aws-secret-access-key' ? ['aws-access-key-id'] : [];

async function subjectsIn(files: Record<string, string>): Promise<Subject[]> {
  let subjects: Subject[] = [];
  await withFiles(files, (cwd) =>
    scan(scanOptions(cwd), {
      onFound: (findings, reports) => {
        subjects = subjectsOf(findings, reports, needs);
      },
    }),
  );
  return subjects;
}

const idsOf = (subjects: readonly Subject[]): (string | undefined)[][] =>
  subjects
    .filter(({ ruleId }) => ruleId === 'aws-secret-access-key')
    .map(({ companionSets }) => companionSets.map((set) => set.get('aws-access-key-id')?.reveal()));

describe('what stands beside a secret', () => {
  const tokens = new Tokens(11);
  const [first, second, secret] = [tokens.awsId(), tokens.awsId(), tokens.awsSecret()];
  const far = '# nothing here\n'.repeat(100);

  test('is what it was paired with', async () => {
    expect(idsOf(await subjectsIn({ a: `id=${first}\naws_secret_access_key=${secret}\n` }))).toEqual([
      [first],
    ]);
  });

  test('else the nearest match of the rule in the same file, however far', async () => {
    const text = `id=${second}\n${far}${far}id=${first}\n${far}aws_secret_access_key=${secret}\n`;
    expect(idsOf(await subjectsIn({ a: text, b: `id=${second}\n` }))).toEqual([[first]]);
  });

  test('is known for each place, the complete ones first', async () => {
    const files = {
      a: `aws_secret_access_key=${secret}\n`,
      b: `id=${first}\naws_secret_access_key=${secret}\n`,
      c: `id=${first}\naws_secret_access_key=${secret}\n`,
      d: `id=${second}\naws_secret_access_key=${secret}\n`,
    };
    expect(idsOf(await subjectsIn(files))).toEqual([[first, second, undefined]]);
  });

  test('is nothing where nothing is', async () => {
    expect(idsOf(await subjectsIn({ a: `aws_secret_access_key=${secret}\n` }))).toEqual([[undefined]]);
  });
});
