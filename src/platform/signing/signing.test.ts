import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Transaction } from "../db/queryable.ts";
import type { HeldToSign, Signer, SigningStep } from "./chain.ts";
import { chainsAwaiting, chainsOf } from "./load-chains.ts";
import { returnToAuthor, sign } from "./sign.ts";
import { submitForSigning } from "./submit-for-signing.ts";
import { voidSignatures } from "./void-signatures.ts";

const given = givenDatabase();
const by = { actor: { kind: "person", id: "1", name: "编制人" } } as const;
const seen = "a".repeat(64);
const other = "b".repeat(64);
const author = 1;
let subjects = 0;

const act = <Value>(what: (trx: Transaction) => Promise<Value>) =>
  given.db.transaction().execute(what);

type Role = Pick<HeldToSign, "role" | "level">;

const firstReview: Role = { role: "reviewer", level: 1 };
const secrecy: Role = { role: "secrecy-reviewer", level: null };
const leader: Role = { role: "leader", level: null };

/** An agency, a chain of 初审, 保密审查, 分管领导审签 over a subject of its own, and people of it. */
async function givenChain({ shares = false } = {}) {
  subjects += 1;
  const subject = { kind: "trial", id: subjects };
  const agencyId = await givenAgency(given.db, { name: `青禾县第${subjects}局` });
  const step = (name: string, role: Role, sharesWith: readonly number[] = []) =>
    ({ name, agencyId, ...role, sharesWith }) satisfies Omit<SigningStep, "place">;
  const steps = [
    step("初审", firstReview),
    step("保密审查", secrecy, shares ? [1] : []),
    step("分管领导审签", leader),
  ];
  const asked = { subject, agencyId, contentHash: seen, authorIds: [author], steps };
  const submitted = await act((trx) => submitForSigning(trx, asked, by));
  if (!submitted.ok) throw new Error(submitted.error.kind);
  const signingId = submitted.value;
  const person = (id: number, roles: readonly Role[], behalfOf: number | null = null): Signer => ({
    id,
    name: `人员${id}`,
    holds: roles.map((role) => ({
      agencyId,
      ...role,
      behalfOf: behalfOf === null ? null : { id: behalfOf, name: `人员${behalfOf}` },
    })),
  });
  const signs = (signer: Signer, contentHash = seen, opinion = "同意") =>
    act((trx) => sign(trx, { signingId, signer, contentHash, opinion }, by));
  return { subject, agencyId, signingId, asked, person, signs };
}

