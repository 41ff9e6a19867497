import { caseRules } from '../assessment/case-rules.ts';
import type { EntityRules } from '../assessment/entity-rules.ts';
import { personRules } from '../assessment/person/person-rules.ts';
import type { DocumentKind } from '../model/input/document.ts';

/** What the law has for the entity that each kind of document is about. */
export const rulesByKind: Readonly<Record<DocumentKind, EntityRules>> = { case: caseRules, person: personRules };
