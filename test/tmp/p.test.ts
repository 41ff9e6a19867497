import { test } from 'vitest';
import { allWordings } from '../../src/act/wordings.ts';
import { personRulesCompared, personSpacesOf } from '../../src/compare/meaning/person-rules.ts';
import { comparedLaw } from '../../src/compare/meaning/compared-law.ts';
test('m', () => {
  const days = allWordings.map(({ day }) => day);
  for (const [a, b] of [...days.slice(1).map((d, i) => [days[i]!, d]), ['2016', '2023'], ['2019-01-01','2020-01-01'], ['2023', '2025-01-10'], ['2016', '2027-01-01'],['2018-01-01','2023']] as [string, string][]) {
    const t = performance.now();
    const laws = { before: comparedLaw(a), after: comparedLaw(b) };
    const rules = personRulesCompared(laws, personSpacesOf(laws));
    const ms = Math.round(performance.now() - t);
    const n = (s: string) => rules.filter((r) => r.status === s).length;
    console.log(a, b, ms, 'ms same', n('same'), 'added', n('added'), 'removed', n('removed'), 'changed', n('changed'), 'valuations', rules.reduce((s, r) => s + r.valuations, 0));
    for (const r of rules) if (r.status !== 'same') {
      console.log('  ', r.id, r.status, r.differs.join(), r.valuations, r.differing, 'own', r.isOwnChange, r.through.join(), r.toldDifferently.join());
      for (const d of r.directions) console.log('     ', d.before, d.after, d.words?.en.replaceAll('\n', '\n        '), JSON.stringify(d.witness));
    }
  }
});
