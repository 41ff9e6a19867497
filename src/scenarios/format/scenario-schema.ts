import * as z from 'zod/mini';
import type { LawErrorCode } from '../../act/law-error.ts';
import { unlessRejected } from '../../act/law-error.ts';
import { parseReference } from '../../act/reference.ts';
import { faultOfMunicipality } from '../../model/input/municipality.ts';
import { actors } from '../../model/rule/actor.ts';
import type { Modality } from '../../model/rule/norm.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { parseInstant } from '../../model/time/instant.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { caseJsonSchema } from '../../rules/facts/case-entity.ts';
import { personJsonSchema } from '../../rules/facts/person-entity.ts';

/** A text with a check of its content; `expected` is a phrase for a valid text. */
const text = (expected: string, code: LawErrorCode, isRight: (value: string) => boolean): z.ZodMiniType<string> =>
  z.string({ error: expected }).check(z.refine(isRight, { error: expected, params: { code } }));

const isTime = (value: string): boolean => parseDay(value) !== undefined || parseInstant(value) !== undefined;

const isProvision = (value: string): boolean => unlessRejected(() => parseReference(value)) !== undefined;

const aList = (expected: string): { readonly error: string } => ({ error: `a list of ${expected}` });
const byId = <Value extends z.ZodMiniType>(value: Value, of: string) =>
  z.record(z.string(), value, { error: `a mapping of ids to ${of}` });

const truth = () => z.union([z.boolean(), z.literal('unknown')], { error: 'true, false or "unknown"' });
const time = () => text('a day (2023-05-02) or an ISO 8601 date and time', 'not-an-instant', isTime);
const day = () => text('a calendar day as YYYY-MM-DD', 'not-a-day', (value) => parseDay(value) !== undefined);
const municipality = () =>
  text('a municipality (a code quoted)', 'not-a-municipality', (value) => faultOfMunicipality(value) === undefined);
const words = (expected: string): z.ZodMiniType<string> =>
  text(`${expected} as text that is not empty`, 'wrong-type', (value) => value.trim() !== '');

const modalities = ['obligation', 'prohibition', 'permission'] as const satisfies readonly Modality[];
const withheld = ['reporter-identity', 'fact-of-notification'] as const;

const severalActors = () => z.array(z.enum(actors, { error: `one of ${actors.join(', ')}` }), aList('actors'));

const notification = () =>
  z.strictObject(
    {
      norm: z.optional(words('the id of a norm')),
      provision: z.optional(text('one provision, written as § 29¹ (1) 2)', 'not-a-provision', isProvision)),
      bearer: z.optional(severalActors()),
      to: z.optional(
        z.strictObject(
          {
            body: z.optional(z.enum(actors, { error: `one of ${actors.join(', ')}` })),
            municipality: z.optional(municipality()),
          },
          { error: 'a mapping with a body and a municipality' },
        ),
      ),
      fulfilled: z.optional(truth()),
      anyRecipientSuffices: z.optional(z.literal(true, { error: 'true, or the key left out' })),
      withhold: z.optional(
        z.array(z.enum(withheld, { error: `one of ${withheld.join(', ')}` }), aList(withheld.join(' and '))),
      ),
    },
    { error: 'a mapping of a notification' },
  );

const normAttributes = () =>
  z.strictObject(
    {
      modality: z.optional(z.enum(modalities, { error: `one of ${modalities.join(', ')}` })),
      provisions: z.optional(
        z.array(text('a provision, written as § 29¹ (1) 2)', 'not-a-provision', isProvision), aList('provisions')),
      ),
      bearer: z.optional(severalActors()),
      counterpart: z.optional(severalActors()),
      bearerMunicipality: z.optional(words('the path of a fact')),
      bearerOf: z.optional(severalActors()),
      counterpartMunicipality: z.optional(words('the path of a fact')),
      term: z.optional(
        z.union([z.literal('none'), z.record(z.string(), z.unknown())], {
          error: 'a term as the rules have it, or none',
        }),
      ),
    },
    { error: 'a mapping of what the law says' },
  );

const notifications = () => z.array(notification(), aList('notifications'));
const record = () =>
  z.int({ error: 'the index of a record, counted from 0' }).check(z.nonnegative({ error: 'an index from 0' }));

