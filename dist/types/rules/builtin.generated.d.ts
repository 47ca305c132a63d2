export declare const builtinRulesJson: () => string;
export declare const builtinTestsJson: () => string;
export declare const builtinVerificationsJson: () => string;
export declare const builtinRevocationsJson: () => string;
