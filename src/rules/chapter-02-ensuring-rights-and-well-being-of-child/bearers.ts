/** § 3 (1): to whom the Act applies, as far as what they do concerns children and child protection. */
export const whomTheActBinds = [
  'state-agency',
  'local-government',
  'official',
  'legal-person',
  'natural-person',
] as const;

/** §§ 7 (2), 8 and 9: who supports, cooperates and informs. */
export const agenciesAndLegalPersons = ['state-agency', 'local-government', 'official', 'legal-person'] as const;
