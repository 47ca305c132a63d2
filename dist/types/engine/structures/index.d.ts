import type { StructureName } from '../../model/rule.ts';
import type { Structure } from './structure.ts';
export declare const STRUCTURES: Readonly<Record<StructureName, Structure>>;
