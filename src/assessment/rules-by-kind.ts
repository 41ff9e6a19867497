import type { DocumentKind } from '../model/input/document.ts';
import { caseRules } from './case-rules.ts';
import type { EntityRules } from './entity-rules.ts';
import { personRules } from './person/person-rules.ts';

/** What the law has for the entity that each kind of document is about. */
export const rulesByKind: Readonly<Record<DocumentKind, EntityRules>> = { case: caseRules, person: personRules };
