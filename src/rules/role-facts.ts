import type { Actor } from '../model/rule/norm.ts';

/** By a bearer that is a role: the fact that tells who has it. */
export const roleFacts: Readonly<Partial<Record<Actor, string>>> = { receiver: 'notice.receiver.kind' };
