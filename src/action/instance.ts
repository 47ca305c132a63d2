import type { VerificationOptions } from '../model/options.ts';
import { toApiUrl } from './github-api.ts';

/**
 * GitHub's tokens are verified at the instance that the job runs on: GITHUB_API_URL is set by the runner. Only here: on a machine of
 * one's own the variable may come from anywhere, and a token is sent to it.
 */
export function atOwnInstance(
  options: VerificationOptions,
  environment: Readonly<Record<string, string | undefined>>,
): VerificationOptions {
  const url = toApiUrl(environment['GITHUB_API_URL']);
  if (url === undefined || url.hostname === 'api.github.com') return options;
  return { ...options, providerUrls: new Map([['github', [url]], ...options.providerUrls]) };
}
