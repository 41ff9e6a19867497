import { test } from 'vitest';
import { allWordings } from '../../src/act/wordings.ts';
import { compareNorms } from '../../src/compare/compare.ts';
test('m', () => {
  const days = allWordings.map(({ day }) => day);
  for (const [a, b] of [['2016','2016'],['2016', '2023'],  ['2023', '2025-01-10'],['2026-10-01','2027-01-01'], ['2016', '2027-01-01'],['2027-01-01','2027-01-01'], ...days.slice(1).map((d, i) => [days[i]!, d])] as [string, string][]) {
    const t = performance.now();
    const c = compareNorms(a, b);
    console.log(a, b, Math.round(performance.now() - t), 'ms', JSON.stringify(c.counts), JSON.stringify(c).length);
    for (const r of c.rules) { if (r.status==='changed' && r.directions.some((d) => !d.witness && r.kind !== 'record-condition')) console.log('NOWITNESS', r.id); if (a==='2016'&&b==='2023' && r.kind==='record-condition' ) console.log(JSON.stringify(r,null,0)); }
    if (a==='2016'&&b==='2023') for (const l of c.offenceLists) console.log(l.provision, l.code, l.status, 'onlyB', l.onlyBefore.map(s=>s.words.en), 'onlyA', l.onlyAfter.map(s=>s.words.en), '+', l.added.map(i=>i.as).join(), '-', l.removed.map(i=>i.as).join());
  }
});
