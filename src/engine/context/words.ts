/** Words that stand for a password in examples and documentation, and defaults that everybody knows. Lower case. */
const WORDS = new Set(
  (
    'password passwd pass passphrase pwd secret secrets token key apikey api_key api-key credential credentials ' +
    'changeit changeme change_me change-me test tests testing tester test123 testpass testpassword test-password ' +
    'test_password foo bar baz foobar foobaz qux quux abc abcd abc123 abcdef 1234 12345 123456 1234567 12345678 admin ' +
    'administrator root user username guest anonymous anonymous@ -anonymous@ anoncvs default sample demo example dummy fake mock none null nil empty blank ' +
    'hello world hunter2 letmein welcome value string text input hidden field form type your-password yourpassword ' +
    'your_password mypassword my-password my_password mypass some-password somepassword some_password new-password ' +
    'newpassword new_password old-password oldpassword old_password the-password current-password secret123 p@ssw0rd ' +
    'passw0rd password1 password123 pass123 user123 admin123 supersecret super-secret super_secret topsecret verysecret ' +
    'bogus invalid wrong wrongpassword incorrect asdf asdfasdf qwerty xxx xxxx xxxxx yyy zzz todo tbd undefined plain ' +
    'plaintext encrypted hashed basic bearer login signin signup email prompt env file vault auto random generated ' +
    'required optional true false yes no on off enabled disabled account client server authorization_code ' +
    'client_credentials refresh_token access_token access-token personal-access-token ' +
    // What git hosts take for a user, or beside one.
    'x-oauth-basic x-token-auth x-access-token private-token gitlab-ci-token oauth2 oauth2accesstoken'
  ).split(' '),
);

export const isCommonWord = (folded: string): boolean => WORDS.has(folded);

/** What a password's field or its check may be in, kinds of access, and the word for a password in other languages. */
const STATES_AND_LABELS = new Set(
  (
    'ignored hidden masked hashed hash crypt bcrypt scrypt argon required reset forgot forgotten change changed update updated ' +
    'weak strong short valid expired missing unknown unset notset redacted stored saved empty always never manual ' +
    'internal external remote local system global ldap kerberos oauth saml certificate publickey keyboard interactive ' +
    'autocomplete current confirm confirmation confirmed repeat authentication authorization authorized security private ' +
    'public protected passcode pincode secretkey nopassword nopasswd numeric alphanumeric format custom inherit disable ' +
    'enable insert select update delete create remove register verify validate validation settings options config ' +
    'contrasena contrasenya heslo haslo parole parola salasana kodeord adgangskode wachtwoord passwort kennwort jelszo ' +
    'lozinka sandi sifre parool slaptazodis motdepasse losenord passord lykilord'
  ).split(' '),
);

export const isStateOrLabel = (folded: string): boolean => STATES_AND_LABELS.has(folded);

const PARTS =
  /password|passwd|passwort|pass|pwd|secret|token|user(?:name)?|login|test|admin|example|sample|dummy|fake|foo|bar|some|your|my|the|new|old|auth|access|key|api|aws|app|db|good|bad|wrong|nice|valid|notareal|not|real|123\d*|[-_.]/g;

/** Whether nothing but such words, and what joins them, is in it: `test_password_123`. Lower case is not asked for. */
export const isMadeOfWords = (value: string): boolean =>
  /pass|pwd|secret|token/i.test(value) && value.toLowerCase().replace(PARTS, '').length <= 1;
