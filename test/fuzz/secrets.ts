/**
 * Stands in every value and key that could identify a person: no refusal and no explanation may have it. It is of
 * letters that no word of this library has together, so that what is found was taken from the input.
 */
export const secret = 'zqxwv';

/** Who notified: no answer may have it either. */
export const reporterSecret = `${secret}reporter`;

/** A number that is a secret. */
export const secretNumber = 918_273_645;

/** A day that is a secret. */
export const secretDay = '2011-09-08';

const secrets = [secret, String(secretNumber), secretDay];

/** The secrets in a text, in capital letters or not. */
export function secretsIn(text: string, sought: readonly string[] = secrets): readonly string[] {
  const folded = text.toLowerCase();
  return sought.filter((one) => folded.includes(one));
}
