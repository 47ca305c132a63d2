import { expect, test } from '@jest/globals';
import { CONNECTORS, connectorsAt } from '../../src/engine/context/connectors.ts';
import { Tokens } from '../helpers/tokens.ts';

/** What connectors are made of, and what stands around them. */
const PIECES = [
  ...[
    '=',
    ':',
    '!',
    '+',
    '?',
    '|',
    '<',
    '>',
    '-',
    '*',
    ',',
    '(',
    ')',
    '[',
    ']',
    '{',
    '/',
    '0',
    '"',
    "'",
    '`',
    '\\',
  ],
  ...[
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n  ',
    '==',
    '===',
    ':=',
    '||',
    '??',
    '<-',
    '=>',
    '[0]',
    '{ type = string\n default = "',
  ],
  ...[
    'string',
    'String',
    'As ',
    'is',
    'was',
    'TO',
    'value',
    'default_value',
    'VALUE',
    '<string>',
    '</key>',
    '/>',
  ],
  ...[
    "&'a str",
    ' default="',
    'x',
    'word',
    'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6',
    ' translatable="false">',
    '<Value>',
    ' with: "',
    '", default="',
    '.type("',
    ')).sendKeys("',
    'or',
    '": { "Default": "',
    ':\n  Default: ',
    ':-word}',
  ],
];

test('every connector that matches behind a name is tried there (200,000 texts)', () => {
  const tokens = new Tokens(11);
  const matched = new Set<number>();
  for (let round = 0; round < 200_000; round++) {
    const count = 1 + Math.floor(tokens.random() * 7);
    const text = `name${Array.from({ length: count }, () => tokens.pick(PIECES)).join('')}`;
    const tried = new Set(connectorsAt(text, 4));
    for (const [index, connector] of CONNECTORS.entries()) {
      connector.pattern.lastIndex = 4;
      if (!connector.pattern.test(text)) continue;
      matched.add(index);
      if (!tried.has(connector)) expect({ text, missed: connector.pattern.source }).toBeUndefined();
    }
  }
  // Each of them was seen to match.
  expect([...matched].sort((a, b) => a - b)).toEqual([...CONNECTORS.keys()]);
});
