/** Why a scan ends that somebody has interrupted: nothing of it is reported. */
export const INTERRUPTED = 'interrupted';
