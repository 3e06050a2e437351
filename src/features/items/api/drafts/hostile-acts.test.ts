import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import {
  type GivenItems,
  givenItems,
  type ItemPerson,
  wholeContent,
} from "#tests/support/items/given-items.ts";
import { urgentPublication } from "../../settings.ts";
import type { DraftAnswer } from "./draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  items = await givenItems(given);
  site = givenApp(given.db);
  await setSetting(given.db, urgentPublication, {
    for: { of: "agency", id: items.agencyId },
    fromYear: 0,
    value: true,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
});

/** The same numbers each time. */
function drawn(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const people: readonly ItemPerson[] = ["author", "other", "reviewer", "secrecy", "head", "leader"];

const because = { reason: "改", because: "不同意" };
const withdrawal = { kind: "error", says: "发布有误" };

interface Seen {
  readonly revision: number;
  readonly contentHash: string | null;
}

interface Attempt {
  /** Who may; half of the time it is one of them. */
  readonly of: readonly ItemPerson[];
  readonly ask: (seen: Seen, n: number) => readonly [method: string, act: string, body: object];
}

const writers = ["author", "other", "head"] as const;
const signers = ["secrecy", "reviewer"] as const;
const deciders = ["head", "leader"] as const;

const attempt = (of: Attempt["of"], ask: Attempt["ask"]): Attempt => ({ of, ask });

const signs = attempt(signers, ({ contentHash }) => {
  return ["POST", "/sign", { contentHash, opinion: "同意" }];
});

/** What somebody tries who does not ask whether they may: with what they saw last, or long ago. */
const attempts: readonly Attempt[] = [
  attempt(writers, ({ revision }, n) => {
    return ["PUT", "", { revision, content: wholeContent(`第${n}稿`, `正文${n}。`) }];
  }),
  attempt(writers, ({ revision }) => ["POST", "/submit", { revision }]),
  ...[signs, signs, signs, signs],
  attempt(signers, ({ contentHash }) => ["POST", "/return", { contentHash, opinion: "改" }]),
  attempt(writers, () => ["POST", "/take-back", {}]),
  attempt(writers, () => ["POST", "/publish", {}]),
  attempt(writers, () => ["POST", "/publish", {}]),
  attempt(writers, () => ["POST", "/revise", because]),
  attempt(writers, () => ["POST", "/withdrawals", withdrawal]),
  attempt(deciders, () => ["POST", "/withdrawals/approve", {}]),
  attempt(deciders, () => ["POST", "/withdrawals/refuse", because]),
  attempt(writers, () => ["DELETE", "", {}]),
  attempt(deciders, ({ revision }) => ["POST", "/submit-urgent", { revision, reason: "防汛" }]),
  attempt(deciders, () => ["POST", "/publish-urgent", {}]),
  attempt(deciders, () => ["POST", "/publish-urgent", {}]),
];

interface PageRow {
  readonly id: number;
  readonly markup: string | null;
  readonly signed: string;
  readonly isSigned: boolean;
}

/**
 * Every page as it stands, with the last version that was published of it, and whether all steps signed just that; of what is public
 * before its review (先发后审) the secrecy review at least.
 */
async function pages(): Promise<readonly PageRow[]> {
  const { rows } = await sql<PageRow>`
    select page.item_id as id, page.markup, version.sent::json->>'markup' as signed,
      (select signing.content_hash = version.content_hash
         and (signing.state = 'signed' or exists (select from item_urgent where signing_id = signing.id and published_at is not null))
         and not exists (select from signing_step as step where step.signing_id = signing.id
           and (signing.state = 'signed' or step.role = 'secrecy-reviewer') and not exists (
           select from signature where signature.signing_id = step.signing_id and signature.place = step.place
             and signature.act = 'signed' and signature.content_hash = version.content_hash
             and not signature.person_id = any (signing.author_ids)))
       from signing where signing.id = version.signing_id) as "isSigned"
    from item_page as page join lateral (
      select * from item_version where item_version.item_id = page.item_id order by number desc limit 1
    ) as version on true order by page.item_id`.execute(given.db);
  return rows;
}

async function lookAtSite(): Promise<void> {
  const list = await (await site.request("/items/")).text();
  const feed = await (await site.request("/feed.xml")).text();
  for (const { id, markup, signed, isSigned } of await pages()) {
    expect(isSigned).toBe(true);
    const answer = await site.request(`/items/${id}/`);
    const html = await answer.text();
    expect(answer.status).toBe(markup === null ? 410 : 200);
    expect(html.includes(signed)).toBe(markup !== null);
    expect(list.includes(`/items/${id}/`)).toBe(markup !== null);
    expect(feed.includes(`/items/${id}/`)).toBe(markup !== null);
  }
}

/** Items that are tried upon, and what was seen of each last. */
interface Tried {
  readonly paths: string[];
  readonly seen: Map<string, Seen>;
}

/** Looks at one of the items; another takes the place of one that is gone or withdrawn. */
async function look({ paths, seen }: Tried, at: number): Promise<void> {
  const path = paths[at] ?? "";
  const found = await items.call("author", "GET", path);
  const { draft, contentHash } = found.body as Partial<DraftAnswer>;
  if (draft) seen.set(path, { revision: draft.revision, contentHash: contentHash ?? null });
  if (!draft || draft.state === "withdrawn") paths[at] = await items.draft(wholeContent(path));
}

const acts = 250;
const none: Seen = { revision: 1, contentHash: "0".repeat(64) };

/** One attempt of somebody upon something; gives the answer's status. */
async function tryOnce(tried: Tried, draw: (below: number) => number, n: number): Promise<number> {
  const at = draw(tried.paths.length);
  // Now and then what was seen long ago is sent again.
  if (draw(3) > 0) await look(tried, at);
  const path = tried.paths[at] ?? "";
  const { ask, of } = attempts[draw(attempts.length)] ?? signs;
  const [method, act, body] = ask(tried.seen.get(path) ?? none, n);
  const able = draw(2) === 0 ? people : of;
  const who = able[draw(able.length)] ?? "author";
  return (await items.call(who, method, `${path}${act}`, body)).status;
}

test("whatever people try in whatever order, nothing is public but what everybody signed, and nothing withdrawn is shown", async () => {
  const draw = drawn(20_261_201);
  const tried: Tried = { paths: [], seen: new Map() };
  for (const title of ["甲", "乙"]) tried.paths.push(await items.draft(wholeContent(title)));
  const statuses: number[] = [];
  for (let n = 0; n < acts; n += 1) {
    statuses.push(await tryOnce(tried, draw, n));
    if (n % 40 === 39) await lookAtSite();
  }
  expect(statuses.filter((one) => one >= 500)).toEqual([]);
  expect(statuses.filter((one) => one === 200).length).toBeGreaterThan(acts / 8);
  expect((await pages()).length).toBeGreaterThan(0);
  const { rows } = await sql`select from item_urgent where published_at is not null`.execute(
    given.db,
  );
  expect(rows.length).toBeGreaterThan(0);
}, 120_000);
