import { ZenEngine } from '@gorules/zen-engine';
import { nested as prepare } from './nested.mjs';

const keysOf = (ids) => ids.map((id) => id.replaceAll('-', '_'));

function plain(document, ids) {
  const decision = new ZenEngine().createDecision(document);
  const keys = keysOf(ids);
  const answer = async (facts) => {
    const { result } = await decision.evaluate(facts);
    return keys.map((key) => result[key] ?? 'unknown');
  };
  return { prepare, answer };
}

function twofold(document, ids) {
  const decision = new ZenEngine().createDecision(document);
  const keys = keysOf(ids);
  const answer = async (facts) => {
    const { certain, possible } = (await decision.evaluate(facts)).result;
    return keys.map((key) => certain[key] || (possible[key] && 'unknown'));
  };
  return { prepare, answer };
}

export const ways = { plain, bare: plain, twofold };
