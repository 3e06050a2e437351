import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { Dimension, FigureSource } from "#platform/figures/figure.ts";
import { boardKinds, platforms, siteKinds } from "../words/channel-words.ts";

const shared = { permission: "channels.list", group: "公开渠道" } as const;
const month: Dimension = { code: "month", name: "月份" };
const platform: Dimension = { code: "platform", name: "平台", words: byThemselves(platforms) };
const account: Dimension = { code: "account", name: "账号" };
const site: Dimension = { code: "site", name: "网站" };
const town: Dimension = { code: "town", name: "镇（街道）" };
const boardKind: Dimension = { code: "kind", name: "类型", words: byThemselves(boardKinds) };
const siteKind: Dimension = { code: "kind", name: "类型", words: byThemselves(siteKinds) };

/** Stands on the last day: opened by then, where the day is told, and not closed. */
const stands = (
  through: string,
) => sql`voided_at is null and coalesce(opened_on, date '1900-01-01') <= ${through}::date
  and (closed_on is null or closed_on > ${through}::date)`;

/** A day of an account, and the account. */
function accountsBy(on: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select agency_id, id, platform || ' ' || name as title, ${on} as "on",
    '/office/media?account=' || id as path, 1 as share, platform from media_account where voided_at is null`;
}

export const accounts: FigureSource = {
  ...shared,
  name: "channels.accounts",
  tables: ["media_account"],
  dimensions: [platform],
  rows: ({ through }) => sql`${accountsBy(sql`opened_on`)} and ${stands(through)}`,
};

export const openedAccounts: FigureSource = {
  ...shared,
  name: "channels.openedAccounts",
  tables: ["media_account"],
  dimensions: [platform],
  rows: ({ from, through }) =>
    sql`${accountsBy(sql`opened_on`)} and opened_on between ${from}::date and ${through}::date`,
};

export const closedAccounts: FigureSource = {
  ...shared,
  name: "channels.closedAccounts",
  tables: ["media_account"],
  dimensions: [platform],
  rows: ({ from, through }) =>
    sql`${accountsBy(sql`closed_on`)} and closed_on between ${from}::date and ${through}::date`,
};

const metric = sql`metric.agency_id, metric.id, to_char(metric.month, 'YYYY-MM') || ' ' || metric.platform || ' ' || metric.name as title,
  metric.month as "on", '/office/media-metrics?media-metric=' || metric.id as path, metric.platform, metric.name as account,
  to_char(metric.month, 'YYYY-MM') as "month"`;

/** Posts of a month, own and reposted apart; what is told of neither stands in 未分. */
export const mediaPosts: FigureSource = {
  ...shared,
  name: "channels.mediaPosts",
  tables: ["media_metric"],
  dimensions: [
    platform,
    account,
    { code: "origin", name: "来源", words: byThemselves(["原创", "转载", "未分"]) },
    month,
  ],
  rows: ({ from, through }) => sql`
    select ${metric}, share, origin from media_metric as metric cross join lateral (values
      ('原创', own), ('转载', reposted), ('未分', posts - coalesce(own, 0) - coalesce(reposted, 0))
    ) as part (origin, share)
    where voided_at is null and share > 0 and metric.month between ${from}::date and ${through}::date`,
};

export const mediaReads: FigureSource = {
  ...shared,
  name: "channels.mediaReads",
  tables: ["media_metric"],
  dimensions: [platform, account, month],
  rows: ({ from, through }) => sql`
    select ${metric}, reads as share from media_metric as metric
    where voided_at is null and reads is not null and metric.month between ${from}::date and ${through}::date`,
};

/** The last state that is known of the year, of each account that has not closed. */
function lastKnown(name: string, column: string): FigureSource {
  return {
    ...shared,
    name,
    tables: ["media_metric", "media_account"],
    isTyped: true,
    dimensions: [platform, account],
    rows: ({ from, through }) => sql`
      select distinct on (metric.agency_id, metric.platform, metric.name)
        ${metric}, metric.${sql.ref(column)} as share
      from media_metric as metric
      where metric.voided_at is null and metric.${sql.ref(column)} is not null
        and metric.month between ${from}::date and ${through}::date
        and not exists (select from media_account as account where account.agency_id = metric.agency_id
          and account.platform = metric.platform and account.name = metric.name
          and account.voided_at is null and account.closed_on <= ${through}::date)
      order by metric.agency_id, metric.platform, metric.name, metric.month desc, metric.id desc`,
  };
}

export const followers = lastKnown("channels.followers", "followers");
export const likes = lastKnown("channels.likes", "likes");

export const sites: FigureSource = {
  ...shared,
  name: "channels.sites",
  tables: ["channel_site"],
  dimensions: [siteKind],
  rows: ({ through }) => sql`
    select agency_id, id, name as title, since_on as "on", '/office/sites?site=' || id as path, 1 as share, kind
    from channel_site where ${stands(through)}`,
};

const siteMetric = sql`metric.agency_id, metric.id, to_char(metric.month, 'YYYY-MM') || ' ' || metric.site as title,
  metric.month as "on", '/office/site-metrics?site-metric=' || metric.id as path, metric.site,
  to_char(metric.month, 'YYYY-MM') as "month"`;

/** The first site of an agency that this program runs: what stands in items is not taken of a monthly sheet again. */
const ours = sql`(select distinct on (agency_id) agency_id, name from channel_site
  where voided_at is null and here and kind <> '专栏' order by agency_id, id)`;

/** What sites put up: of a site that this program runs its items, of any other the monthly sheet. */
export const sitePosts: FigureSource = {
  ...shared,
  name: "channels.sitePosts",
  tables: ["channel_site_metric", "channel_site", "disclosure_item"],
  dimensions: [
    site,
    { code: "origin", name: "来源", words: byThemselves(["本级", "转载", "未分"]) },
    month,
  ],
  rows: ({ from, through }) => sql`
    select ${siteMetric}, share, origin from channel_site_metric as metric cross join lateral (values
      ('本级', own), ('转载', reposted), ('未分', case when own is null then posts end)
    ) as part (origin, share)
    where metric.voided_at is null and share > 0 and metric.month between ${from}::date and ${through}::date
      and not exists (select from ${ours} as our where our.agency_id = metric.agency_id and our.name = metric.site)
    union all
    select item.agency_id, item.id, item.title, item.published_on, '/office/items?item=' || item.id, our.name,
      to_char(item.published_on, 'YYYY-MM'), 1, case item.origin when 'own' then '本级' else '转载' end
    from disclosure_item as item join ${ours} as our on our.agency_id = item.agency_id
    where item.voided_at is null and item.attribute = 'proactive' and item.channels like '%政府网站%'
      and item.published_on between ${from}::date and ${through}::date`,
};

export const siteVisits: FigureSource = {
  ...shared,
  name: "channels.siteVisits",
  tables: ["channel_site_metric"],
  dimensions: [site, month],
  rows: ({ from, through }) => sql`
    select ${siteMetric}, visits as share from channel_site_metric as metric
    where voided_at is null and visits is not null and metric.month between ${from}::date and ${through}::date`,
};

export const boards: FigureSource = {
  ...shared,
  name: "channels.boards",
  tables: ["channel_board"],
  dimensions: [boardKind, town],
  rows: ({ through }) => sql`
    select agency_id, id, number || ' ' || place as title, since_on as "on", '/office/boards?board=' || id as path,
      1 as share, kind, town
    from channel_board where ${stands(through)}`,
};

export const boardPosts: FigureSource = {
  ...shared,
  name: "channels.boardPosts",
  tables: ["channel_board_count", "channel_board"],
  dimensions: [boardKind, { code: "board", name: "点位" }, month],
  rows: ({ from, through }) => sql`
    select metric.agency_id, metric.id, to_char(metric.month, 'YYYY-MM') || ' ' || metric.board as title,
      metric.month as "on", '/office/board-counts?board-count=' || metric.id as path, metric.posts as share,
      (select kind from channel_board as point where point.agency_id = metric.agency_id and point.voided_at is null
        and point.number = metric.board) as kind,
      metric.board, to_char(metric.month, 'YYYY-MM') as "month"
    from channel_board_count as metric
    where metric.voided_at is null and metric.month between ${from}::date and ${through}::date`,
};
