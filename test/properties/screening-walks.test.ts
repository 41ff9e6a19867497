// The norms of §§ 15 (6), 18, 19 and 20 as they stand from 2025 on, each held against its text on every way of telling
// the facts that it turns on: what is so in every world that a telling leaves open is so, and anything else is unknown.
import { describe, expect, it } from 'vitest';
import { screen } from '../../src/assessment/screen.ts';
import type { Screening } from '../../src/model/answer/screening.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import type { PersonInput } from '../../src/rules/facts/person-entity.ts';
import {
  type Domains,
  everyTelling,
  type InputAssignment,
  inAllWorlds,
  toldOf,
  turningOn,
  type World,
  worldsOf,
} from '../support/input-product.ts';
import { norm } from '../support/screenings.ts';

/** Gives back where answers part from the text, and every truth that each norm was met with. */
function walk<D extends Domains>(
  domains: D,
  answerTo: (telling: InputAssignment<D>) => Screening,
  texts: Readonly<Record<string, (world: World<D>) => boolean>>,
  missingOf?: (
    answer: Screening,
    id: string,
    telling: InputAssignment<D>,
    text: (world: World<D>) => boolean,
  ) => string | false,
  canBe: (world: World<D>) => boolean = () => true,
) {
  const parted: string[] = [];
  const met = new Map(Object.keys(texts).map((id) => [id, new Set<Truth>()]));
  for (const telling of everyTelling(domains)) {
    if (!worldsOf(domains, telling).some(canBe)) {
      expect(() => answerTo(telling)).toThrowError(/contradiction/u);
      continue;
    }
    const answer = answerTo(telling);
    for (const [id, text] of Object.entries(texts)) {
      const { applies } = norm(answer, id);
      met.get(id)!.add(applies);
      const expected = inAllWorlds(domains, telling, text, canBe);
      const wrong = applies === expected ? missingOf?.(answer, id, telling, text) : `${String(applies)}`;
      if (wrong) parted.push(`${id} of ${JSON.stringify(toldOf(telling))}: ${wrong}`);
    }
  }
  return { parted, met: [...met.values()].map((truths) => truths.size) };
}

const truths = [true, false] as const;

