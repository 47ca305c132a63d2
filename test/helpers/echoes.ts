import { MISHAPS } from './mishaps.ts';
import type { Reply, Seen } from './provider-server.ts';

export type Replier = (seen: Seen) => Reply;

/** Ways in which a hostile provider says back what it was sent. */
const WAYS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => Buffer.from(value).toString('base64'),
  (value) => Buffer.from(value).toString('hex'),
  (value) => encodeURIComponent(value),
  (value) => [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (value) => `you sent Bearer ${value}, which is right`,
];

const echo =
  (write: (value: string) => string, status: number): Replier =>
  ({ headers }) => {
    const value = write((headers['authorization'] ?? '').replace('Bearer ', ''));
    const text = { login: value, message: value, error: value };
    return {
      status,
      headers: {
        'content-type': 'application/json',
        location: `/${encodeURIComponent(value)}`,
        'x-echo': encodeURIComponent(value),
      },
      body: JSON.stringify(text),
    };
  };

/** Answers that repeat the secret, in each way with each status; the first one is a plain success. */
export const ECHOES: readonly Replier[] = WAYS.flatMap((write) =>
  [200, 302, 401, 403, 429, 500].map((status) => echo(write, status)),
);

/** These, and everything else that may happen. */
export const REPLIES: readonly Replier[] = [
  ...MISHAPS.map(
    ([, reply]): Replier =>
      () =>
        reply,
  ),
  ...ECHOES,
];
