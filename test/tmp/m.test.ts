import { test } from 'vitest';
import { allWordings } from '../../src/act/wordings.ts';
import { caseRulesCompared } from '../../src/compare/meaning/case-rules.ts';
import { comparedLaw } from '../../src/compare/meaning/compared-law.ts';
test('m', () => {
  const days = allWordings.map(({ day }) => day);
  for (const [a, b] of [...days.slice(1).map((d, i) => [days[i]!, d]), ['2016', '2023'], ['2023', '2025-01-10'], ['2016', '2027-01-01']] as [string, string][]) {
    const t = performance.now();
    const rules = caseRulesCompared(comparedLaw(a), comparedLaw(b));
    const ms = Math.round(performance.now() - t);
    const n = (s: string) => rules.filter((r) => r.status === s).length;
    console.log(a, b, ms, 'ms same', n('same'), 'added', n('added'), 'removed', n('removed'), 'changed', n('changed'), 'valuations', rules.reduce((s, r) => s + r.valuations, 0));
    for (const r of rules) if (r.status === 'changed') {
      console.log('  ', r.id, r.differs.join(), r.valuations, r.differing, 'own', r.isOwnChange, r.through.join(), r.toldDifferently.join());
      if (false) for (const d of r.directions) console.log('     ', d.before, d.after, d.words!.en.replaceAll('\n', '\n        '), JSON.stringify(d.witness));
    }
    for (const r of rules) for (const d of r.directions) if (!d.witness && r.before?.when !== (undefined as any) ) if (!('all' in d.condition! && d.condition.all.length === 0)) console.log('NO WITNESS', r.id, d.before, d.after);
  }
});
