export * from '../yaml/yaml-reader.ts';
