import { type Node, type YAMLMap } from 'yaml';
import type { Fault, Place } from '../model/errors.ts';
/** A YAML text as typed readers, with a place for every fault. Faults are collected, so that all are told at once. */
export declare class YamlFile {
    #private;
    readonly faults: Fault[];
    constructor(file: string, text: string);
    /** Whether there is nothing but comments in it. */
    get isEmpty(): boolean;
    /** The top of the file; undefined, with a fault, where that is no mapping. */
    root(): MapReader | undefined;
    placeOf(node: Node | null | undefined): Place;
    fault(node: Node | null | undefined, message: string): undefined;
    resolve(node: unknown): Node | undefined;
    asMap(raw: unknown, what: string): MapReader | undefined;
}
/** Reads a mapping key by key; {@link finish} faults the keys that nobody asked for. */
export declare class MapReader {
    #private;
    readonly file: YamlFile;
    readonly node: YAMLMap;
    constructor(file: YamlFile, node: YAMLMap, what: string);
    has(key: string): boolean;
    get(key: string): Node | undefined;
    fault(key: string | undefined, message: string): undefined;
    string(key: string): string | undefined;
    optionalString(key: string): string | undefined;
    oneOf<T extends string>(key: string, choices: readonly T[]): T | undefined;
    optionalOneOf<T extends string>(key: string, choices: readonly T[]): T | undefined;
    optionalBoolean(key: string): boolean | undefined;
    optionalNumber(key: string, bounds: {
        min: number;
        max: number;
        integer: boolean;
    }): number | undefined;
    number(key: string, bounds: {
        min: number;
        max: number;
        integer: boolean;
    }): number | undefined;
    /** The texts of a list; empty where the key is absent. */
    strings(key: string): readonly string[];
    /** The nodes of a list; empty where the key is absent. */
    items(key: string): readonly Node[];
    /** Faults every key that was never asked for. Call it last. */
    finish(): void;
}
/** A mapping of names to texts. A number or a truth value is taken for its text. */
export declare function textsOf(map: MapReader, key: string): Readonly<Record<string, string>>;
