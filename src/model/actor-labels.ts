import type { Actor } from './norm.ts';
import type { Bilingual } from './truth.ts';

/** The actors of the Act in words, as they stand in a readable answer; what is called by a number tells it. */
export const actorLabels: Readonly<Record<Actor, Bilingual>> = {
  anyone: { en: 'anyone', et: 'igaüks' },
  receiver: { en: 'whoever received the notice', et: 'teate saaja' },
  'local-government': { en: 'local government', et: 'kohaliku omavalitsuse üksus' },
  'social-insurance-board': { en: 'Social Insurance Board', et: 'Sotsiaalkindlustusamet' },
  'child-protection-official': { en: 'child protection official', et: 'lastekaitsetöötaja' },
  police: { en: 'police', et: 'politsei' },
  'emergency-call-centre': { en: 'emergency call centre (112)', et: 'häirekeskus (112)' },
  'child-helpline': { en: 'child helpline (116 111)', et: 'lasteabitelefon (116 111)' },
  'person-working-with-children': { en: 'person working with children', et: 'lapsega töötav isik' },
  'person-raising-child': { en: 'person raising the child', et: 'last kasvatav isik' },
  'person-exercising-custody': { en: 'person exercising custody', et: 'hooldusõigust teostav isik' },
  'service-provider': { en: 'service provider', et: 'teenuseosutaja' },
  'child-care-institution': { en: 'child care institution', et: 'lasteasutus' },
  'decision-maker': { en: 'whoever makes the decision', et: 'otsuse tegija' },
  court: { en: 'court', et: 'kohus' },
  child: { en: 'child', et: 'laps' },
  'not-named': { en: 'the Act names nobody', et: 'seadus kohustatut ei nimeta' },
};
