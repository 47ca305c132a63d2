import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { loadRules, PatdownError, type ScanEvent, scan, scanStream } from '../../src/index.ts';
import { withFiles } from '../helpers/files.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { Tokens } from '../helpers/tokens.ts';

const token = new Tokens(11).ghp();
const files = {
  'a.txt': `x ${token}\n`,
  [`b/${token}.txt`]: 'password = "changeme"\n',
  'c.txt': `${token} # patdown:allow known\n`,
};
const guarded = [{ value: token, publicPrefix: `gh${'p'}_` }];

async function eventsOf(stream: AsyncIterable<ScanEvent>): Promise<ScanEvent[]> {
  const events: ScanEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

describe('the library', () => {
  test('a scan needs no option but where', () =>
    withFiles(files, async (cwd) => {
      const result = await scan({ cwd });
      expect(result.problems).toEqual([]);
      expect(
        result.findings.map(({ ruleId, locations }) => [ruleId, locations.map(({ path }) => path)]),
      ).toEqual([['github-pat-classic', ['a.txt', 'c.txt']]]);
      expect(result.stats.files).toBe(3);
    }));

  test('parts of options take the place of defaults, and of those alone', () =>
    withFiles(files, async (cwd) => {
      const none = await scan({ cwd, rules: { skip: ['github-pat-classic'] } });
      expect(none.findings).toEqual([]);
      expect(none.rules.has('aws-access-key')).toBe((await scan({ cwd })).rules.has('aws-access-key'));
      const marks = await scan({ cwd, paths: ['c.txt'] });
      expect([marks.findings.length, marks.suppressed.length]).toEqual([0, 1]);
      expect((await scan({ cwd, paths: ['c.txt'], suppression: { marks: 'off' } })).findings).toHaveLength(1);
    }));

  test('bytes are scanned without a file', async () => {
    const result = await scan({ stdin: { path: 'pasted', bytes: Buffer.from(token) } });
    expect(result.findings[0]?.locations[0]).toMatchObject({ path: 'pasted', startLine: 1 });
    expect(result.findings[0]?.secret.reveal()).toBe(token);
  });

  test('what the caller must mend rejects, with a code', async () => {
    await expect(scan({ paths: ['/nonexistent/patdown'] })).rejects.toThrow(PatdownError);
    await expect(scan({ rules: { only: ['no-such-rule'] } })).rejects.toMatchObject({
      code: 'PD_RULE_UNKNOWN',
    });
    await expect(eventsOf(scanStream({ paths: ['/nonexistent/patdown'] }))).rejects.toThrow(PatdownError);
  });

  test('a scan that is ended is incomplete, and says so', () =>
    withFiles(files, async (cwd) => {
      const result = await scan({ cwd, signal: AbortSignal.abort() });
      expect(result.problems.map(({ kind }) => kind)).toEqual(['interrupted']);
    }));

  test('rules are listed, those of the caller among them', async () => {
    const rules = await loadRules();
    expect(rules.find(({ id }) => id === 'github-pat-classic')).toMatchObject({ severity: 'critical' });
    expect((await loadRules({ only: ['github-pat-classic'] })).map(({ id }) => id)).toEqual([
      'github-pat-classic',
    ]);
  });
});

describe('a streamed scan', () => {
  test('gives each match once, and the same result at the end', () =>
    withFiles(files, async (cwd) => {
      const now = Date.parse('2026-01-01');
      const events = await eventsOf(scanStream({ cwd, now }));
      const matches = events.flatMap((event) => (event.kind === 'match' ? [event.match] : []));
      expect(
        matches.map(({ path, startLine, startColumn }) => [path, startLine, startColumn]).sort(),
      ).toEqual([
        ['a.txt', 1, 3],
        ['c.txt', 1, 1],
      ]);
      const last = events.at(-1);
      const { stats: _, ...rest } =
        last?.kind === 'result' ? last.result : await Promise.reject(new Error('no result'));
      const { stats: __, ...wanted } = await scan({ cwd, now });
      expect(rest).toEqual(wanted);
      expect(events.filter(({ kind }) => kind === 'result')).toHaveLength(1);
      expect(events.some(({ kind }) => kind === 'progress')).toBe(true);
    }));

  test('leaving the loop ends the scan', () =>
    withFiles(
      Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}.txt`, token])),
      async (cwd) => {
        let seen = 0;
        let done = 0;
        for await (const { kind } of scanStream({ cwd, onProgress: (progress) => (done = progress.done) })) {
          if (kind === 'match' && ++seen === 3) break;
        }
        expect(done).toBeLessThan(1000);
      },
    ));

  test('nothing of it shows a secret unless it is asked to', () =>
    withFiles(files, async (cwd) => {
      for (const event of [...(await eventsOf(scanStream({ cwd }))), await scan({ cwd, explain: true })]) {
        for (const text of [inspect(event, { depth: 20, showHidden: true }), JSON.stringify(event)])
          expect(leaksIn(text, guarded)).toEqual([]);
      }
    }));
});