describe('§ 20 (3), (3¹): checking in a crisis', () => {
  const domains = {
    kind: ['hiring', 'activity-licence'],
    startedOn: ['2026-10-01', '2026-10-05', 'none'],
    crisisPreventsCheck: truths,
    delayHindersCrisisResolution: truths,
    delayHindersProtectionInImmediateDanger: truths,
    declarationReproducibleInWriting: truths,
    // between the two days of engaging, after both, and before the first day of the subsection
    obstacleGoneAt: ['2026-10-02T12:00', '2026-10-06T12:00', '2026-09-30T12:00', 'none'],
    immediateDangerAvertedAt: ['2026-10-02T09:30', '2026-10-06T09:30', '2026-09-30T09:30', 'none'],
  } as const;
  type Crisis = World<typeof domains>;
  /** The last day on which somebody could be engaged while what the exception asks for stood. */
  const stood = ({ kind, startedOn }: Crisis, endedAt: string) => {
    if (endedAt === 'none') return true;
    if (endedAt < '2026-10-01') return false;
    return kind === 'activity-licence' || (startedOn !== 'none' && startedOn <= endedAt.slice(0, 10));
  };
  const dangerStood = (world: Crisis) => stood(world, world.immediateDangerAvertedAt);
  const declarationMayDo = (world: Crisis) =>
    world.crisisPreventsCheck &&
    stood(world, world.obstacleGoneAt) &&
    (world.delayHindersCrisisResolution || (world.delayHindersProtectionInImmediateDanger && dangerStood(world))) &&
    world.declarationReproducibleInWriting;
  const isEngaged = ({ kind, startedOn }: Crisis) => kind === 'activity-licence' || startedOn !== 'none';

  const answerTo = (at: string) => (telling: InputAssignment<typeof domains>) => {
    const { startedOn, ...engagement } = toldOf(telling);
    return screen({ role: 'person-working-with-children', startedOn, engagement } as PersonInput, { at });
  };

  it.each(['2027-01-01'])('every way of telling it, on %s', (at) => {
    const { parted, met } = walk(
      domains,
      answerTo(at),
      {
        'verify-before-engaging': (world) => !declarationMayDo(world),
        'may-engage-on-declaration': declarationMayDo,
        'verify-after-crisis': (world) =>
          declarationMayDo(world) &&
          isEngaged(world) &&
          (world.obstacleGoneAt !== 'none' || (world.immediateDangerAvertedAt !== 'none' && dangerStood(world))),
      },
      (answer, id, telling, text) => {
        const expected = turningOn(domains, telling, text).map((name) =>
          name === 'startedOn' ? `person.${name}` : `person.engagement.${name}`,
        );
        // Where the danger stood as long as the obstacle did, resolving the crisis turns nothing; it is asked for all the same.
        const askedBeside = 'person.engagement.delayHindersCrisisResolution';
        const mayAskBeside =
          telling.delayHindersProtectionInImmediateDanger === true && !expected.includes(askedBeside);
        const missing = norm(answer, id).missing.filter((path) => !mayAskBeside || path !== askedBeside);
        return [...missing].sort().join() !== expected.sort().join() && `missing ${missing.join()}`;
      },
    );
    expect(parted).toEqual([]);
    expect(met).toEqual([3, 3, 3]);
  });

  it.each([
    ['child-protection-official', true],
    ['neither', false],
    [undefined, 'unknown'],
  ] as const)('binds who is bound by § 20: %s', (role, applies) => {
    const engagement = {
      crisisPreventsCheck: true,
      delayHindersCrisisResolution: true,
      declarationReproducibleInWriting: true,
      obstacleGoneAt: '2026-10-06T12:00',
    };
    const answer = screen({ role, startedOn: '2026-10-05', engagement }, { at: '2026-10-08' });
    expect(norm(answer, 'may-engage-on-declaration').applies).toBe(applies);
    expect(norm(answer, 'verify-after-crisis').applies).toBe(applies);
    const without = screen({ role, engagement: { crisisPreventsCheck: false } }, { at: '2026-10-08' });
    expect(norm(without, 'verify-before-engaging').applies).toBe(applies);
  });
});

describe('§ 20 (3): who has to check, and who organises it', () => {
  const domains = {
    role: ['child-protection-official', 'person-working-with-children', 'neither'],
    inDirectContactWithChildren: truths,
    kind: ['hiring', 'activity-licence'],
    activityLicenceRequired: truths,
    byLegalPerson: truths,
    verificationDelegated: truths,
    lastVerifiedOn: ['2016-05-31', 'none'],
    changesNotifiedAutomatically: truths,
  } as const;
  type Engaged = World<typeof domains>;
  const canBe = ({ role, inDirectContactWithChildren, kind, activityLicenceRequired }: Engaged) =>
    (role === 'child-protection-official' ||
      inDirectContactWithChildren === (role === 'person-working-with-children')) &&
    (kind !== 'activity-licence' || activityLicenceRequired);
  const isBound = ({ role }: Engaged) => role !== 'neither';
  const answerOn = (at: string) => (telling: InputAssignment<typeof domains>) => {
    const { kind, byLegalPerson, verificationDelegated, ...others } = toldOf(telling);
    return screen(
      { ...others, startedOn: 'none', engagement: { kind, byLegalPerson, verificationDelegated } } as PersonInput,
      { at },
    );
  };

  it.each(['2016-06-01', '2022-09-30'])('until 2022-09-30 the issuer of a licence that is required, on %s', (at) => {
    const ofLicence = {
      ...domains,
      byLegalPerson: [true],
      verificationDelegated: [true],
      lastVerifiedOn: ['none'],
      changesNotifiedAutomatically: [true],
    } as const;
    const { parted, met } = walk(
      ofLicence,
      answerOn(at) as (telling: InputAssignment<typeof ofLicence>) => Screening,
      { 'verify-before-engaging': (world) => world.inDirectContactWithChildren && world.activityLicenceRequired },
      undefined,
      canBe,
    );
    expect(parted).toEqual([]);
    expect(met).toEqual([3]);
  });

  it.each(['2022-10-01', '2026-09-30'])(
    'whoever enables the work or issues the licence has to verify from 2022-10-01 on, on %s',
    (at) => {
      const { kind: _kind, activityLicenceRequired: _required, ...ofEngaging } = domains;
      const { parted, met } = walk(
        ofEngaging,
        answerOn(at) as (telling: InputAssignment<typeof ofEngaging>) => Screening,
        {
          'verify-before-engaging': (world) => isBound(world as Engaged),
          'verify-again': (world) =>
            world.inDirectContactWithChildren && world.lastVerifiedOn !== 'none' && !world.changesNotifiedAutomatically,
          'organise-verification': (world) =>
            isBound(world as Engaged) && world.byLegalPerson && !world.verificationDelegated,
          'may-delegate-verification': (world) => isBound(world as Engaged) && world.byLegalPerson,
          'organise-delegated-verification': (world) =>
            isBound(world as Engaged) && world.byLegalPerson && world.verificationDelegated,
        },
        undefined,
        (world) => canBe({ ...world, kind: 'hiring', activityLicenceRequired: true }),
      );
      expect(parted).toEqual([]);
      expect(met).toEqual([3, 3, 3, 3, 3]);
    },
  );
});

