import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';

/** § 12: the Government develops and approves draft legislation and national strategies, and ensures lasting financing. */
const developStrategiesAndEnsureFinancing: Norm = {
  id: 'develop-strategies-and-ensure-financing',
  modality: 'obligation',
  label: {
    en: 'Develop legislation and strategies and ensure financing',
    et: 'Õigusaktide ja strateegiate väljatöötamine ning rahastamise tagamine',
  },
  versions: [{ provisions: ['§ 12'], from: '2016-01-01', bearer: ['government'], when: always }],
};

/** The norms of § 12. */
export const section12: readonly Norm[] = [developStrategiesAndEnsureFinancing];
