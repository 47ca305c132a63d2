/**
 * What a name with "password" or "token" in it is about, when it is not the secret itself: its field, its label, its length,
 * where it is kept. Only the name's last part counts (`passwordField`, `token_url`), or a part that changes the meaning.
 */
const ENDS =
  'address algorithm algorithms alias attempts attribute backend body builder button callback cert certificate ' +
  'changed class client cls code codec color column command config configuration content cookie ' +
  'count created csrf date description decode digest dir directory display doc email enabled encode encoder encoding endpoint error ' +
  'errors event exception exists expired expires expiration expiry factory failed field fields file filename filter ' +
  'flag for form format from generator group guid oid handler hash header help helper hint host icon id identifier ids idx index ' +
  'info indicator input instance invalid issuer key_id keyid kind label layout length len level limit line link list listener ' +
  'lifetime location manager match matcher realm map max md5 message method min mode model msg name names node notification number object offset ' +
  'option options page param parameter params path pattern permission placeholder policy position prefix prompt property ' +
  'protocol provider query re recovery ref reference regex region regexp repository request required reset response result ' +
  'role route rule rules salt schema scope screen section selector separator server service set settings sha1 sha256 ' +
  'sign signature size source spec src state status storage store stream strength style suffix table target template term test ' +
  'text time timeout timestamp title to topic ttl tpl type types txt update uri url usage used user username uuid within at since until ago valid validation validator ' +
  'validity version view visible visibility wrapper tokenizer tokenize arn attempt failure forgot usages ' +
  'advice algo encryption hasher hashing mgr period scheme sha2 strategy ' +
  // What is asked of passwords, where they are read from, and what became of them.
  'age iterations range reason reasons requirement requirements stdin env fd success mtime on ' +
  'driver cmd';

const END_WORDS = new Set(ENDS.split(' '));

/** Parts that make a name public wherever they stand. */
const PUBLIC_PART =
  /(?:^|[_.-])(?:public|pub|pubkey|encrypted|sealed|csrf|xsrf|nonce|next|page|starting|continuation|cancellation|anti|lex|parser|syntax|i18n|lang|aria|recaptcha|site|sitekey|publishable|integrity|checksum|etag|fingerprint|thumbprint|placeholder|lock_token|idempotency|client_request|authenticity|request_verification|requesttoken|hashed|without)(?:[_.-]|$)/;

/** Names that begin so ask whether, or say what to do: `hidePasswords`, `useResetPassword`. */
const ASKING = /^(?:hide|show|use|uses|allow|allows|has|can|should|manage|toggle)_/;

/** The same few names are asked for again and again. */
const known = new Map<string, readonly string[]>();
const KNOWN = 4096;

/** Splits at marks, digits and humps: `dbPasswordField` → db, password, field. */
export function nameParts(name: string): readonly string[] {
  let parts = known.get(name);
  if (parts === undefined) {
    if (known.size >= KNOWN) known.clear();
    parts = split(name);
    known.set(name, parts);
  }
  return parts;
}

const split = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

/** Short for "password" only where the name ends with them: `db_pass`, but not `PASS_THROUGH` or `gpio_pwdown`. */
const SHORT =
  /^(?:pass|pwd|pw|pswd)\d*$|(?:db|sql|user|root|admin|require|mail|smtp|ftp|ssh|login|auth|store|key|bind|ldap|remote|local|nick|imap|pop3?|proxy|http|vpn|wifi|wlan|rcon|server|client|my|mysql|pg|postgres|ora|oracle|redis|mongo|mqtt|amqp|sasl|svn|git|web|domain|service|master|super|default|main|new|cert|zip)(?:pass|pwd|pw)\d*$/;
const LONG = /passw|passphrase|pass_phrase|secret|token|credential|key|bearer|auth|session|seed|pswd/;

/** Whether the name says more than "pass" or "pwd", which are verbs and directories as well. */
export const isTelling = (name: string): boolean => LONG.test(nameParts(name).join('_'));

/** A file of a project or a picture, and a pass of a program over its data: `enter-password.png`, `firstPass`. */
const OF_FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|pdf|html?|sln|(?:cs|vb|fs)proj)$/i;
const OF_PROGRAM =
  /(?:^|_)(?:first|second|third|last|next|prev|previous|single|multi|two|render|shader|shadow|depth|light|lighting|compute|geometry|compile|compiler|optimi[sz]ation|opt|codegen|analysis|boarding|band|low|high)_?pass$|(?:^|_)(?:after|before)_password$/;

/** Keys that things are found, sorted or stored by. */
const OF_THINGS =
  /(?:^|_)(?:cache|sort|partition|primary|foreign|object|row|query|translation|lookup|composite|natural|unique|routing|shard|range)_key$/;

/** Whether the name says that its value is something other than a secret. */
export function isAboutSomethingElse(name: string): boolean {
  const parts = nameParts(name);
  const last = parts.at(-1) ?? '';
  const whole = parts.join('_');
  return (
    END_WORDS.has(last) ||
    PUBLIC_PART.test(whole) ||
    ASKING.test(whole) ||
    OF_PROGRAM.test(whole) ||
    OF_THINGS.test(whole) ||
    OF_FILE.test(name) ||
    (!LONG.test(whole) && !SHORT.test(last))
  );
}
