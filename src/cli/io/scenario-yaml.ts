import { Document, isCollection, isMap, type YAMLMap } from 'yaml';
import type { Scenario } from '../../scenarios/format/scenario.ts';

/** Scenarios as a file of them in YAML: what `readScenarios` reads back. A group is on one line if it fits. */
export function scenariosAsYaml(scenarios: readonly Scenario[]): string {
  const document = new Document(scenarios.map(documentOf), {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  for (const entry of (document.contents as unknown as { items: readonly YAMLMap[] }).items) {
    for (const { value } of entry.items) if (isMap(value)) groupsOnLines(value);
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

const longestLine = 90;

/** Puts each value of a mapping on one line if it is short; else its parts. */
function groupsOnLines(mapping: YAMLMap): void {
  for (const { value } of mapping.items) {
    if (!isCollection(value)) continue;
    if (JSON.stringify(value.toJSON()).length <= longestLine) value.flow = true;
    else if (isMap(value)) groupsOnLines(value);
    else for (const item of value.items) if (isCollection(item)) item.flow = true;
  }
}

/** A scenario as an entry of a scenario file. */
function documentOf({ name, at, wording, kind, content, expect, todo }: Scenario): object {
  return {
    name,
    at,
    ...(wording === undefined ? {} : { wording }),
    [kind]: content,
    expect,
    ...(todo === undefined ? {} : { todo }),
  };
}
