/** The room that each table belongs to; `null`: platform's, which is everybody's. A new table is named here. */
export const owners: Readonly<Record<string, string | null>> = {
  content_version: null,
  region: "agencies",
  agency: "agencies",
  agency_alias: "agencies",
  agency_former_name: "agencies",
  place_count: "agencies",
  original: "annual-reports",
  report: "annual-reports",
  report_figures: "annual-reports",
  report_check: "annual-reports",
  error_report: "site",
};

/** A table named in SQL, or to Kysely. */
const named =
  /(?:\b(?:from|join|into|update|truncate)\s+|(?:selectFrom|[jJ]oin|insertInto|updateTable|deleteFrom)\(\s*")([a-z_]+)\b/g;

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every table of a later room that a room names, a line each. `mayUse` tells which room may use which. */
export function tableFaults(
  sources: readonly Source[],
  mayUse: (room: string, other: string) => boolean,
): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const [, room] = /^src\/features\/([^/]+)\//.exec(file) ?? [];
    if (room === undefined) return [];
    const tables = new Set([...text.matchAll(named)].map(([, table = ""]) => table));
    return [...tables].flatMap((table) => {
      const owner = owners[table];
      if (!owner || owner === room || mayUse(room, owner)) return [];
      return [`${file} names ${table}, a table of ${owner}, which ${room} may not know`];
    });
  });
}
