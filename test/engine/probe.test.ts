import { expect, test } from '@jest/globals';
import { AnchorTable } from '../../src/engine/anchor-table.ts';
import { EmptyWindows } from '../../src/engine/empty-windows.ts';
import { MARK_PROBES } from '../../src/engine/mark-probes.ts';
import { findsAny, type Probe, runProbe, searchProbe } from '../../src/engine/probe.ts';
import { probesOf } from '../../src/engine/probes.ts';
import { isExample } from '../../src/engine/relate/bar.ts';
import { indexRules } from '../../src/engine/rule-index.ts';
import { openWindow } from '../../src/engine/window.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const refuse = () => {
  throw new TypeError('built-in rules have no patterns of users');
};
const rules = builtinRules();
const index = indexRules(rules);
const nameOf = (id: number | undefined): unknown => {
  const { literals, runs } = index;
  return literals[id ?? 0] ?? runs[(id ?? 0) - literals.length];
};
const opened = [MARK_PROBES, ...rules.map((rule, at) => probesOf(rule, at, refuse))];
const table = new AnchorTable(index, (rule) => opened[rule + 1] ?? []);

/** What makes rules look far: keys and objects without an end, long lines, marks on them. */
const LONG = [
  `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA\n'.repeat(70)}`,
  `-----BEGIN PRIVATE KEY-----\n${'Comment: x\n'.repeat(120)}`,
  `-----BEGIN PRIVATE KEY-----${' '.repeat(980)}MIIEowIBAAKCAQEAMIIEowIBAAKCAQEAMIIEowIBAAKCAQEA`,
  `PuTTY-User-Key-File-3: ssh-ed25519\n${'Comment: key\n'.repeat(100)}`,
  `{"auths": {${`"a": {"auth": "${'dXNlcjpo'}N2tROXhXMg=="},`.repeat(40)}`,
  `{"type": "service_account", ${'"x": "y", '.repeat(120)}`,
  `// patdown:allow ${'because '.repeat(170)}\n${'x'.repeat(1500)}\n`,
  `${'x'.repeat(1100)} // patdown:allow\n`,
  `ey${'J'}${'hbGciOiJI'.repeat(130)}.${'eyJzdWIi'.repeat(200)}.`,
  `Authorization: Bearer ${'k9Qz'.repeat(400)}`,
  '\n',
  '\n\n',
];

