import type { Match, Rejection } from '../model/match.ts';
import { Secret } from '../model/secret.ts';
import type { BlobReport } from './blob-report.ts';

/** A secret on its way between two threads of one process: a {@link Secret} does not survive a structured clone. */
interface WireSecret {
  readonly value: string;
  readonly publicPrefix: string;
}

type Wired<T> = T extends Secret
  ? WireSecret
  : T extends readonly (infer E)[]
    ? readonly Wired<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Wired<T[K]> }
      : T;

export type WireReport = Wired<BlobReport>;
export type WireMatch = Wired<Match>;

const pack = (secret: Secret): WireSecret => ({ value: secret.reveal(), publicPrefix: secret.publicPrefix });
const unpack = ({ value, publicPrefix }: WireSecret): Secret => new Secret(value, publicPrefix);

export const matchToWire = (match: Match): WireMatch => ({
  ...match,
  secret: pack(match.secret),
  companions: match.companions.map(({ name, value }) => ({ name, value: pack(value) })),
});

export const matchFromWire = (match: WireMatch): Match => ({
  ...match,
  secret: unpack(match.secret),
  companions: match.companions.map(({ name, value }) => ({ name, value: unpack(value) })),
});

export const toWire = (report: BlobReport): WireReport => ({
  ...report,
  matches: report.matches.map((placed) => ({ ...placed, match: matchToWire(placed.match) })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: { ...placed.rejection, secret: placed.rejection.secret && pack(placed.rejection.secret) },
  })),
});

export const fromWire = (report: WireReport): BlobReport => ({
  ...report,
  matches: report.matches.map((placed) => ({ ...placed, match: matchFromWire(placed.match) })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: {
      ...placed.rejection,
      secret: placed.rejection.secret && unpack(placed.rejection.secret),
    } satisfies Rejection,
  })),
});
