import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  ago,
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { wholeContent } from "#tests/support/items/given-items.ts";
import type { LifeStep, PriorStep } from "../../domain/life/step.ts";
import { stepSettings } from "../../settings-of-steps.ts";

const given = givenDatabase();
let documents: GivenDocuments;
beforeAll(async () => {
  documents = await givenDocuments(given);
});

/** The same numbers each time. */
function drawn(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Sets which steps bind, at random; tells which do for a document that concerns business. */
async function bound(draw: (below: number) => number): Promise<readonly PriorStep[]> {
  const by = { actor: { kind: "command-line", name: "命令行" } } as const;
  const binding: PriorStep[] = ["legality"];
  for (const [step, setting] of stepSettings.normative) {
    const choices = Object.keys(setting.choices ?? {}) as readonly (
      | "always"
      | "business"
      | "never"
    )[];
    const value = choices[draw(choices.length)] ?? "always";
    const place = { of: "agency", id: documents.agencyId } as const;
    await setSetting(given.db, setting, { for: place, fromYear: 0, value, by });
    if (value !== "never") binding.push(step);
  }
  return binding;
}

/** Types a document into an item, past its file, and gets it as far as anybody lets it. */
async function typedByHand(title: string, documentNumber: string) {
  const { draft, submit, sign, call } = documents;
  const at = await draft({ ...wholeContent(title), documentNumber });
  const sent = await submit(at);
  if (sent.status !== 200) {
    // Else the file's own would be told of a draft of the same title.
    await sql`delete from item_draft where id = ${Number(at.split("/").at(-1))}`.execute(given.db);
    return sent;
  }
  await sign(at, "secrecy");
  await sign(at, "reviewer");
  return call("author", "POST", `${at}/publish`);
}

interface Attempted {
  readonly path: string;
  readonly title: string;
  readonly number: string;
}

/** Anything that somebody may try with a file, in any order. */
function attempts({
  path,
  title,
  number,
}: Attempted): readonly (() => Promise<{ readonly status: number }>)[] {
  const { acts, call, step } = documents;
  return [
    () => step(path, "plan", { on: ago(70) }),
    () => acts.consultation(path),
    () => acts.competition(path),
    () => acts.sent(path),
    () => acts.legality(path),
    () => acts.legality(path, "unlawful"),
    () => acts.decision(path),
    () => step(path, "decision", { on: ago(10), result: "not-passed" }),
    () => acts.registration(path, number),
    () => acts.registration(path, number),
    () => call("author", "POST", `${path}/undoing`, { because: "再来" }),
    () => call("author", "POST", `${path}/publication`),
    () => step(path, "filing", { on: today }),
    () => call("author", "POST", `${path}/review`, { by: "自己", on: ago(15), result: "lawful" }),
    () => typedByHand(title, number),
    () => typedByHand(`关于印发《${title}》的通知`, ""),
    () =>
      call("head", "POST", "/api/documents", {
        agencyId: documents.agencyId,
        values: {
          number: `台账${number}`,
          title,
          type: "行政规范性文件",
          issuedOn: today,
          publishedOn: today,
        },
      }),
    () =>
      call("author", "POST", `${path}/registration`, {
        number,
        by: "自己",
        on: ago(6),
        effectiveOn: today,
      }),
  ];
}

/** Which of them is the one that a file waits for. */
const usualAttempt: Readonly<Partial<Record<LifeStep, number>>> = {
  plan: 0,
  consultation: 1,
  competition: 2,
  "legality-sent": 3,
  legality: 4,
  decision: 6,
  registration: 8,
  publication: 11,
};

const files = 6;
const tries = 28;

/** Tries with a file whatever comes, every other time what is next, else files would hardly get anywhere. */
async function tryAll(attempted: Attempted, draw: (below: number) => number) {
  const { path } = attempted;
  const all = attempts(attempted);
  for (let t = 0; t < tries; t += 1) {
    const { next } = await documents.read(path);
    const usual = draw(2) === 0 ? usualAttempt[next ?? "filing"] : undefined;
    const answer = await all[usual ?? draw(all.length)]?.();
    // Nothing that was sent brings the server down.
    expect(answer?.status).toBeLessThan(500);
  }
  return documents.read(path);
}

test("whatever is tried in whatever order, no document is published past a step that binds", async () => {
  let published = 0;
  for (let n = 0; n < files; n += 1) {
    const draw = drawn(n + 1);
    const binding = await bound(draw);
    const title = `办法${n}`;
    const number = `青规〔2026〕${n + 1}号`;
    const path = await documents.begun(title);
    const { file, steps } = await tryAll({ path, title, number }, draw);
    const stands = steps.filter(({ undoneAt }) => undoneAt === null);
    const missing = binding.filter((one) => !stands.some(({ step }) => step === one));
    const results = stands.map(({ result }) => result);
    if (file.documentId !== null) {
      expect([n, missing]).toEqual([n, []]);
      expect(results).not.toContain("unlawful");
      expect(results).not.toContain("not-passed");
    }
    // Whatever is public under its title is it, with its number.
    const { rows: pages } = await sql<{ readonly number: string | null }>`
      select item.document_number as number from item_page as page join disclosure_item as item on item.id = page.item_id
      where item.title like ${`%${title}%`}`.execute(given.db);
    expect([n, pages.filter((page) => page.number !== file.number)]).toEqual([n, []]);
    if (file.draftId !== null) expect(file.documentId).not.toBeNull();
    if (file.draftId !== null && pages.length === 0) {
      await documents.publishDraft(`/api/item-drafts/${file.draftId}`, "第一条　正文。");
    }
    if (pages.length > 0 || file.draftId !== null) published += 1;
  }
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from library_document`.execute(given.db);
  expect(rows[0]?.count).toBe(published);
  expect(published).toBeGreaterThan(1);
}, 90_000);
