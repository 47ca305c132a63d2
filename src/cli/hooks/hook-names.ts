export const HOOK_NAMES = ['pre-commit', 'pre-push', 'pre-receive'] as const;
export type HookName = (typeof HOOK_NAMES)[number];

/** Hooks to which git tells on standard input what is pushed. */
export const readsInput = (name: HookName): boolean => name !== 'pre-commit';
