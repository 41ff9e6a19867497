import type { PersonTold } from '../model/person-reader.ts';
import { isTold, personPosition } from '../model/person-reader.ts';
import type { CaseReservation } from '../model/reservation.ts';
import type { Law } from '../rules/law.ts';
import { derivedFromRole } from './derived-person-facts.ts';
import { turnedBy } from './person-reservations.ts';

/** That a role that is given goes before the post that is given. */
const roleBeforePostDoubt = {
  id: 'role-before-post',
  kind: 'conflict',
  provisions: ['§ 18 (1)'],
  chosen: {
    en: 'The role that is given decides whether the person is a child protection official; the authority and the tasks that are given say otherwise.',
    et: 'Kas isik on lastekaitsetöötaja, otsustab märgitud roll; märgitud asutus ja ülesanded näitavad vastupidist.',
  },
  because: {
    en: 'The role is the answer to the question of § 18 itself; authority and tasks are only given for it.',
    et: 'Roll vastab § 18 küsimusele otse; asutus ja ülesanded on üksnes selle aluseks.',
  },
  otherwise: {
    en: 'The authority and the tasks decide, as § 18 (1) describes an official by them.',
    et: 'Otsustavad asutus ja ülesanded, sest nende järgi kirjeldab lastekaitsetöötajat § 18 lõige 1.',
  },
} as const;

const [roleAt, contactAt] = [personPosition('role'), personPosition('inDirectContactWithChildren')];
const [isOfficial, isWorker] = derivedFromRole;

/** What would follow if the post that is given decided, where by § 18 (1) it says otherwise than the role. */
export function roleBeforePost(law: Law, person: PersonTold): readonly CaseReservation[] {
  if (!isTold(person, 'role') || !isTold(person, 'tasks')) return [];
  const contact = isWorker!.of(person, law, undefined);
  const codes = Uint8Array.from(person.codes);
  codes[roleAt] = 0;
  codes[contactAt] = contact === 'unknown' ? 0 : contact ? 2 : 1;
  const byPost: PersonTold = { ...person, codes };
  const [one, other] = [person, byPost].map((each) => isOfficial!.of(each, law, undefined));
  if (other === 'unknown' || one === other) return [];
  const wouldFollow = turnedBy(law, person, law, byPost);
  if (wouldFollow.length === 0) return [];
  const { otherwise: says, ...doubt } = roleBeforePostDoubt;
  return [{ ...doubt, applies: true, alternatives: [{ says, wouldFollow }] }];
}
