/** Why a scan ends that somebody has interrupted: nothing of it is reported. */
export declare const INTERRUPTED = "interrupted";
