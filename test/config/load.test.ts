import { describe, expect, test } from '@jest/globals';
import { findConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { withFiles } from '../helpers/files.ts';

const find = (manifest: string): Promise<unknown> =>
  withFiles({ 'package.json': manifest }, async (directory) => {
    try {
      return (await findConfig(directory))?.config.minSeverity;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.faults.map(
        ({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`,
      );
    }
  });

describe('the key of package.json', () => {
  test.each([2, '\t'])('is a configuration, indented by %j', async (indent) => {
    const text = JSON.stringify({ name: 'x', patdown: { 'min-severity': 'high' } }, undefined, indent);
    expect(await find(text)).toBe('high');
  });

  test('is told of where it stands', async () => {
    expect(await find('{\n  "name": "x",\n  "patdown": { "min-severity": "hihg" }\n}\n')).toEqual([
      'package.json:3:32 `min-severity` is "hihg"; did you mean "high"?',
    ]);
    expect(await find('{ "patdown": 4 }')).toEqual([expect.stringContaining('`patdown` must be a mapping')]);
  });

  test('in a file that is broken is no configuration that was read', async () => {
    expect(await find('{ "patdown": { "min-severity": "high" }')).toBeInstanceOf(Array);
  });

  test.each(['{ "devDependencies": { "patdown": "1.0.0" } }', '{ "patdown"', '[]', 'null'])(
    'is not every word: %s',
    async (text) => {
      expect(await find(text)).toBeUndefined();
    },
  );
});