describe("signing", () => {
  test("goes step by step, and the last closes the chain", async () => {
    const { subject, person, signs } = await givenChain();
    expect(await signs(person(2, [firstReview]))).toMatchObject({
      ok: true,
      value: { state: "open" },
    });
    await signs(person(3, [secrecy]));
    const last = await signs(person(4, [leader]), seen, "同意报送");
    expect(last).toMatchObject({ ok: true, value: { state: "signed" } });
    const [chain] = await chainsOf(given.db, subject);
    expect(chain?.signatures).toMatchObject([
      { place: 1, person: { id: 2 }, act: "signed" },
      { place: 2, person: { id: 3 } },
      { place: 3, person: { id: 4, name: "人员4" }, opinion: "同意报送", behalfOf: null },
    ]);
    expect(await signs(person(5, [leader]))).toMatchObject({
      error: { kind: "closed", state: "signed" },
    });
  });

  test.each([
    {
      who: "whoever does not hold the role of the next step",
      roles: [leader],
      error: { kind: "not-holder", step: "初审" },
    },
    {
      who: "a reviewer of another level",
      roles: [{ role: "reviewer", level: 2 }],
      error: { kind: "not-holder", step: "初审" },
    },
    { who: "the author", id: author, error: { kind: "own-work" } },
    { who: "whoever saw other content", hash: other, error: { kind: "content-changed" } },
  ])("refuses $who", async ({ id = 2, roles = [firstReview], hash = seen, error }) => {
    const { person, signs } = await givenChain();
    expect(await signs(person(id, roles), hash)).toEqual({ ok: false, error });
  });

  test("refuses a second step by one person, also by a delegated role", async () => {
    const { person, signs } = await givenChain();
    await signs(person(2, [firstReview]));
    const refused = { ok: false, error: { kind: "signed-before", step: "初审" } };
    expect(await signs(person(2, [secrecy]))).toEqual(refused);
    expect(await signs(person(5, [secrecy], 2))).toEqual(refused);
    expect(await signs(person(5, [secrecy], author))).toMatchObject({
      error: { kind: "own-work" },
    });
  });

  test("lets one person sign two steps that the chain lets them share", async () => {
    const { person, signs } = await givenChain({ shares: true });
    await signs(person(2, [firstReview]));
    expect(await signs(person(2, [secrecy]))).toMatchObject({ ok: true });
    expect(await signs(person(2, [leader]))).toMatchObject({ error: { kind: "signed-before" } });
  });

  test("says for whom somebody signed, and takes their own role where both would do", async () => {
    const { agencyId, person, signs } = await givenChain();
    const behalfOf = { id: 9, name: "人员9" };
    expect(await signs(person(2, [firstReview], 9))).toMatchObject({
      value: { signatures: [{ person: { id: 2 }, behalfOf }] },
    });
    const both = { ...person(3, [secrecy], author), id: 3 };
    const own = { agencyId, ...secrecy, behalfOf: null };
    expect(await signs({ ...both, holds: [...both.holds, own] })).toMatchObject({
      value: { signatures: [{}, { person: { id: 3 }, behalfOf: null }] },
    });
  });

  test("a second click signs no step that its signer did not see", async () => {
    const { person, signingId } = await givenChain({ shares: true });
    const both = person(7, [firstReview, secrecy]);
    const clicked = () =>
      act((trx) =>
        sign(trx, { signingId, signer: both, contentHash: seen, place: 1, opinion: "同意" }, by),
      );
    expect((await clicked()).ok).toBe(true);
    expect(await clicked()).toEqual({
      ok: false,
      error: { kind: "step-passed", step: "保密审查" },
    });
  });

  test("two who sign one step at once: one does", async () => {
    const { person, signs } = await givenChain();
    const both = await Promise.all([
      signs(person(2, [firstReview])),
      signs(person(3, [firstReview])),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a return", () => {
  test("needs a reason, closes the chain, and a new one begins without its signatures", async () => {
    const { subject, signingId, asked, person, signs } = await givenChain();
    await signs(person(2, [firstReview]));
    const returned = (opinion: string) =>
      act((trx) =>
        returnToAuthor(
          trx,
          { signingId, signer: person(3, [secrecy]), contentHash: seen, opinion },
          by,
        ),
      );
    expect(await returned(" ")).toMatchObject({ error: { kind: "no-reason" } });
    expect(await returned("表三与台账不一致")).toMatchObject({ value: { state: "returned" } });
    expect(await act((trx) => submitForSigning(trx, asked, by))).toMatchObject({ ok: true });
    const chains = await chainsOf(given.db, subject);
    expect(chains.map(({ state, signatures }) => [state, signatures.length])).toEqual([
      ["open", 0],
      ["returned", 2],
    ]);
  });
});

describe("changed content", () => {
  test("voids what was signed; the same content does not", async () => {
    const { subject, person, signs } = await givenChain();
    await signs(person(2, [firstReview]));
    const changed = (contentHash: string | undefined) =>
      act((trx) => voidSignatures(trx, subject, { contentHash, by }));
    expect(await changed(seen)).toBeUndefined();
    expect(await changed(other)).toMatchObject({ contentHash: seen });
    expect(await signs(person(3, [secrecy]))).toMatchObject({
      error: { kind: "closed", state: "void" },
    });
    expect(await changed(undefined)).toBeUndefined();
  });

  test("what is submitted is not submitted again", async () => {
    const { asked } = await givenChain();
    expect(await act((trx) => submitForSigning(trx, asked, by))).toMatchObject({
      error: { kind: "already-submitted" },
    });
  });
});

test("what awaits somebody are the chains whose next step asks for their role", async () => {
  const { signingId, person, signs } = await givenChain();
  const awaiting = async (roles: readonly Role[]) =>
    (await chainsAwaiting(given.db, person(2, roles).holds)).map(({ id }) => id);
  expect(await awaiting([firstReview])).toEqual([signingId]);
  expect(await awaiting([secrecy, leader])).toEqual([]);
  await signs(person(2, [firstReview]));
  expect(await awaiting([firstReview])).toEqual([]);
  expect(await awaiting([secrecy])).toEqual([signingId]);
});

describe("the database itself refuses", () => {
  const row = (signingId: number, place: number, personId: number, hash = seen) => ({
    signing_id: signingId,
    place,
    person_id: personId,
    person_name: "某",
    for_person_id: null,
    for_person_name: null,
    act: "signed" as const,
    opinion: "",
    content_hash: Buffer.from(hash, "hex"),
  });
  const insert = (...given_: Parameters<typeof row>) =>
    given.tables
      .insertInto("signature")
      .values(row(...given_))
      .execute();

  test("own work, two levels, a step out of turn, other content", async () => {
    const { signingId } = await givenChain();
    await expect(insert(signingId, 1, author)).rejects.toThrow("own work");
    await expect(insert(signingId, 2, 2)).rejects.toThrow("earlier step");
    await expect(insert(signingId, 1, 2, other)).rejects.toThrow("not the submitted one");
    await insert(signingId, 1, 2);
    await expect(insert(signingId, 2, 2)).rejects.toThrow("two levels");
    await expect(insert(signingId, 1, 3)).rejects.toThrow("signature_once");
  });

  test("a signature that is changed or taken away", async () => {
    const { signingId } = await givenChain();
    await insert(signingId, 1, 2);
    await expect(sql`update signature set opinion = '改'`.execute(given.db)).rejects.toThrow(
      "append-only",
    );
    await expect(sql`delete from signature`.execute(given.db)).rejects.toThrow("append-only");
  });
});
