import type { StructureName } from '../../model/rule.ts';
import { age } from './age.ts';
import { authorizationHeader } from './authorization-header.ts';
import { connectionString } from './connection-string.ts';
import { curlUser } from './curl-user.ts';
import { dockerConfig } from './docker-config.ts';
import { jwt } from './jwt.ts';
import { kubernetesSecret } from './kubernetes-secret.ts';
import { netrc } from './netrc.ts';
import { npmrc } from './npmrc.ts';
import { pem } from './pem.ts';
import { putty } from './putty.ts';
import { serviceAccount } from './service-account.ts';
import type { Structure } from './structure.ts';
import { table } from './table.ts';
import { urlCredentials } from './url-credentials.ts';

export const STRUCTURES: Readonly<Record<StructureName, Structure>> = {
  age,
  'authorization-header': authorizationHeader,
  'connection-string': connectionString,
  'curl-user': curlUser,
  'docker-config': dockerConfig,
  jwt,
  'kubernetes-secret': kubernetesSecret,
  netrc,
  npmrc,
  pem,
  putty,
  'service-account': serviceAccount,
  table,
  'url-credentials': urlCredentials,
};
