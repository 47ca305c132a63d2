export declare const builtinIndexJson: () => string;
export declare const builtinRuleLines: () => string;
export declare const builtinTestsJson: () => string;
export declare const builtinVerificationsJson: () => string;
export declare const builtinRevocationsJson: () => string;
