/**
 * The folder with the official texts of the Act, from the variable `LASTEKS_ACT_TEXTS`; `undefined` where it is unset.
 *
 * The texts are not part of this repository. What needs them goes into `describe.runIf(actTextsFolder)`.
 */
export const actTextsFolder: string | undefined = process.env['LASTEKS_ACT_TEXTS'] || undefined;

if (actTextsFolder === undefined) {
  console.log('LASTEKS_ACT_TEXTS is not set: what is held against the official texts is left out');
}
