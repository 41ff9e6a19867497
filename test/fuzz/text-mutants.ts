import fc from 'fast-check';
import { hostileText } from './hostile.ts';
import { secret } from './secrets.ts';

/** What can confuse a reader of a text: of YAML, of XML, of JSON, of a printed act. */
const fragments = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '\u202e',
    '\ud800',
    '\udc00',
    '  ',
    '\n\n---\n',
  ],
  ...[
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a ',
    '*zqxwv',
    '!zqxwv ',
    '|\n',
    '>-\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '%',
    '`',
    '@',
  ],
  ...['<', '>', '</', '/>', '&', ';', '&#0;', '&#xD800;', '&zqxwv;', '<!--', '-->', '<![CDATA[', ']]>', '<?xml ?>'],
  ...['<!DOCTYPE a [<!ENTITY b "zqxwv">]>', '<zqxwv>', '</zqxwv>', '<loige>', '</paragrahv>', ' zqxwv="zqxwv"'],
  ...['§ ', '§ 291', '§ 1', '(1) ', '(11) ', '1) ', 'Chapter 9', '§§ 1–99', '[RT I, ', '[RT I, 01.01.2020, 1 – entry'],
  ...['[Repealed – RT I, 01.01.2020, 1 – entry into force 99.99.2020]', 'Omitted from this translation', '(', ')', '0'],
  ...[
    '{"__proto__":{"polluted":true}}',
    '"__proto__":',
    '<<: ',
    '2023-02-30',
    '1e999',
    '-',
    '.inf',
    '.nan',
    '~',
    'null',
  ],
  secret,
);

interface Edit {
  /** Where, in thousandths of the text. */
  readonly from: number;
  /** So many characters are taken away. */
  readonly away: number;
  readonly instead: string;
  readonly times: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.nat({ max: 1000 }),
  away: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 5 }) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
  instead: fc.oneof({ weight: 4, arbitrary: fragments }, { weight: 1, arbitrary: hostileText }),
  times: fc.oneof(
    { weight: 40, arbitrary: fc.constant(1) },
    { weight: 4, arbitrary: fc.nat({ max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(300, 5_000) },
  ),
});

/** Texts with up to four changes in them, and now and then noise. */
export const textMutantsOf = (good: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.tuple(fc.constantFrom(...good), fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
        edits.reduce((before, { from, away, instead, times }) => {
          const at = Math.floor((before.length * from) / 1000);
          return before.slice(0, at) + instead.repeat(times) + before.slice(at + away);
        }, text),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(fragments, hostileText), { maxLength: 30 }).map((parts) => parts.join('')),
    },
  );
