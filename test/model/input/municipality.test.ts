import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfMunicipality } from '../../../src/model/input/municipality.ts';

describe('a municipality', () => {
  it.each([
    '0793',
    '0184',
    'S001',
    'EE-37',
    'Põlva vald',
    'Tallinn',
    'Nõo',
    'Noo',
    'Nome',
    'Hull',
    'Tõrva',
    'Põhja-Sakala',
    'Lääne-Harju vald',
    'Žagarė',
    'Škofja Loka',
    'Mõniste',
    'Москва',
    'Αθήνα',
    '0793-1',
    'Anija vald (0141)',
    'Sankt-Peterburg',
    '10 Downing',
    'Ñuñoa',
    '東京',
    'x'.repeat(200),
  ])('may be written as %s', (text) => {
    expect(faultOfMunicipality(text)).toBeUndefined();
  });

  it('is any code of letters, digits and single inner spaces that is no word for nothing', () => {
    const words = fc.stringMatching(/^[A-Z0-9]{2,6}$/u).map((text) => `${text}7`);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(faultOfMunicipality(parts.join(' '))).toBeUndefined();
      }),
    );
  });
});

describe('what is rejected as a municipality', () => {
  const invisible = [
    ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\ufe0f', '\u{e0020}'],
    ...['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'],
    ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\t', '\n', '\r', '\u2028', '\u2029'],
    ...['\u3164', '\uffa0', '\u115f', '\u2800', '\u00a0', '\u2007', '\u202f', '\u3000', '\ud800', '\udfff', '\ue000'],
  ];

  it.each(invisible.map((character) => [character.codePointAt(0)!.toString(16), character]))(
    'U+%s, before, inside and behind',
    (_code, character) => {
      for (const text of [`${character}0793`, `07${character}93`, `0793${character}`, character]) {
        expect(faultOfMunicipality(text)).toBeDefined();
      }
    },
  );

  it.each([
    ...['', ' ', '0793 ', ' 0793', ' Tallinn', 'x'.repeat(201)],
    ...[
      'none',
      'None',
      'NONE',
      'none.',
      '"none"',
      'n.o.n.e',
      'ｎｏｎｅ',
      'null',
      'NULL',
      'nil',
      'undefined',
      'NaN',
      'n/a',
      'N.A.',
    ],
    ...['unknown', 'Unknown', 'UNKNOWN', 'unknwon', 'unknow', '(unknown)'],
    ...['not-known', 'NOT-KNOWN', 'not known', 'not_known', 'notKnown', 'not-knwon', 'Not known.'],
    ...['unascertainable', 'Unascertainable', 'unascertanable', 'un-ascertainable'],
    ...['-', '--', '—', '–', '?', '...', '/', '_', '*'],
    ...['nonee', 'noone', 'nonne', 'non', 'noen', 'onne', 'none1', 'None 2', 'n0ne', 'N0NE', 'nоne', 'nοne', 'nonе'],
    ...['unknown1', 'unkn0wn', 'not-known-1', 'not known 2', 'nu11', 'un4scertainable'],
    ...['teadmata', 'Teadmata', 'teadmatta', 'puudub', 'Puudub.', 'pudub', 'tundmatu', 'tundmatu1', 'ei ole', 'ei tea'],
    ...['０７９３', '٠٧٩٣', '۰۷۹۳', '0793\u0336', '07\u030293', '0793\u20dd', '0793²', '①'],
    ...['07 93', '07  93', '0 793', '07-93', '0.793', '0793.', '(0793)'],
    ...['Tаllinn', 'Таllinn', 'Τallinn', 'T\u0336allinn'],
    'Po\u0303lva', // a letter in two parts, which looks like one
  ])('%j', (text) => {
    expect(faultOfMunicipality(text)).toBeDefined();
  });

  it('is rejected without repeating the text', () => {
    for (const text of ['NOT-KNOWN', ' Tallinn', 'Tal\u200blinn', '-'])
      expect(faultOfMunicipality(text)).not.toContain(text);
  });
});
