import { type Probe } from './probe.ts';
export declare const phraseProbe: Probe;
export declare const allowProbe: Probe;
