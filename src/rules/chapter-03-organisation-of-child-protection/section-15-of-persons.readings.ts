import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** § 41³: how else its day can be read for officials whom § 19 already binds. */
export const officialsHaveUntil2028: Bilingual = {
  en: 'Officials whom § 19 has bound since 2020 have until 2028-01-01 to meet what it already requires of them.',
  et: 'Lastekaitsetöötajad, kelle suhtes § 19 kehtib juba 2020. aastast, peavad selle nõuded täitma 1. jaanuariks 2028.',
};

/** §§ 15 (6) and 41³: which tasks, which requirements, and by when. */
export const oneTaskAndSection19: Reading = {
  chosen: {
    en: 'One task is enough, of the two of § 15 (6) or the four of § 41³. The requirements are those of § 19. Whoever starts after 2028-01-01 has no time left. The day does not move, and it does not shorten the two years of § 19 (2), during which § 19 counts as met.',
    et: 'Piisab ühest § 15 lg 6 kahest või § 41³ neljast ülesandest. Nõuded on § 19 nõuded. Pärast 1. jaanuari 2028 alustanul täitmiseks lisaaega ei ole. Tähtpäev ei nihku ega lühenda § 19 lg 2 kahte aastat, mille jooksul loetakse § 19 täidetuks.',
  },
  because: {
    en: 'Nothing requires that one person has all the tasks. The title of § 19 is “requirements”, while § 20 lays down restrictions. § 41³ names a day, although it is a Saturday and a public holiday.',
    et: 'Säte ei nõua, et kõik ülesanded oleksid ühel isikul. Nõudeid käsitleb § 19 pealkirja järgi, § 20 sätestab piirangud. § 41³ nimetab kindla päeva, kuigi see on laupäev ja riigipüha.',
  },
  alternatives: [
    {
      en: 'Only whoever carries out all the tasks that the provision names.',
      et: 'Üksnes isik, kes täidab kõiki sättes nimetatud ülesandeid.',
    },
    {
      en: 'The restrictions of § 20 are among the requirements and apply to such a person too.',
      et: 'Nõuete hulka kuuluvad ka § 20 piirangud ja need kehtivad ka sellise isiku suhtes.',
    },
    {
      en: 'All of § 19 has to be met by 2028-01-01, including the profession, even by whoever started less than two years before.',
      et: '1. jaanuariks 2028 peab olema täidetud kogu § 19, sealhulgas kutse omandamise nõue, ka siis, kui teenistusse asumisest on möödunud alla kahe aasta.',
    },
    officialsHaveUntil2028,
  ],
};

/** §§ 15 (6) and 20: whether the requirements include the restrictions. */
export const requirementsOrRestrictions = {
  id: 'requirements-or-restrictions',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 15 (6)', '§ 19', '§ 20'],
  chosen: {
    en: 'The requirements of § 15 (6) are those of § 19. The restrictions of § 20 bind such a person only as an official or a person working with children.',
    et: '§ 15 lg 6 nõuded on § 19 nõuded. § 20 piirangud kehtivad sellise isiku suhtes vaid siis, kui ta on lastekaitsetöötaja või lapsega töötav isik.',
  },
  because: {
    en: 'The title of § 19 is “requirements”, and § 41³ means § 19 by the same word. § 20 lays down restrictions and names those whom it binds.',
    et: 'Nõudeid käsitleb § 19 pealkirja järgi ja sama sõnaga viitab §-le 19 ka § 41³. § 20 sätestab piirangud ja nimetab isikud, kelle suhtes need kehtivad.',
  },
  otherwise: {
    en: 'The restrictions of § 20 are requirements for officials as well, and bar this person too.',
    et: 'Lastekaitsetöötajale esitatavad nõuded on ka § 20 piirangud ja need kehtivad ka selle isiku suhtes.',
  },
} as const;
