import { type Structure } from './structure.ts';
/** Manifests of Kubernetes Secrets: base64 under `data`, plain text under `stringData`. */
export declare const kubernetesSecret: Structure;
