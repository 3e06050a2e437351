import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AccountSeen } from "../../domain/inspection/media-freshness.ts";
import type { OpenInspection } from "./open-inspection.ts";

/** Whose site it is, as the register of sites (政府网站) says. */
export interface SiteOwner {
  readonly agencyId: number;
  readonly ipv6On: LocalDate | null;
}

/** The owner of the site at a host; `undefined` where no agency has registered it. */
export async function ownerOfSite(
  db: Queryable,
  { host }: Pick<OpenInspection, "host">,
): Promise<SiteOwner | undefined> {
  const { rows } = await sql<SiteOwner>`
    select agency_id as "agencyId", ipv6_on as "ipv6On" from channel_site
    where voided_at is null and kind <> '专栏' and closed_on is null
      and lower(substring(url from '^https?://([^/?#]+)')) = ${host}
    order by id limit 1`.execute(db);
  return rows[0];
}

/** Accounts that an agency has open on a day, with their posts of the last months. */
export async function accountsSeen(
  db: Queryable,
  agencyId: number,
  day: LocalDate,
): Promise<readonly AccountSeen[]> {
  const { rows } = await sql<{ name: string; posts: Record<string, number> | null }>`
    select account.platform || ' ' || account.name as name, (
      select jsonb_object_agg(to_char(metric.month, 'YYYY-MM'), coalesce(metric.posts, metric.own + metric.reposted))
      from media_metric as metric
      where metric.agency_id = account.agency_id and metric.platform = account.platform and metric.name = account.name
        and metric.voided_at is null and metric.month > ${day}::date - 120
        and coalesce(metric.posts, metric.own + metric.reposted) is not null
    ) as posts
    from media_account as account
    where agency_id = ${agencyId} and voided_at is null and opened_on <= ${day}::date
      and (closed_on is null or closed_on > ${day}::date)
    order by account.platform, account.name`.execute(db);
  return rows.map(({ name, posts }) => ({ name, posts: new Map(Object.entries(posts ?? {})) }));
}
