import { pass } from '../candidate.ts';
import { enclosingObject } from './json-object.ts';
import { pem } from './pem.ts';
import { nothing, type Structure } from './structure.ts';

const EMAIL = /client_email\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{3,254})/;
const KEY_ID = /private_key_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([0-9a-f]{8,64})/;
const PROJECT = /project_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{1,64})/;
const BEGIN = '-----BEGIN ';

/** A Google Cloud service account's key file: an object with a type, an address and a private key. */
export const serviceAccount: Structure = {
  lead: 8 * 1024,
  reach: 8 * 1024,
  read(window) {
    const { text, at } = window;
    const object = enclosingObject(text, at) ?? { start: 0, end: text.length };
    const json = text.slice(object.start, object.end);
    const key = json.indexOf(BEGIN);
    const email = EMAIL.exec(json)?.[1];
    if (key < 0 || email === undefined) return nothing(window);
    const inner = pem.read({ ...window, text: json, at: key, anchorLength: BEGIN.length });
    const project = PROJECT.exec(json)?.[1];
    const keyId = KEY_ID.exec(json)?.[1];
    const facts = { account: email, ...(project === undefined ? {} : { project }) };
    const readings = inner.readings.map((reading) => ({
      ...reading,
      start: object.start + reading.start,
      end: object.start + reading.end,
      checks: [...reading.checks, pass('structure', 'the key of a service account', facts)],
      companions: [
        { name: 'client_email', value: email },
        ...(keyId === undefined ? [] : [{ name: 'private_key_id', value: keyId }]),
      ],
    }));
    return { readings, from: 0, to: text.length };
  },
};
