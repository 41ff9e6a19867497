import { all, is } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** How else § 41³ can be read of who has long been an official. */
export const officialsGetUntil2028: Bilingual = {
  en: 'Officials whom § 19 has bound since 2020 get until 2028-01-01 for what it has asked of them already.',
  et: 'Lastekaitsetöötajad, keda § 19 seob juba 2020. aastast, saavad selle täitmiseks aega 1.01.2028-ni.',
};

/** § 15 (6) with § 41³: who has certain tasks at the Social Insurance Board meets § 19, by 2028-01-01 at the latest. */
const meetOfficialRequirements: Norm = {
  id: 'meet-official-requirements',
  modality: 'obligation',
  label: {
    en: 'Meet the requirements for child protection officials',
    et: 'Lastekaitsetöötajale esitatavate nõuete täitmine',
  },
  versions: [
    {
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      provisions: ['§ 15 (6)', '§ 41³'],
      bearer: ['person'],
      when: all(is('person.hasTasksOfSection41Superscript3')),
      reading: {
        chosen: {
          en: 'One of the tasks is enough, of the two of § 15 (6) or the four of § 41³; who starts after 2028-01-01 has no time left; the requirements are those of § 19; the day does not move, and does not shorten the two years of § 19 (2), in which § 19 counts as met.',
          et: 'Piisab ühest ülesandest, § 15 lõike 6 kahest või § 41³ neljast; kes alustab pärast 1.01.2028, sellele aega ei jää; nõuded on § 19 omad; tähtpäev ei nihku ega lühenda § 19 lõike 2 kahte aastat, mille jooksul loetakse § 19 täidetuks.',
        },
        because: {
          en: 'Nothing says that one person has to have all the tasks; § 19 has the title “requirements”, § 20 speaks of restrictions; § 41³ names a day, though a Saturday and a holiday.',
          et: 'Miski ei ütle, et kõik ülesanded peavad olema ühe isiku käes; nõuetest räägib § 19 pealkiri, § 20 räägib piirangutest; § 41³ nimetab kindla päeva, kuigi see on laupäev ja riigipüha.',
        },
        alternatives: [
          {
            en: 'Only who carries out all the tasks that the provision names.',
            et: 'Üksnes see, kes täidab kõiki sättes nimetatud ülesandeid.',
          },
          {
            en: 'The restrictions of § 20 are among the requirements: they bar such a person too.',
            et: 'Nõuete hulka kuuluvad ka § 20 piirangud: need kehtivad ka sellisele isikule.',
          },
          {
            en: 'By 2028-01-01 everything of § 19 is to be met, the profession too, also by who started less than two years before.',
            et: '1.01.2028 peab täidetud olema kogu § 19, ka kutse, ka siis, kui tööle asumisest on alla kahe aasta.',
          },
          officialsGetUntil2028,
        ],
      },
    },
  ],
};

/** The norms of § 15 that turn on a person. */
export const section15OfPersons: readonly Norm[] = [meetOfficialRequirements];
