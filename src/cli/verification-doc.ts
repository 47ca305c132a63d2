import type { RevocationSpec } from '../model/revocation.ts';
import type { BodySpec, HostSpec, RequestSpec, VerificationSpec } from '../model/verification.ts';

/** Marks in docs/verification.md and docs/revocation.md, between which what is made here stands. */
export const HOSTS_START = '<!-- made from rules/*.yml: begin -->';
export const HOSTS_END = '<!-- made from rules/*.yml: end -->';

/** The reference part of docs/verification.md: every host, and what is sent there for which rules. */
export function verificationReference(specs: Readonly<Record<string, VerificationSpec>>): string {
  const rows = new Map<string, string[]>();
  const note = (id: string, { request, reach, otherwise }: VerificationSpec): void => {
    const further = reach === undefined ? '' : `; where it is active ${code(`GET ${reach.path}`)}`;
    const row = `| ${hostText(request)} | ${requestText(request)}${further} | ${carriers(request)} |`;
    rows.set(row, [...(rows.get(row) ?? []), id]);
    if (otherwise !== undefined) note(id, otherwise);
  };
  for (const [id, spec] of Object.entries(specs)) note(id, spec);
  return [
    '| host | request | the secret stands in | rules |',
    '|---|---|---|---|',
    ...[...rows].map(([row, ids]) => `${row} ${ids.sort().join(', ')} |`).sort(),
    '',
  ].join('\n');
}

/** The reference part of docs/revocation.md: every request that revokes something, and for which rules. */
export function revocationReference(specs: Readonly<Record<string, RevocationSpec>>): string {
  const rows = new Map<string, string[]>();
  for (const [id, spec] of Object.entries(specs)) {
    if (spec.kind === 'by-hand') continue;
    const steps = spec.steps.map(({ request }) => `${requestText(request)} at ${hostText(request)}`);
    const row = `| ${steps.join(', then ')} | ${spec.irreversible ? 'no' : 'yes'} |`;
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  return [
    '| requests | can be undone | rules |',
    '|---|---|---|',
    ...[...rows].map(([row, ids]) => `${row} ${ids.sort().join(', ')} |`).sort(),
    '',
  ].join('\n');
}

function hostText({ host, base }: RequestSpec): string {
  const named = base === undefined ? '' : ` (or \`--provider-url ${base.name}=…\`)`;
  return `${hostName(host)}${host.kind === 'named' ? `\`--provider-url ${base?.name ?? ''}=…\` only` : named}`;
}

function hostName(host: HostSpec): string {
  switch (host.kind) {
    case 'fixed':
      return [host.name, ...host.regions].map(code).join(', ');
    case 'labels':
      return `${host.labels.map(code).join(' . ')}`;
    case 'found':
      return `what was found beside it, below ${host.under.map(code).join(' or ')}, by \`--allow-host\``;
    case 'named':
      return '';
  }
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const requestText = ({ method, path }: RequestSpec): string => code(`${method} ${path}`);

/** Where the secret is put; other headers and parameters are the same for everybody and stand in the rule. */
function carriers(request: RequestSpec): string {
  const places = [
    ...(request.path.includes('{{secret') ? ['the path'] : []),
    ...Object.entries(request.headers).flatMap(([name, value]) =>
      value.includes('{{secret') ? [`the header ${code(name)}`] : [],
    ),
    ...(request.basic === undefined ? [] : ['Basic authentication']),
    ...(bodyHolds(request.body) ? ['the body'] : []),
    ...(request.sign === undefined ? [] : ['nothing: it signs the request']),
  ];
  return places.join(', ');
}

const bodyHolds = (body: BodySpec | undefined): boolean =>
  body !== undefined && JSON.stringify(body).includes('{{secret');
