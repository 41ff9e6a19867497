import { holds, is } from '../../model/condition.ts';

/** A local government has become aware of a child in need: what starts its duties of §§ 28 and 29. */
export const onBecomingAware = [holds('child-in-need-of-assistance'), is('localGovernment.isAware')] as const;

/** The bearer of those duties. */
export const ofTheLocalGovernment = {
  bearer: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
} as const;
