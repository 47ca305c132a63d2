import type { CheckResult } from '../../model/check.ts';
import { pass, reject } from '../candidate.ts';
import { placeholderReason } from './placeholder.ts';
import { referenceReason } from './reference.ts';
import { isCommonWord, isMadeOfWords } from '../context/words.ts';

/**
 * Whether what stands in a password's place is one. Parsers know that it is the password's place, so that weak ones count;
 * templates, masks and the word "password" do not.
 */
export function checkPassword(value: string): CheckResult {
  const reference = referenceReason(value);
  if (reference !== undefined && !(/^\w+\.[\w.]+$/.test(value) && /\d/.test(value)))
    return reject('reference', reference);
  if (/[\x00-\x1f\x7f-\x9f]/.test(value)) return reject('naturalness', 'bytes that nobody types');
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return reject('reference', 'the name of a variable');
  if (/^[*.xX#?-]{2,}$/.test(value) || isCommonWord(value.toLowerCase())) {
    return reject('placeholder', 'the word for a password instead of one');
  }
  if (/^\W|^["'+]|["']$/.test(value) && /["'`+<>{}()]/.test(value))
    return reject('reference', 'put together by code');
  if (isMadeOfWords(value)) return reject('placeholder', 'made of words that stand for a password');
  const placeholder = placeholderReason(value);
  return placeholder === undefined ? pass('placeholder', 'no example') : reject('placeholder', placeholder);
}
