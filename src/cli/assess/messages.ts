import type { Bilingual } from '../../model/rule/truth.ts';

/** What would be right instead of an option of `assess` or `screen` that is rejected. */
export const expectedOptions = {
  singleCase: { en: 'a single case: a stream is not explained', et: 'üksik juhtum: voogu ei selgitata' },
  singleDocument: {
    en: 'a single document: a stream has no list of tasks',
    et: 'üksik dokument: voo kohta ülesannete loetelu ei koostata',
  },
  singlePerson: {
    en: 'a single person: the answers of a stream are complete JSON already',
    et: 'üksik isik: voo vastused on niigi täielik JSON',
  },
} satisfies Record<string, Bilingual>;

/** An actor of the Act, with the one that was probably meant. */
export const anActor = (nearest: string): Bilingual => ({
  en: `an actor of the Act (nearest: ${nearest})`,
  et: `seaduse tegutseja (lähim: ${nearest})`,
});

/**
 * A municipality behind the colon of `--as`.
 *
 * @param fault What it has to have, in English: the library knows no other language for it.
 */
export const aMunicipality = (fault: string): Bilingual => ({
  en: `a municipality behind the colon, with ${fault}`,
  et: 'kooloni järel ühe omavalitsuse nimi või kood, nt 0793, ilma lisamärkideta',
});