/** Whether an expectation can fail: an empty mapping cannot, an empty list expects none. */
const canFail = (part: unknown): boolean =>
  typeof part !== 'object' || part === null || Array.isArray(part) || Object.keys(part).length > 0;

const expectations = () =>
  z
    .strictObject(
      {
        findings: z.optional(byId(truth(), 'true, false or "unknown"')),
        norms: z.optional(byId(truth(), 'true, false or "unknown"')),
        notifications: z.optional(notifications()),
        notificationsExactly: z.optional(notifications()),
        deadlines: z.optional(
          byId(
            z.union([time(), z.array(time()).check(z.minLength(1, { error: 'at least one end' }))], {
              error: 'a day, a date and time, or a list of them',
            }),
            'days, or dates and times',
          ),
        ),
        missing: z.optional(byId(z.array(words('the path of a fact'), aList('facts')), 'lists of facts')),
        fulfilled: z.optional(byId(truth(), 'true, false or "unknown"')),
        presumed: z.optional(byId(z.boolean({ error: 'true or false' }), 'true or false')),
        says: z.optional(byId(normAttributes(), 'what the law says')),
        restrictions: z.optional(
          byId(
            z.strictObject(
              { applies: z.optional(truth()), records: z.optional(z.array(record(), aList('indices'))) },
              { error: 'a mapping with applies and records' },
            ),
            'what they say',
          ),
        ),
        complyBy: z.optional(day()),
        barred: z.optional(truth()),
      },
      { error: 'a mapping of what is expected' },
    )
    .check(z.refine((expected) => Object.values(expected).some(canFail), { error: 'at least one expectation' }));

const scenario = () =>
  z.strictObject(
    {
      name: words('a name'),
      at: time(),
      wording: z.optional(words('the name of a wording')),
      case: z.optional(z.unknown()),
      person: z.optional(z.unknown()),
      expect: expectations(),
      todo: z.optional(words('a reason')),
    },
    { error: 'a mapping with name, at, case or person, and expect' },
  );

let schema: ReturnType<typeof scenario> | undefined;

/** The zod schema of a scenario in a file, built on first use. */
export function scenarioSchema(): ReturnType<typeof scenario> {
  schema ??= scenario();
  return schema;
}

/** The keys that are allowed at a path of a scenario, for an error with the nearest one; the path has no list indices. */
export function keysAt(path: string): readonly string[] {
  switch (path) {
    case '':
      return Object.keys(scenarioSchema().shape);
    case 'expect':
      return Object.keys(scenarioSchema().shape.expect.shape);
    case 'expect.restrictions':
      return ['applies', 'records'];
    case 'expect.says':
      return Object.keys(normAttributes().shape);
    default:
      return path.endsWith('.to') ? ['body', 'municipality'] : Object.keys(notification().shape);
  }
}

/** The groups of expectations whose keys are ids, with the ids that each allows. */
const idsOfGroups = (): Readonly<Record<string, readonly string[]>> => {
  const [ofDefinitions, ofNorms] = [definitions, [...norms, ...personNorms]].map((rules) => rules.map(({ id }) => id));
  return {
    findings: ofDefinitions!,
    presumed: ofDefinitions!,
    norms: ofNorms!,
    fulfilled: ofNorms!,
    deadlines: ofNorms!,
    restrictions: ofNorms!,
    missing: [...ofDefinitions!, ...ofNorms!],
  };
};

interface ObjectSchema {
  readonly properties: Record<string, object>;
}

/**
 * The JSON Schema of a scenario file (draft 2020-12), with every fact of a case and of a person and every id.
 *
 * @returns A plain object, for editors that complete and check as one writes.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const file = z.toJSONSchema(z.array(scenarioSchema()), { io: 'input' });
  const { properties } = file.items as unknown as ObjectSchema;
  const { $schema: _ofCase, ...ofCase } = caseJsonSchema();
  const { $schema: _ofPerson, ...ofPerson } = personJsonSchema();
  Object.assign(properties, { case: ofCase, person: ofPerson });
  const expected = (properties['expect'] as ObjectSchema).properties;
  for (const [group, ids] of Object.entries(idsOfGroups())) {
    expected[group] = { ...expected[group], propertyNames: { enum: ids } };
  }
  return file;
}
