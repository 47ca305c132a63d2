import type { CompiledRule } from '../model/rule.ts';
import type { ExpressionFactory } from './patterns/expression.ts';
import { type Probe } from './probe.ts';
/** What runs at anchors for one rule. Rules that look at paths have none: they are placed, not matched. */
export declare function probesOf(rule: CompiledRule, index: number, linear: ExpressionFactory): Probe[];
