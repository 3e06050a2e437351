import { Client } from "pg";

/** A stored version by what names it, whatever its number: `330122 青岚县教育局 2024 v1 <sha256>`. */
export type StoredKey = string;

const keys = `
  select concat_ws(' ', a.region_code, a.name, r.year, 'v' || r.version, r.original_sha256) as key
  from report r join agency a on a.id = r.agency_id order by 1`;

/** Everything an import leaves behind, but for numbers and times that differ from run to run. */
const everything = `
  select concat_ws(' ', a.region_code, a.name, a.kind, a.level, r.year, 'v' || r.version, r.is_current,
    r.original_sha256, r.source_name, r.edition, md5(r.sections::text), md5(r.cell_states || r.cell_values::text),
    md5(to_jsonb(f)::text), o.byte_size, md5(o.content), c.checker, c.errors, c.warnings, c.notices, c.held,
    md5(c.findings::text || c.explained::text || c.unchecked::text)) as key
  from report r join agency a on a.id = r.agency_id join original o on o.sha256 = r.original_sha256
  left join (select report_id, to_jsonb(g) - 'report_id' as f from report_figures g) f on f.report_id = r.id
  left join report_check c on c.report_id = r.id
  union all select concat_ws(' ', 'region', code, name, parent_code, level) from region
  union all select concat_ws(' ', 'agency', region_code, name, match_name) from agency
  union all select concat_ws(' ', 'original', sha256) from original
  order by 1`;

/** The versions that a connection of its own sees: they are committed. `undefined` while there is no server. */
export async function seenVersions(url: string): Promise<readonly StoredKey[] | undefined> {
  try {
    return await rows(url, keys);
  } catch {
    return undefined;
  }
}

export function wholeState(url: string): Promise<readonly string[]> {
  return rows(url, everything);
}

async function rows(url: string, query: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {}); // the server is killed while we look
  await client.connect();
  try {
    const { rows: found } = await client.query<{ key: string }>(query);
    return found.map(({ key }) => key);
  } finally {
    await client.end().catch(() => {});
  }
}
