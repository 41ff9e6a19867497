/** Whether § 15 (6), which speaks of requirements, also brings the restrictions of § 20. */
export const requirementsOrRestrictions = {
  id: 'requirements-or-restrictions',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 15 (6)', '§ 19', '§ 20'],
  chosen: {
    en: 'The requirements of § 15 (6) are those of § 19: the restrictions of § 20 bind such a person only as an official or a person working with children.',
    et: '§ 15 lõike 6 nõuded on § 19 nõuded: § 20 piirangud seovad sellist isikut vaid lastekaitsetöötaja või lapsega töötava isikuna.',
  },
  because: {
    en: '§ 19 has the title “requirements”, and § 41³ means § 19 by the same words; § 20 speaks of restrictions and names whom it binds.',
    et: 'Nõuetest räägib § 19 pealkiri ja sama sõnaga viitab §-le 19 ka § 41³; § 20 räägib piirangutest ja nimetab, keda need seovad.',
  },
  otherwise: {
    en: 'The restrictions of § 20 are requirements for officials as well, and bar this person too.',
    et: 'Lastekaitsetöötajale esitatavad nõuded on ka § 20 piirangud ja need kehtivad ka sellele isikule.',
  },
} as const;
