import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.ts';
import { MessageBatch } from '../../src/scan/message-batch.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const scanner = builtinScanner();

function inBatches(messages: readonly Buffer[]): (readonly [number, readonly Outcome[], number])[] {
  const found: (readonly [number, readonly Outcome[], number])[] = [];
  const batch = new MessageBatch<number>(scanner, (key, outcomes, size) => found.push([key, outcomes, size]));
  for (const [key, message] of messages.entries()) batch.add(key, message);
  batch.flush();
  return found;
}

const oneByOne = (messages: readonly Buffer[]): (readonly [number, readonly Outcome[], number])[] =>
  messages.flatMap((message, key) => {
    const outcomes = scanner.telling(message);
    return outcomes.length > 0 ? [[key, outcomes, message.length] as const] : [];
  });

describe('Messages searched as one text', () => {
  test('say what each of them does', () => {
    const tokens = new Tokens(5);
    const messages = Array.from({ length: 400 }, (_, i) =>
      Buffer.from(i % 3 === 0 ? mixedText(tokens, i % 30) : `a change\n\n${i % 7 === 0 ? tokens.ghp() : ''}`),
    );
    const found = inBatches(messages);
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(oneByOne(messages));
  });

  test('do not make a token together', () => {
    const token = new Tokens(6).ghp();
    const messages = Array.from(token, (_, i) => [
      token.slice(0, i),
      token.slice(i),
      '\0',
      '',
      '\0\0',
    ]).flat();
    expect(inBatches(messages.map((text) => Buffer.from(text)))).toEqual(
      oneByOne(messages.map((text) => Buffer.from(text))),
    );
  });

  test('may be of UTF-16, of more bytes than a batch, or empty', () => {
    const tokens = new Tokens(7);
    const messages = [
      Buffer.from(tokens.ghp()),
      Buffer.from(`\ufeff${'long enough '.repeat(20)}${tokens.ghp()}`, 'utf16le'),
      Buffer.alloc(0),
      Buffer.from(`${'x '.repeat(40_000)}${tokens.ghp()}`),
      Buffer.from(tokens.ghp()),
    ];
    const found = inBatches(messages);
    expect(found.map(([key]) => key)).toEqual([0, 1, 3, 4]);
    expect(found).toEqual(oneByOne(messages));
  });
});
