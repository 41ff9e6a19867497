import { frozen } from '../../act/frozen.ts';
import type { PenalCode } from '../../act/penal-provision.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/**
 * Short names, in our own words, of the offences on the lists of § 20, by the entry as the Act prints it.
 *
 * They are for people and affect no result. Sections change over the years: a name describes the section at the time of the
 * list, or before the section was repealed. Entries of the Criminal Code whose text was not available have none.
 */
export const offenceNames: Readonly<Record<PenalCode, Readonly<Record<string, Bilingual>>>> = {
  'penal-code': {
    '89–93': {
      en: 'crimes against humanity, genocide, aggression, war propaganda, banned weapons',
      et: 'inimsusevastane kuritegu, genotsiid, agressioon, sõjapropaganda, keelatud relvad',
    },
    '95–112': {
      en: 'war crimes, piracy, hijacking of aircraft, offences against aviation safety',
      et: 'sõjakuriteod, piraatlus, õhusõiduki kaaperdamine, lennuohutuse rikkumine',
    },
    '113': { en: 'killing', et: 'tapmine' },
    '114': { en: 'murder', et: 'mõrv' },
    '116': { en: 'killing of a newborn by its mother', et: 'vastsündinu tapmine, kui tapja on ema' },
    '118': { en: 'causing grave injury', et: 'raske tervisekahjustuse tekitamine' },
    '118¹': { en: 'female genital mutilation', et: 'naise suguelundite moonutamine' },
    '119¹': { en: 'taking part in a brawl with a grave outcome', et: 'osalemine raske tagajärjega kakluses' },
    '121': { en: 'physical abuse', et: 'kehaline väärkohtlemine' },
    '122': { en: 'torture (repealed since)', et: 'piinamine (hiljem kehtetu)' },
    '125': { en: 'abortion against the woman’s will', et: 'raseduse katkestamine naise tahte vastaselt' },
    '133–133³': {
      en: 'trafficking in human beings and aiding it, pimping, aiding prostitution',
      et: 'inimkaubandus ja selle toetamine, kupeldamine, prostitutsioonile kaasaaitamine',
    },
    '134 (2) 2)': {
      en: 'removal to a state that restricts liberty, of a person under eighteen',
      et: 'alaealise viimine isikuvabadust piiravasse riiki',
    },
    '135': { en: 'hostage-taking', et: 'pantvangi võtmine' },
    '135 (2)': { en: 'hostage-taking of a person under eighteen', et: 'alaealise pantvangi võtmine' },
    '136 (2)': {
      en: 'unlawful detention of a person under eighteen',
      et: 'alaealiselt seadusliku aluseta vabaduse võtmine',
    },
    '138¹ (2) 2)': { en: 'forced donation by a person under eighteen', et: 'alaealise sundimine doonorlusele' },
    '140 (2)': {
      en: 'inducing a person under eighteen to donate',
      et: 'alaealise kallutamine doonorlusele',
    },
    '141–145¹': {
      en: 'sexual crimes: rape, acts by compulsion or influence, with a descendant or a child, buying sex from a minor',
      et: 'seksuaalkuriteod: vägistamine, sundimine, mõjuvõimu kasutamine, tegu järeltulija või lapsega, seksi ostmine alaealiselt',
    },
    '153¹': { en: 'sexual harassment', et: 'seksuaalne ahistamine' },
    '171–174': {
      en: 'breach of custody or guardianship duties, taking another’s child, selling or buying a child, changing filiation',
      et: 'hooldus- või eestkostekohustuse rikkumine, võõra lapse hõivamine, lapse müümine ja ostmine, põlvnemise muutmine',
    },
    '172–174': {
      en: 'taking another’s child, selling or buying a child, changing filiation',
      et: 'võõra lapse hõivamine, lapse müümine ja ostmine, põlvnemise muutmine',
    },
    '175': { en: 'trafficking of minors', et: 'inimkaubandus alaealistega' },
    '175¹': { en: 'access to child pornography', et: 'lapspornole ligipääs' },
    '175–179': {
      en: 'trafficking of minors, child pornography, grooming, sexual enticement of a child',
      et: 'inimkaubandus alaealistega, lapsporno, seksuaalse eesmärgiga kohtumise ettepanek lapseealisele, lapse seksuaalne ahvatlemine',
    },
    '178': { en: 'making or possessing child pornography', et: 'lapsporno valmistamine või hoidmine' },
    '178–179': {
      en: 'making or possessing child pornography, grooming, sexual enticement of a child',
      et: 'lapsporno valmistamine või hoidmine, seksuaalse eesmärgiga kohtumise ettepanek lapseealisele, lapse seksuaalne ahvatlemine',
    },
    '179': { en: 'sexual enticement of a child', et: 'lapse seksuaalne ahvatlemine' },
    '180': { en: 'exposing a child to cruelty', et: 'lapsele julmuse eksponeerimine' },
    '180–182': {
      en: 'exposing a child to cruelty, inducing a minor to drink; § 181 is repealed since',
      et: 'lapsele julmuse eksponeerimine, alaealise kallutamine alkoholi tarvitama; § 181 on hiljem kehtetu',
    },
    '182': { en: 'inducing a minor to drink', et: 'alaealise kallutamine alkoholi tarvitama' },
    '182¹': {
      en: 'systematic sale or purchase of alcohol for minors',
      et: 'alaealistele alkoholi süstemaatiline müümine või ostmine',
    },
    '185': { en: 'giving drugs to a minor', et: 'narkootilise aine andmine alaealisele' },
    '187': { en: 'inducing a minor to use drugs', et: 'alaealise kallutamine uimasteid tarvitama' },
    '195 (2) 2)': { en: 'doping crime against a person under eighteen', et: 'dopingukuritegu alaealise suhtes' },
    '200': { en: 'robbery', et: 'röövimine' },
    '200 (2) 4)': { en: 'robbery by someone who robbed before', et: 'korduv röövimine' },
    '200 (2) 5)': { en: 'robbery with grave injury', et: 'röövimine raske tervisekahjustusega' },
    '214': { en: 'extortion', et: 'väljapressimine' },
    '215 (3)': {
      en: 'use of another’s thing with violence or by a criminal association',
      et: 'võõra asja vägivaldne või kuritegeliku ühenduse poolt toime pandud kasutamine',
    },
    '237–237³': {
      en: 'terrorism, terrorist association, its preparation, incitement and financing',
      et: 'terrorism, terroriühendus, ettevalmistamine, üleskutsed ja rahastamine',
    },
    '244': { en: 'attack on a high official', et: 'rünne kõrge ametiisiku vastu' },
    '246': { en: 'attack on an internationally protected person', et: 'rünne rahvusvaheliselt kaitstud isiku vastu' },
    '251 (3) 3)': { en: 'mutiny with grave injury', et: 'mäss raske tervisekahjustusega' },
    '263': { en: 'aggravated breach of public order', et: 'avaliku korra raske rikkumine' },
    '266 (2) 2)': { en: 'unlawful entry with violence', et: 'omavoliline sissetung vägivallaga' },
    '274': { en: 'violence against a representative of authority', et: 'vägivald võimuesindaja vastu' },
    '290¹': { en: 'torture by an official', et: 'ametiisiku toime pandud piinamine' },
    '291': { en: 'abuse of authority', et: 'võimuliialdus' },
    '302': { en: 'attack or violence in the administration of justice', et: 'rünne või vägivald õigusemõistmises' },
    '303': { en: 'attack or violence in the administration of justice', et: 'rünne või vägivald õigusemõistmises' },
    '312': { en: 'unlawful interrogation', et: 'ebaseaduslik ülekuulamine' },
    '322': { en: 'coercing testimony', et: 'ütluste andmisele sundimine' },
    '323': { en: 'attack on a participant in proceedings', et: 'rünne menetluses osaleja vastu' },
    '327 (3)': { en: 'prison riot with a grave outcome', et: 'raske tagajärjega rahutused vanglas' },
    '403–405': { en: 'poisoning, arson, causing an explosion', et: 'mürgitamine, süütamine, plahvatuse tekitamine' },
    '435': { en: 'violence against a member of the defence forces', et: 'vägivald kaitseväelase vastu' },
  },
  'criminal-code': {
    '100–102': { en: 'killing and murder', et: 'tapmine ja mõrv' },
    '202': {
      en: 'drawing a minor into crime (its first alternative)',
      et: 'alaealise kaasatõmbamine kuritegelikule tegevusele (esimene alternatiiv)',
    },
  },
};
frozen(offenceNames);
