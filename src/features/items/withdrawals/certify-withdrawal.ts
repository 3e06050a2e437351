import { sql } from "kysely";
import { publicColumns } from "#features/catalogue/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { filesEverPublic } from "../data/files/files-ever-public.ts";
import type { PlaceAsked } from "../data/pages/withdrawals.ts";
import {
  agencyItemsPath,
  attachmentPath,
  columnPath,
  itemFilePath,
  itemPath,
  itemsPath,
  itemVersionsPath,
} from "../domain/paths.ts";
import { searchLimit } from "../domain/search/search-words.ts";

/** What certificates are made with. */
export interface Certifies {
  readonly db: Queryable;
  /** Asks this program's own site, as any visitor does. */
  readonly askSite: (path: string) => Promise<Response>;
}

/** The name of a file as far as a search takes it, without what it ends in. */
function searchable(name: string): string {
  return [...name.replace(/\.[a-z0-9]{2,5}$/i, "")].slice(0, searchLimit).join("");
}

interface Withdrawn {
  readonly withdrawalId: number;
  readonly itemId: number;
  readonly agencyId: number;
  readonly indexNumber: string;
  /** Under which it is remembered still. */
  readonly title: string;
  readonly publishedOn: string;
  /** 类别, by which it belonged to columns. */
  readonly category: string;
}

interface Place {
  readonly name: string;
  readonly path: string;
}

/** Milliseconds after which a place that still shows it is written down as it is. */
const patience = 1000;

/**
 * Asks every place of the site at which a withdrawn item stood (撤销核验), as a visitor does, until it is gone there or a second has
 * passed, and keeps each answer with the withdrawal.
 */
export async function certifyWithdrawal(
  { db, askSite }: Certifies,
  withdrawn: Withdrawn,
): Promise<readonly PlaceAsked[]> {
  const asked: PlaceAsked[] = [];
  const { itemId } = withdrawn;
  const files = (await filesEverPublic(db, itemId)).flatMap(({ number, name }) => [
    { name: `文件“${name}”`, path: itemFilePath(itemId, number) },
    { name: `文件“${name}”的在线查看`, path: attachmentPath(itemId, number) },
    { name: "按文件名搜索", path: `/items/search/?q=${encodeURIComponent(searchable(name))}` },
  ]);
  for (const place of [...(await placesOf({ db, askSite }, withdrawn)), ...files]) {
    asked.push(await askedUntilGone(askSite, place, withdrawn.itemId));
  }
  await sql`
    update item_withdrawal set certificate = ${JSON.stringify(asked)}::jsonb
    where id = ${withdrawn.withdrawalId}`.execute(db);
  return asked;
}

async function placesOf(
  { db, askSite }: Certifies,
  { itemId, agencyId, indexNumber, title, publishedOn, category }: Withdrawn,
): Promise<readonly Place[]> {
  const columns = await publicColumns(db, agencyId);
  const own = columns.filter(({ words }) => words.includes(category));
  const maps = await (await askSite("/sitemap.xml")).text();
  const parts = [...maps.matchAll(/\/sitemap-items-\d+\.xml/g)].map(([path]) => path);
  const searched = [`/search/?q=`, `/items/search/?q=`].flatMap((search) =>
    [indexNumber, [...title].slice(0, searchLimit).join("")].map((typed) => ({
      name: "搜索",
      path: `${search}${encodeURIComponent(typed)}`,
    })),
  );
  return [
    { name: "公开页面", path: itemPath(itemId) },
    { name: "历次修改", path: itemVersionsPath(itemId) },
    { name: "长者版页面", path: `/elder${itemPath(itemId)}` },
    { name: "首页", path: "/" },
    { name: "全部公开信息", path: itemsPath },
    { name: "本机关公开的信息", path: agencyItemsPath(agencyId) },
    ...own.map(({ id }) => ({ name: "栏目", path: columnPath(agencyId, id) })),
    ...searched,
    { name: "订阅", path: "/feed.xml" },
    { name: "开放数据", path: `/open-data/items-of-${agencyId}-${publishedOn.slice(0, 4)}.ndjson` },
    ...[...new Set(parts)].map((path) => ({ name: "网站地图", path })),
  ];
}

async function askedUntilGone(
  askSite: Certifies["askSite"],
  { name, path }: Place,
  itemId: number,
): Promise<PlaceAsked> {
  const began = performance.now();
  for (;;) {
    const answer = await askSite(path);
    const isGone = await isGoneFrom(answer, { path, itemId });
    const milliseconds = Math.round(performance.now() - began);
    if (isGone || milliseconds > patience) {
      const at = new Date().toISOString();
      return { name, path, status: answer.status, isGone, milliseconds, at };
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Its own page and its files say that they are gone; others lead to it no more. */
async function isGoneFrom(
  answer: Response,
  { path, itemId }: { readonly path: string; readonly itemId: number },
): Promise<boolean> {
  if (path.endsWith(itemPath(itemId)) || path.startsWith(itemPath(itemId))) {
    await answer.body?.cancel();
    return answer.status === 410;
  }
  const text = await answer.text();
  // What was not answered is not known to be gone.
  return [200, 404].includes(answer.status) && !text.includes(itemPath(itemId));
}