test('a rule that is shown little first says what it says when it is shown all (300 texts)', () => {
  const tokens = new Tokens(71);
  let compared = 0;
  for (let round = 0; round < 300; round++) {
    const parts = Array.from({ length: 6 }, () => tokens.pick(LONG) + mixedText(tokens, 3));
    const text = parts.join('').slice(Math.floor(tokens.random() * 3000));
    const bytes = Buffer.from(text.slice(0, Math.floor(tokens.random() * text.length) + 1));
    const { count, positions, ids } = table.find(bytes);
    for (let i = 0; i < count; i++) {
      const entry = table.at(ids[i] ?? 0);
      const position = positions[i] ?? 0;
      for (const probe of entry.probes) {
        if (probe.lead <= 1024 && probe.reach <= 1024) continue;
        const window = openWindow(bytes, position, entry.length, probe.lead, probe.reach);
        const { gate: _, ...open } = probe;
        const { outcomes } = probe.run(window, position);
        expect(runProbe(open, bytes, position, entry.length)?.outcomes).toEqual(outcomes);
        compared += outcomes.length;
      }
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

const WORDS = [
  'key',
  'api_key',
  'token',
  'my_token_x',
  'db_pass',
  'pwd',
  'userPassword',
  'secret',
  '--token',
  '<key',
  'Basic',
  '"bearer',
];
const SIGNS = [
  '(',
  ' (',
  ' = ',
  '=',
  ' == ',
  ' => ',
  '===',
  ': ',
  ' := ',
  ', ',
  ' =\n\t',
  '="',
  " = '",
  '>',
  ' ',
  ' is ',
  '" basic ',
];
const VALUES = [
  'x',
  'true',
  'struct foo',
  'crypto_aead_tfm(req',
  'q7x2k9w4m1z8',
  'k9_Qz7rT2xW4bV8n',
  'kQzrTxWbVnMpLsDfGh',
  'hunter2!',
  'correct-horse',
  'dXNlcjpodW50ZXIyMTIz',
  'b"k9Qz7rT2xW4bV8n"',
  '&quot;k9Qz7rT2xW4bV8n&quot;',
  'a|b',
  'get("k9Qz7rT2xW4bV8n")',
  'k9Qz7rT2\xc3\xa9xW4bV8n',
  '',
];
const ENDS = ['\n', ';\n', ')\n', ' ', ',', '"', '; -- foo bar baz\n', '&x=1', ''];

test('what is asked for less says the same of whether anything is kept (4,000 texts)', () => {
  const tokens = new Tokens(72);
  let kept = 0;
  for (let round = 0; round < 4000; round++) {
    const code = (): string =>
      tokens.pick(WORDS) + tokens.pick(SIGNS) + tokens.pick(VALUES) + tokens.pick(ENDS);
    const text = tokens.pick([code() + code() + code(), mixedText(tokens, 3), code() + mixedText(tokens, 1)]);
    const bytes = Buffer.from(text, 'latin1');
    const { count, positions, ids } = table.find(bytes);
    for (let i = 0; i < count; i++) {
      const entry = table.at(ids[i] ?? 0);
      const position = positions[i] ?? 0;
      for (const probe of entry.probes) {
        if (probe.keeps === undefined) continue;
        const { gate: _, ...open } = probe;
        const whole = runProbe(open, bytes, position, entry.length);
        const isAny = whole?.outcomes.some(({ kind }) => kind !== 'rejected') === true;
        expect([text, nameOf(ids[i]), findsAny(probe, bytes, position, entry.length)]).toEqual([
          text,
          nameOf(ids[i]),
          isAny,
        ]);
        if (isAny) kept++;
      }
    }
  }
  expect(kept).toBeGreaterThan(1000);
});

test('a search says all that matches depend on, and nothing of bytes that it has not told of (600 texts)', () => {
  const tokens = new Tokens(73);
  let [said, changed] = [0, 0];
  const code = (): string =>
    tokens.pick(WORDS) + tokens.pick(SIGNS) + tokens.pick(VALUES) + tokens.pick(ENDS);
  for (let round = 0; round < 600; round++) {
    const text = code() + tokens.pick([code() + code(), mixedText(tokens, 2)]) + code();
    const bytes = Buffer.from(text, 'latin1');
    const { count, positions, ids } = table.find(bytes);
    for (let i = 0; i < count; i++) {
      const entry = table.at(ids[i] ?? 0);
      const position = positions[i] ?? 0;
      for (const probe of entry.probes) {
        const outcomes = runProbe(probe, bytes, position, entry.length)?.outcomes ?? [];
        const wanted = outcomes.filter((outcome) => outcome.kind !== 'rejected' || isExample(outcome));
        const { outcomes: found, from, to } = searchProbe(probe, bytes, position, entry.length);
        expect(found).toEqual(wanted);
        said += found.length;
        const other = Buffer.alloc(bytes.length, `x${code()}`, 'latin1');
        bytes.copy(other, Math.max(0, from), Math.max(0, from), to);
        if (other.equals(bytes)) continue;
        changed++;
        expect(searchProbe(probe, other, position, entry.length).outcomes.map(withoutExtent)).toEqual(
          found.map(withoutExtent),
        );
      }
    }
  }
  expect(said).toBeGreaterThan(60);
  expect(changed).toBeGreaterThan(2900);
});

test('what was seen before is not looked at again, and the same is said (300 texts in two places each)', () => {
  const tokens = new Tokens(74);
  const code = (): string =>
    tokens.pick(WORDS) + tokens.pick(SIGNS) + tokens.pick(VALUES) + tokens.pick(ENDS);
  const known = new EmptyWindows();
  const counted = new Map<Probe, Probe>();
  let [looks, searches] = [0, 0];
  const countedOf = (probe: Probe): Probe => {
    const { search = probe.run } = probe;
    const own = counted.get(probe) ?? {
      ...probe,
      search: (window, position) => {
        searches++;
        return search(window, position);
      },
    };
    counted.set(probe, own);
    return own;
  };
  // So much that no window is cut by an edge.
  const around = 'so much text that stands around it all, and says nothing\n'.repeat(400);
  for (let round = 0; round < 300; round++) {
    const text = around + code() + tokens.pick([code(), mixedText(tokens, 1)]) + around;
    for (const shift of [0, 7]) {
      const bytes = Buffer.from('\n'.repeat(shift) + text, 'latin1');
      const range = { count: 1, bounds: Int32Array.of(around.length, bytes.length - around.length) };
      const { count, positions, ids } = table.find(bytes, range);
      for (let i = 0; i < count; i++) {
        const { probes, length } = table.at(ids[i] ?? 0);
        const position = positions[i] ?? 0;
        for (const probe of probes) {
          looks++;
          expect(searchProbe(countedOf(probe), bytes, position, length, known)).toEqual(
            searchProbe(probe, bytes, position, length),
          );
        }
      }
    }
  }
  expect(searches).toBeGreaterThan(100);
  expect(searches).toBeLessThan(looks * 0.7);
});

/** An extent may be told of as longer where more bytes were at hand. */
const withoutExtent = ({ extent: _, ...outcome }: Outcome): unknown => outcome;