describe('§ 20 (4) to (8): re-assessment', () => {
  /** Of penal law: on which list of § 20 each stands, and whether (4) names it. */
  const offences = {
    '§ 178': { bars: 'barred-for-life', isOpen: true },
    '§ 141': { bars: 'barred-for-life', isOpen: false },
    '§ 121': { bars: 'barred-while-registered', isOpen: false },
  } as const;
  const domains = {
    offence: Object.keys(offences) as (keyof typeof offences)[],
    measure: ['punishment', 'coercive-treatment'],
    register: ['in-register', 'archived', 'neither'],
    currentLaw: ['not-punishable', 'listed-nowhere', 'list-2', 'list-1'],
    movedToOtherOffence: truths,
    restrictionVoidedOn: ['2025-01-09', '2025-02-01', 'none'],
    filedOn: ['2025-01-09', '2025-01-10', '2025-02-15', 'none'],
  } as const;
  type Filed = World<typeof domains>;
  const triggers = ({ offence, register }: Filed) => {
    const { bars } = offences[offence];
    return bars === 'barred-while-registered' ? register === 'in-register' : register !== 'neither';
  };
  /** § 178 is on the first list: of an act that today is on the second or on none, other elements are met. */
  const isMoved = ({ currentLaw, movedToOtherOffence }: Filed) => movedToOtherOffence || currentLaw !== 'list-1';
  const mayApply = (world: Filed) =>
    offences[world.offence].isOpen &&
    world.measure === 'punishment' &&
    (world.currentLaw === 'not-punishable' || isMoved(world));
  const isVoid = ({ offence, restrictionVoidedOn }: Filed) =>
    offences[offence].isOpen && restrictionVoidedOn !== 'none';
  const isSent = (world: Filed) => isVoid(world) && world.restrictionVoidedOn >= '2025-01-10';
  /** (6): nothing is declared void where no application was ever filed. */
  const canBe = ({ filedOn, restrictionVoidedOn }: Pick<Filed, 'filedOn' | 'restrictionVoidedOn'>) =>
    filedOn !== 'none' || restrictionVoidedOn === 'none';
  const isFiled = ({ filedOn }: Filed) => filedOn === '2025-01-10' || filedOn === '2025-02-15';
  const isGround = ({ currentLaw, register }: Filed) =>
    currentLaw === 'not-punishable' ||
    currentLaw === 'listed-nowhere' ||
    (currentLaw === 'list-2' && register === 'archived');

  it('every combination of one record of the Penal Code and an application', () => {
    const answerTo = (telling: InputAssignment<typeof domains>) => {
      const { filedOn, ...record } = toldOf(telling);
      const records = [{ code: 'penal-code', kind: 'criminal-offence', ...record }];
      const reassessment = filedOn === undefined ? {} : { filedOn };
      const person = { role: 'person-working-with-children', records, reassessment };
      return screen(person as PersonInput, { at: '2025-03-01' });
    };
    const bars = (restriction: string) => (world: Filed) =>
      offences[world.offence].bars === restriction && triggers(world) && !isVoid(world);
    const texts = {
      'barred-for-life': bars('barred-for-life'),
      'barred-while-registered': bars('barred-while-registered'),
      'state-reasons-and-enclose-judgment': isFiled,
      'transmit-lifting-decision': isSent,
      'may-apply-for-reassessment': mayApply,
      'decide-reassessment': isFiled,
      'may-ask-ministry-opinion': isFiled,
      'lift-restriction': (world: Filed) => isFiled(world) && mayApply(world) && isGround(world),
    };
    const { parted, met } = walk(domains, answerTo, texts, undefined, canBe);
    expect(parted).toEqual([]);
    expect(met).toEqual(Array(8).fill(3));
  });

  it('every combination of a filed application and a voided restriction of the Criminal Code', () => {
    const also = {
      filedOn: ['2025-01-09', '2025-01-10', 'none'],
      restrictionVoidedOn: ['2025-02-01', 'none'],
    } as const;
    const answerTo = (telling: InputAssignment<typeof also>) => {
      const { filedOn, ...record } = toldOf(telling);
      const records = [{ code: 'criminal-code', offence: '§ 202', measure: 'punishment', ...record }];
      const reassessment = filedOn === undefined ? {} : { filedOn };
      const person = { role: 'person-working-with-children', records, reassessment };
      return screen(person as PersonInput, { at: '2025-03-01' });
    };
    const { parted, met } = walk(
      also,
      answerTo,
      {
        'transmit-lifting-decision': (world) => world.restrictionVoidedOn !== 'none',
        'filter-register-answer': (world) => world.restrictionVoidedOn !== 'none',
        'barred-under-former-or-foreign-law': (world) => world.restrictionVoidedOn === 'none',
        'may-ask-ministry-opinion': (world) => world.filedOn === '2025-01-10',
      },
      undefined,
      ({ filedOn, restrictionVoidedOn }) => filedOn !== 'none' || restrictionVoidedOn === 'none',
    );
    expect(parted).toEqual([]);
    expect(met).toEqual([3, 3, 3, 3]);
  });
});

