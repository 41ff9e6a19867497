import { frozen } from '../../act/frozen.ts';
import type { Actor } from './norm.ts';
import type { Bilingual } from './truth.ts';

/** The actors of the Act in words, as a readable answer has them; where they are numbered, with the number. */
export const actorLabels: Readonly<Record<Actor, Bilingual>> = {
  anyone: { en: 'anyone', et: 'igaüks' },
  receiver: { en: 'whoever received the notice', et: 'teate vastuvõtja' },
  'local-government': { en: 'local government', et: 'kohaliku omavalitsuse üksus' },
  'social-insurance-board': { en: 'Social Insurance Board', et: 'Sotsiaalkindlustusamet' },
  'child-protection-official': { en: 'child protection official', et: 'lastekaitsetöötaja' },
  police: { en: 'police', et: 'politsei' },
  'emergency-call-centre': { en: 'emergency call centre (112)', et: 'häirekeskus (112)' },
  'child-helpline': { en: 'child helpline (116 111)', et: 'lasteabitelefon (116 111)' },
  'person-working-with-children': { en: 'person working with children', et: 'lapsega töötav isik' },
  'person-raising-child': { en: 'person raising the child', et: 'last kasvatav isik' },
  parent: { en: 'parent', et: 'lapsevanem' },
  'person-exercising-custody': { en: 'person exercising custody', et: 'hooldusõigust teostav isik' },
  'service-provider': { en: 'service provider', et: 'teenuseosutaja' },
  'person-keeping-child': {
    en: 'another person with whom the child is placed',
    et: 'muu isik, kelle juurde laps paigutatakse',
  },
  'child-care-institution': { en: 'child care institution', et: 'lasteasutus' },
  'head-of-child-care-institution': { en: 'head of the child care institution', et: 'lasteasutuse juht' },
  'decision-maker': { en: 'whoever makes the decision', et: 'otsuse tegija' },
  court: { en: 'court', et: 'kohus' },
  child: { en: 'child', et: 'laps' },
  'ministry-of-social-affairs': { en: 'Ministry of Social Affairs', et: 'Sotsiaalministeerium' },
  government: { en: 'Government of the Republic', et: 'Vabariigi Valitsus' },
  'county-governor': { en: 'county governor', et: 'maavanem' },
  'chancellor-of-justice': { en: 'Chancellor of Justice', et: 'õiguskantsler' },
  'consumer-protection-board': { en: 'Consumer Protection Board', et: 'Tarbijakaitseamet' },
  'consumer-protection-authority': {
    en: 'Consumer Protection and Technical Regulatory Authority',
    et: 'Tarbijakaitse ja Tehnilise Järelevalve Amet',
  },
  'prevention-council': { en: 'prevention council', et: 'ennetusnõukogu' },
  'child-protection-council': { en: 'child protection council', et: 'lastekaitse nõukogu' },
  'state-agency': { en: 'state agency', et: 'riigiasutus' },
  'competent-authority': { en: 'competent authority', et: 'pädev asutus' },
  official: {
    en: 'official of a state or local government agency',
    et: 'riigi või kohaliku omavalitsuse üksuse ametiisik',
  },
  'appointed-official': {
    en: 'another official appointed by the local government',
    et: 'muu kohaliku omavalitsuse üksuse nimetatud ametnik',
  },
  'legal-person': { en: 'legal person', et: 'juriidiline isik' },
  'natural-person': { en: 'natural person', et: 'füüsiline isik' },
  'person-in-private-law': { en: 'person in private law', et: 'eraõiguslik isik' },
  family: { en: 'family', et: 'perekond' },
  person: { en: 'the person', et: 'isik' },
  'person-enabling-work-with-children': {
    en: 'whoever enables working with children',
    et: 'lapsega töötamist võimaldav isik',
  },
  'issuer-of-activity-licence': { en: 'issuer of the activity licence', et: 'tegevusloa väljastaja' },
  'legal-representative-of-legal-person': {
    en: 'legal representative of the legal person',
    et: 'juriidilise isiku seaduslik esindaja',
  },
  'delegate-of-legal-representative': {
    en: 'whoever the legal representative has delegated the obligation to',
    et: 'isik, kellele seaduslik esindaja on kohustuse delegeerinud',
  },
  'legal-representative-of-child': { en: 'legal representative of the child', et: 'lapse seaduslik esindaja' },
  professional: {
    en: 'professional who noticed the child in work or professional activity',
    et: 'spetsialist, kes märkas last oma töös või kutsetegevuses',
  },
  'employer-or-licensor': {
    en: 'whoever enables working with children, or issues the activity licence',
    et: 'lapsega töötamist võimaldav isik või tegevusloa väljastaja',
  },
  'criminal-records-processor': {
    en: 'authorised processor of the Criminal Records Database',
    et: 'karistusregistri volitatud töötleja',
  },
  'ministry-of-justice-and-digital-affairs': {
    en: 'Ministry of Justice and Digital Affairs',
    et: 'Justiits- ja Digiministeerium',
  },
  'health-service-provider': { en: 'health service provider', et: 'tervishoiuteenuse osutaja' },
  'involved-party': {
    en: 'whoever was involved in assessing the need or in helping',
    et: 'abivajaduse hindamisse või abi osutamisse kaasatu',
  },
  prosecutor: { en: 'prosecutor’s office', et: 'prokuratuur' },
  'child-help-service': { en: 'child help service', et: 'lasteabi' },
  'relevant-institution': { en: 'another institution concerned', et: 'muu asjaomane institutsioon' },
  'authority-of-other-state': {
    en: 'competent authority of another state, or whoever it has authorised',
    et: 'teise riigi pädev asutus või selleks volitatud isik',
  },
  'interest-group': { en: 'interest group', et: 'huvirühm' },
  public: { en: 'the public', et: 'avalikkus' },
  'not-named': { en: 'nobody named by the Act', et: 'seaduses ei ole kedagi nimetatud' },
};
frozen(actorLabels);
