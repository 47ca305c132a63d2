import type { Finding } from '../model/finding.ts';
import type { Verification } from '../model/verification.ts';
import { safe } from './terminal.ts';

/** What was proven of a secret, what speaks against it and what was decoded from it, a clause for each; safe to print. */
export const evidenceOf = ({ checks, encoding }: Finding): string[] => [
  ...(encoding === undefined ? [] : [`${encoding} decoded`]),
  ...checks
    .filter(({ verdict, facts }) => verdict !== 'pass' || facts !== undefined)
    .map(({ detail, facts }) => safe([detail, ...factsOf(facts)].join(', '))),
];

/** What its provider said of it, a clause for each; safe to print. */
export const verdictOf = ({ reason, evidence, facts }: Verification): string[] =>
  [
    reason,
    ...(evidence.host === undefined ? [] : [`asked ${evidence.host}`]),
    ...factsOf(facts).filter((fact) => fact.trim() !== ''),
  ].map(safe);

const factsOf = (facts: Readonly<Record<string, string>> | undefined): string[] =>
  Object.entries(facts ?? {}).map(([key, value]) => `${key} ${value}`);

/** `confidence high, the checksum is right; active: the token works, asked api.example.com`. */
export function judgement(finding: Finding): string {
  const { confidence, verification } = finding;
  const offline = [`confidence ${confidence}`, ...evidenceOf(finding)].join(', ');
  return verification === undefined
    ? offline
    : `${offline}; ${verification.status}: ${verdictOf(verification).join(', ')}`;
}
