interface Source {
  readonly file: string;
  readonly text: string;
}

/** The room that each table of a room belongs to, as rooms say in `data/tables.ts`. Platform's are everybody's. */
export function tableOwners(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ file, text }) => {
      const [, room = ""] = /^src\/features\/([^/]+)\/data\/tables\.ts$/.exec(file) ?? [];
      const [, body = ""] = /type \w+Tables = \{([^}]*)\}/.exec(text) ?? [];
      const tables = [...body.matchAll(/readonly (\w+):/g)];
      return room ? tables.map(([, table = ""]): [string, string] => [table, room]) : [];
    }),
  );
}

/** A table named in SQL, or to Kysely. */
const named =
  /(?:\b(?:from|join|into|update|truncate)\s+|(?:selectFrom|[jJ]oin|insertInto|updateTable|deleteFrom)\(\s*")([a-z_]+)\b/g;

/** Every table of a later room that a room names, a line each. `mayUse` tells which room may use which. */
export function tableFaults(
  sources: readonly Source[],
  owners: ReadonlyMap<string, string>,
  mayUse: (room: string, other: string) => boolean,
): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const [, room] = /^src\/features\/([^/]+)\//.exec(file) ?? [];
    if (room === undefined) return [];
    const tables = new Set([...text.matchAll(named)].map(([, table = ""]) => table));
    return [...tables].flatMap((table) => {
      const owner = owners.get(table);
      if (!owner || owner === room || mayUse(room, owner)) return [];
      return [`${file} names ${table}, a table of ${owner}, which ${room} may not know`];
    });
  });
}
