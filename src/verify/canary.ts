import type { Secret } from '../model/secret.ts';

/**
 * Accounts whose keys are made to raise an alarm when they are used: canarytokens.org, and services like it. As told by the lists that
 * other scanners publish, since the operators publish none.
 */
const CANARY_ACCOUNTS: ReadonlySet<string> = new Set([
  ...['052310077262', '171436882533', '266735846894', '528757803018', '534261010715', '538784191382'],
  ...['595918472158', '717712589309', '729780141977', '730335385048', '819147034852', '893192397702'],
  ...['992382622183'],
  ...['044858866125', '251535659677', '344043088457', '351906852752', '390477818340', '426127672474'],
  ...['427150556519', '439872796651', '445142720921', '465867158099', '637958123769', '693412236332'],
  ...['732624840810', '735421457923', '959235150393', '982842642351'],
]);

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The account that an access key id was made for; undefined where none is encoded in it. */
export function accountOf(keyId: string): string | undefined {
  const body = /^A[A-Z0-9]{3}([A-Z2-7]{10})[A-Z2-7]{6}$/.exec(keyId)?.[1];
  if (body === undefined) return undefined;
  const bits = [...body].reduce((value, char) => (value << 5n) | BigInt(BASE32.indexOf(char)), 0n);
  const account = (bits >> 9n) & 0xffffffffffn;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, '0');
}

/** Whether one of these is the id of a canary's key: using it, also to verify it, raises the alarm. */
export const isCanary = (secrets: readonly Secret[]): boolean =>
  secrets.some((secret) => CANARY_ACCOUNTS.has(accountOf(secret.reveal()) ?? ''));
