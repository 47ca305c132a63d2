import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  HOSTS_END,
  HOSTS_START,
  revocationReference,
  verificationReference,
} from '../../src/cli/verification-doc.ts';
import { builtinRevocations, builtinVerifications } from '../../src/rules/builtin.ts';
import { acme } from '../helpers/verification.ts';

describe.each([
  ['docs/verification.md', () => verificationReference(builtinVerifications())],
  ['docs/revocation.md', () => revocationReference(builtinRevocations())],
])('%s', (file, write) => {
  test('lists every host and what is sent there; UPDATE_DOCS=1 writes it', () => {
    const text = readFileSync(file, 'utf8');
    const wanted = write();
    const [before = '', rest = ''] = text.split(`${HOSTS_START}\n`);
    const [shown = '', behind = ''] = rest.split(HOSTS_END);
    if (process.env['UPDATE_DOCS'] === '1')
      writeFileSync(file, `${before}${HOSTS_START}\n${wanted}${HOSTS_END}${behind}`);
    else expect(shown).toBe(wanted);
  });
});

describe('the reference', () => {
  test('says where the secret stands', () => {
    expect(verificationReference({ 'acme-token': acme(), 'acme-other': acme() })).toContain(
      '| `api.acme.example` (or `--provider-url acme=…`) | `GET /v1/user` | the header `authorization` | acme-other, acme-token |',
    );
  });
});
