/** Facts in groups, as the path of each says: `{ 'a.b': true }` as `{ a: { b: true } }`. */
export function nested(facts) {
  const tree = {};
  for (const [path, value] of Object.entries(facts)) {
    const keys = path.split('.');
    const last = keys.pop();
    let group = tree;
    for (const key of keys) {
      group[key] ??= {};
      group = group[key];
    }
    group[last] = value;
  }
  return tree;
}
