import { frozen } from './frozen.ts';
/**
 * What changed with each wording, in our own words, by the day on which it entered into force.
 *
 * @example
 * ```ts
 * import { wordingNotes } from 'lasteks';
 * wordingNotes['2016-01-01'].en; // => 'The Act as it was passed; its § 19 starts on 2020-01-01.'
 * ```
 */
export const wordingNotes: Readonly<Record<string, { readonly en: string; readonly et: string }>> = {
  '2016-01-01': {
    en: 'The Act as it was passed; its § 19 starts on 2020-01-01.',
    et: 'Seadus algsel kujul; § 19 jõustub 1. jaanuaril 2020.',
  },
  '2017-01-01': {
    en: 'The Social Insurance Board organises adoption within Estonia too: § 15 (3) 1).',
    et: 'Ka riigisisest lapsendamist korraldab Sotsiaalkindlustusamet: § 15 lg 3 p 1.',
  },
  '2018-01-01': {
    en: 'No county governor any more: §§ 11, 16, 18 (1), 38 (1)–(3). Suitability of foster families: § 15 (3) 1¹). Punishments under the Criminal Code or from abroad bar too: § 20 (1¹), with a transition in § 41 (2), (3).',
    et: 'Maavanemat enam ei ole: §-d 11 ja 16, § 18 lg 1, § 38 lg 1–3. Hooldusperede sobivus: § 15 lg 3 p 1¹. Piirang tuleneb ka kriminaalkoodeksi järgi või välisriigis määratud karistusest: § 20 lg 1¹, üleminekuajaga § 41 lg 2, 3.',
  },
  '2019-01-01': {
    en: 'The Consumer Protection and Technical Regulatory Authority in § 38 (1), (4). § 19 starts within this wording, on 2020-01-01.',
    et: 'Tarbijakaitse ja Tehnilise Järelevalve Amet § 38 lg-tes 1 ja 4. Selle redaktsiooni ajal, 1. jaanuaril 2020, jõustub § 19.',
  },
  '2022-05-08': {
    en: 'The Social Insurance Board helps children who were sexually abused or behave in a sexually abusive manner: § 15 (3) 6¹), § 29¹.',
    et: 'Sotsiaalkindlustusamet aitab seksuaalselt väärkoheldud ja seksuaalselt väärkohtlevalt käituvat last: § 15 lg 3 p 6¹, § 29¹.',
  },
  '2022-08-16': {
    en: 'A prevention council instead of the child protection council: §§ 11, 13.',
    et: 'Lastekaitse nõukogu asemel ennetusnõukogu: §-d 11, 13.',
  },
  '2022-10-01': {
    en: '§ 20 (1)–(4) reworded: more offences, a check at least every twelve months (§ 41²), re-assessment of the prohibition.',
    et: '§ 20 lg 1–4 uues sõnastuses: rohkem süütegusid, kontrollimine vähemalt kord 12 kuu jooksul (§ 41²), piirangu ümberhindamine.',
  },
  '2022-11-20': {
    en: 'The Social Insurance Board as Central Authority, and children placed from another Member State: § 15 (5), § 34¹.',
    et: 'Sotsiaalkindlustusamet keskasutusena ja teisest liikmesriigist paigutatav laps: § 15 lg 5, § 34¹.',
  },
  '2023-01-01': {
    en: 'Children in need ascertained from disability data (§ 27¹); thirty days instead of ten to decide on them (§ 41¹).',
    et: 'Abivajavate laste väljaselgitamine puude andmete põhjal (§ 27¹); nende kohta tehakse otsus kümne päeva asemel kolmekümne päeva jooksul (§ 41¹).',
  },
  '2023-04-01': {
    en: 'Case management for a child whose carer is an adult victim of domestic violence in danger: § 29 (3¹).',
    et: 'Juhtumikorraldus lapsele, keda kasvatab hädaohus olev täisealine perevägivalla ohver: § 29 lg 3¹.',
  },
  '2025-01-01': {
    en: 'Professionals report children in need (new § 27¹); the former § 27¹ becomes § 27², widened; training of officials moves to the Social Insurance Board (§§ 14, 15).',
    et: 'Spetsialistid teatavad abivajavast lapsest (uus § 27¹); senine § 27¹ on laiendatuna § 27²; lastekaitsetöötajate täienduskoolitust korraldab Sotsiaalkindlustusamet (§-d 14, 15).',
  },
  '2025-01-10': {
    en: 'Re-assessment within sixty days (§ 20 (4)–(8)); duties around separation (§ 33 (2¹), (3¹)); processing of data (chapter 8¹, §§ 34²–34⁵); wider supervision (§ 38 (6), § 40¹).',
    et: 'Ümberhindamine kuuekümne päeva jooksul (§ 20 lg 4–8); kohustused eraldamisel (§ 33 lg 2¹, 3¹); isikuandmete töötlemine (8¹. peatükk, §-d 34²–34⁵); laiem järelevalve (§ 38 lg 6, § 40¹).',
  },
  '2026-10-01': {
    en: 'Crisis situations: engaging on a declaration (§ 20 (3¹), (3²)), assessing by the measures that can be applied (§ 28 (4)).',
    et: 'Kriisiolukord: töölevõtmine kinnituse alusel (§ 20 lg 3¹, 3²), hindamine kohaldatavate meetmete järgi (§ 28 lg 4).',
  },
  '2027-01-01': {
    en: 'Assistance to a child reworded (§ 29), pre-assessment (§ 28 (5), (6)), direct danger (§ 30), officials defined by their tasks (§ 18 (1)), less state supervision (§ 38 (2)).',
    et: 'Abivajavale lapsele abi osutamine uues sõnastuses (§ 29), eelhindamine (§ 28 lg 5, 6), vahetu hädaoht (§ 30), lastekaitsetöötaja määratlus ülesannete järgi (§ 18 lg 1), vähem riiklikku järelevalvet (§ 38 lg 2).',
  },
};
frozen(wordingNotes);
