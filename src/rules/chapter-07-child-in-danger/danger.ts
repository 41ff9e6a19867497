import { readReference } from '../../act/reference.ts';

/** Whether a provision is about a child in danger or the separation (§§ 30–33): questions and tasks of these come first. */
export function isOfDanger(provision: string): boolean {
  const section = readReference(provision)?.section.number;
  return section !== undefined && section >= 30 && section <= 33;
}