describe('§ 18: who is an official, and who works with children', () => {
  const someTasks = ['§ 17 (1) 3)', '§ 17 (1) 4)', '§ 29¹', '§ 33', '§ 15 (2) 3)', 'other'];
  /** Every set of those tasks. */
  const taskLists = Array.from({ length: 2 ** someTasks.length }, (_, bits) =>
    someTasks.filter((_, place) => (bits & (1 << place)) !== 0),
  );
  const domains = {
    authority: ['local-government', 'social-insurance-board', 'other'],
    tasks: taskLists,
    inDirectContactWithChildren: truths,
  } as const;
  type Post = World<typeof domains>;
  const hasAny = ({ tasks }: Post, ...wanted: string[]) => tasks.some((task) => wanted.includes(task));

  const officialFrom2018 = (post: Post) => post.authority !== 'other' && post.tasks.length > 0;
  const officialFrom2027 = (post: Post) =>
    (post.authority === 'local-government' && hasAny(post, '§ 17 (1) 3)', '§ 17 (1) 4)')) ||
    (post.authority === 'social-insurance-board' && hasAny(post, '§ 29¹', '§ 33'));

  const answerOn = (at: string) => (telling: InputAssignment<typeof domains>) => {
    const records = [{ code: 'penal-code', offence: '§ 141', measure: 'punishment', register: 'in-register' }];
    const more = { startedOn: '2016-03-01', changesNotifiedAutomatically: false, records };
    return screen({ ...toldOf(telling), ...more } as PersonInput, { at });
  };
  const texts = (isOfficial: (post: Post) => boolean) => ({
    'have-qualification-and-higher-education': isOfficial,
    'acquire-profession': isOfficial,
    'barred-for-life': (post: Post) => isOfficial(post) || post.inDirectContactWithChildren,
    'verify-again': (post: Post) => post.inDirectContactWithChildren,
  });
  /** What is missing are the facts of the post that it turns on; the role alone where nothing of the post is told. */
  const missingOf = (
    answer: Screening,
    id: string,
    telling: InputAssignment<typeof domains>,
    text: (post: Post) => boolean,
  ): string | false => {
    const turning = turningOn(domains, telling, text).map((name) => `person.${name}`);
    const isNothingTold = Object.keys(toldOf(telling)).length === 0;
    const expected = isNothingTold && turning.length > 0 ? ['person.role'] : turning;
    const { missing } = norm(answer, id);
    return [...missing].sort().join() !== [...expected].sort().join() && `missing ${missing.join()}`;
  };

  it.each([
    ['2023-06-01', officialFrom2018],
    ['2026-12-31', officialFrom2018],
    ['2027-01-01', officialFrom2027],
  ])('every way of telling the post, on %s', (at, isOfficial) => {
    const { parted, met } = walk(domains, answerOn(at), texts(isOfficial), missingOf);
    expect(parted).toEqual([]);
    expect(met).toEqual([3, 3, 3, 3]);
  });

  it('officials of county governments count until 2017, who are under another authority: then the role is asked', () => {
    const on = (at: string) =>
      answerOn(at)({ authority: 'other', tasks: ['other'], inDirectContactWithChildren: false });
    expect(norm(on('2017-12-31'), 'barred-for-life')).toMatchObject({ applies: 'unknown', missing: ['person.role'] });
    expect(norm(on('2018-01-01'), 'barred-for-life').applies).toBe(false);
    const idle = answerOn('2017-12-31')({ authority: 'other', tasks: [], inDirectContactWithChildren: false });
    expect(norm(idle, 'barred-for-life').applies).toBe(false);
  });

  it('a role decides who is an official; only direct contact can add to it, and a post that § 18 excludes is rejected', () => {
    const records = [{ code: 'penal-code', offence: '§ 141', measure: 'punishment', register: 'in-register' }] as const;
    const excluded = { 'person-working-with-children': false, neither: true } as const;
    for (const role of ['child-protection-official', 'person-working-with-children', 'neither'] as const) {
      const alone = screen({ role, records }, { at: '2027-01-01' });
      for (const telling of everyTelling(domains)) {
        const post = toldOf(telling) as PersonInput;
        const isOfficial = inAllWorlds(domains, telling, officialFrom2027);
        const answer = () => screen({ ...post, role, records }, { at: '2027-01-01' });
        const contact = post.inDirectContactWithChildren;
        const isContactExcluded = role !== 'child-protection-official' && contact === excluded[role];
        if (isContactExcluded || isOfficial === (role !== 'child-protection-official')) {
          expect(answer).toThrowError(/contradiction/u);
          continue;
        }
        const { barred, restrictions, norms } = answer();
        expect([barred, restrictions]).toEqual([alone.barred, alone.restrictions]);
        const isWorker = role === 'child-protection-official' ? (contact ?? 'unknown') : role !== 'neither';
        expect(norms['verify-again']!.applies).toBe(isWorker === false ? false : 'unknown');
        expect(norms['verify-again']!.missing.includes('person.inDirectContactWithChildren')).toBe(
          isWorker === 'unknown',
        );
      }
    }
  });

  it('§§ 15 (6), 41³: at the Social Insurance Board, one of four tasks', () => {
    const boardTasks = ['§ 15 (2) 2)', '§ 15 (2) 3)', '§ 15 (5)', '§ 29¹', '§ 33', 'other'];
    const lists = Array.from({ length: 2 ** boardTasks.length }, (_, bits) =>
      boardTasks.filter((_, place) => (bits & (1 << place)) !== 0),
    );
    const ofBoard = { authority: domains.authority, tasks: lists } as const;
    const { parted, met } = walk(
      ofBoard,
      (telling) =>
        screen({ inDirectContactWithChildren: false, ...toldOf(telling) } as PersonInput, { at: '2027-01-01' }),
      {
        'meet-official-requirements': ({ authority, tasks }) =>
          authority === 'social-insurance-board' &&
          tasks.some((task) => ['§ 15 (2) 3)', '§ 15 (5)', '§ 29¹', '§ 33'].includes(task)),
      },
      (answer, id, telling, text) => {
        const { missing } = norm(answer, id);
        const expected = turningOn(ofBoard, telling, text).map((name) => `person.${name}`);
        return missing.join() !== expected.join() && `missing ${missing.join()}`;
      },
    );
    expect(parted).toEqual([]);
    expect(met).toEqual([3]);
  });
});
