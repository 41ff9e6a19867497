import { describe, expect, it } from 'vitest';
import { containsReference, formatReference, parseReference, type Reference } from '../../src/act/reference.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { refusal } from '../support/input-error.ts';
import { everyStyle, flattened, hasSuperscript, sortedMarks, superscript } from './citation-styles.ts';
import { englishLines, englishProvisions, estonianProvisions } from './printed-provisions.ts';

describe.runIf(actTextsFolder)('the provisions of the official texts', () => {
  const texts: readonly [string, () => readonly Reference[], number][] = [
    ['the English wording of 2016-01-01', () => englishProvisions('child-protection-act.2016-01-01.en.txt'), 187],
    ['the English wording of 2023-04-01', () => englishProvisions('child-protection-act.2023-04-01.en.txt'), 227],
    ['the Estonian wording of 2025-01-10', () => estonianProvisions('RT-I-31.12.2024-23.et.xml'), 304],
  ];

  describe.each(texts)('%s', (_, provisionsOf, count) => {
    it('are walked whole', () => {
      const provisions = provisionsOf();
      expect(provisions.length).toBe(count);
      expect(formatReference(provisions[0]!)).toBe('§ 1');
      expect(formatReference(provisions.at(-1)!)).toBe('§ 47 (2)');
      expect(new Set(provisions.map((provision) => formatReference(provision))).size).toBe(provisions.length);
    });

    it('read the same from every style and are written back', () => {
      for (const provision of provisionsOf()) {
        for (const text of everyStyle(provision)) expect(parseReference(text), text).toEqual(provision);
        expect(parseReference(formatReference(provision))).toEqual(provision);
        expect(parseReference(formatReference(provision, 'en'))).toEqual(provision);
        expect(parseReference(formatReference(provision, 'et'))).toEqual(provision);
      }
    });

    it('printed references are in the order of compareReferences', () => {
      const inOrder = provisionsOf().map((provision) => formatReference(provision));
      expect(sortedMarks([...inOrder].sort())).toEqual(inOrder);
    });

    it('printed references without their superscripts are rejected, and the error names the right reading', () => {
      for (const provision of provisionsOf().filter(hasSuperscript)) {
        const error = refusal(() => parseReference(flattened(provision)));
        expect(error.code).toBe('ambiguous-provision');
        expect(error.expected).toContain(`${formatReference(provision)},`);
      }
    });

    it('contain exactly what is printed within them', () => {
      const provisions = provisionsOf();
      for (const whole of provisions) {
        const within = provisions.filter((part) => containsReference(whole, part)).map((part) => formatReference(part));
        const printed = provisions
          .map((part) => formatReference(part))
          .filter((part) => part === formatReference(whole) || part.startsWith(`${formatReference(whole)} `));
        expect(within).toEqual(printed);
      }
    });
  });

  it('has every flattened section of the English texts rejected', () => {
    const headings = englishLines('child-protection-act.2023-04-01.en.txt').flatMap(
      (line) => /^§\s(\d{3,})\./u.exec(line)?.[1] ?? [],
    );
    expect(headings).toEqual(['271', '291', '341', '411', '412']);
    for (const heading of headings) {
      const error = refusal(() => parseReference(`§ ${heading}`));
      expect(error.expected).toContain(`§ ${heading.slice(0, 2)}${superscript(heading.slice(2))},`);
    }
  });
});
