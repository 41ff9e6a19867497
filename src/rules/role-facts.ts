import type { Actor } from '../model/rule/norm.ts';

/** By a bearer that is a role: the fact that determines who has the role. */
export const roleFacts: Readonly<Partial<Record<Actor, string>>> = { receiver: 'notice.receiver.kind' };
