import { describe, expect, test } from '@jest/globals';
import { atOwnInstance } from '../../src/action/instance.ts';
import { toVerificationOptions } from '../../src/config/verification-options.ts';

const urlFor = (environment: Record<string, string>, flags: readonly (readonly [string, string[]])[] = []) =>
  atOwnInstance(toVerificationOptions(new Map(flags), 'ask'), environment)
    .providerUrls.get('github')
    ?.map(({ href }) => href)
    .join();

describe('tokens of GitHub are verified', () => {
  test('at the instance of the job', () => {
    expect(urlFor({ GITHUB_API_URL: 'https://ghe.example/api/v3' })).toBe('https://ghe.example/api/v3/');
  });

  test('where the rule says on github.com', () => {
    expect(urlFor({ GITHUB_API_URL: 'https://api.github.com' })).toBeUndefined();
    expect(urlFor({})).toBeUndefined();
    expect(urlFor({ GITHUB_API_URL: 'no address' })).toBeUndefined();
  });

  test('where the user says', () => {
    const flags = [['provider-url', ['github=https://other.example/api/v3']]] as const;
    expect(
      urlFor(
        { GITHUB_API_URL: 'https://ghe.example/api/v3' },
        flags.map(([name, urls]) => [name, [...urls]]),
      ),
    ).toBe('https://other.example/api/v3');
  });
});
