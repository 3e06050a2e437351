import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contribute, contributedOf } from "#platform/feature/contribution.ts";
import { openWork } from "#platform/feature/open-work.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { contributions } from "../contributes.ts";
import { heldRoles } from "../data/roles/held-roles.ts";
import { withAccounts } from "../data/tables.ts";
import type { Role } from "../domain/roles.ts";

const given = givenDatabase();
const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;
let agency = 0;
let elsewhere = 0;
let administrator: Record<string, string>;
/** Cases by who has them in hand. */
const lies = new Map<number, number>();

const contributed = contributedOf([
  ...contributions,
  contribute(openWork, {
    name: "在办申请",
    permission: "requests.edit",
    lying: async (_db, id) => {
      const count = lies.get(id) ?? 0;
      return count > 0 ? [{ agencyId: agency, count }] : [];
    },
    handOver: async (_trx, { from, to }) => {
      lies.set(to.id, (lies.get(to.id) ?? 0) + (lies.get(from.id) ?? 0));
      lies.delete(from.id);
    },
  }),
]);

beforeAll(async () => {
  agency = await givenAgency(given.db, { name: "丙县财政局" });
  elsewhere = await givenAgency(given.db, { name: "丙县水利局" });
  const role = "system-administrator" as const;
  const id = await givenPerson(given.db, { account: "admin", role, agencyId: null });
  administrator = await givenSession(given.db, id);
});
beforeEach(() => lies.clear());

let made = 0;
const person = (role: Role, agencyId = agency) => {
  made += 1;
  return givenPerson(given.db, { account: `p${made}`, role, agencyId });
};

async function ask(method: string, path: string, body?: unknown) {
  const office = givenOffice(given.db, { contributed });
  const answer = await office.request(path, asJson(method, body, administrator));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

const foundOf = (id: number) => ask("GET", `/api/people/${id}/open-work`);
const leaves = (id: number, body = {}) => ask("POST", `/api/people/${id}/leave`, body);
const rolesOf = async (id: number) =>
  (await heldRoles(withAccounts(given.db), id)).map(({ role, agencyId }) => [role, agencyId]);

describe("work", () => {
  test("goes over in one act, and who left cannot sign in any more", async () => {
    const [id, to] = [await person("case-officer"), await person("case-officer")];
    lies.set(id, 3);
    expect((await foundOf(id)).body).toMatchObject({
      work: [{ name: "在办申请", count: 3 }],
      vacant: [],
      signing: [],
    });
    const alone = await leaves(id);
    expect([alone.status, alone.body.detail]).toEqual([409, "请选择接手人：在办申请 3 件。"]);
    const left = await leaves(id, { toPersonId: to });
    expect(left).toMatchObject({ status: 200, body: { handedOver: [{ count: 3 }] } });
    expect([...lies]).toEqual([[to, 3]]);
    expect(await rolesOf(id)).toEqual([]);
    expect((await ask("POST", `/api/people/${id}/invitation`)).status).toBe(404);
    const listed = await ask("GET", "/api/people?left=1");
    expect(listed.body.people.map((one: { id: number }) => one.id)).toContain(id);
  });

  test("goes to nobody who may not do it where it lies", async () => {
    const id = await person("case-officer");
    lies.set(id, 1);
    for (const to of [await person("leader"), await person("case-officer", elsewhere)]) {
      const refused = await leaves(id, { toPersonId: to });
      expect([refused.status, refused.body.title]).toEqual([409, "接手人不能办理这些工作"]);
    }
    expect([...lies]).toEqual([[id, 1]]);
  });

  test.each([
    {
      name: "没有公布的年报草稿",
      drafts: "report_draft",
      columns: "(agency_id, year, scope) values ($1, 2025, 'own')",
    },
    {
      name: "没有发布的信息草稿",
      drafts: "item_draft",
      columns: "(agency_id, content, begun_by, changed_by) values ($1, '{}', '甲', '甲')",
    },
  ])("$name: who takes it over is one of its authors", async ({ name, drafts, columns }) => {
    const [id, to] = [await person("information-officer"), await person("information-officer")];
    const { rows } = await given.pool.query(
      `with draft as (insert into ${drafts} ${columns} returning id)
       insert into ${drafts}_author (draft_id, person_id) select id, $2 from draft returning draft_id as id`,
      [agency, id],
    );
    const whole = givenOffice(given.db);
    const sent = asJson("POST", { toPersonId: to }, administrator);
    const left = await whole.request(`/api/people/${id}/leave`, sent);
    expect(await left.json()).toEqual({ handedOver: [{ name, count: 1 }] });
    const authors = await given.pool.query(
      `select person_id::int as id from ${drafts}_author where draft_id = $1 order by person_id`,
      [rows[0].id],
    );
    expect(authors.rows).toEqual([{ id }, { id: to }]);
  });
});

describe("roles that nobody else has", () => {
  test("are named before, and taken by who takes over where that is said", async () => {
    const [id, to] = [await person("legal-reviewer"), await person("case-officer")];
    const { vacant } = (await foundOf(id)).body;
    expect(vacant).toMatchObject([{ agencyName: "丙县财政局", name: "法制审核" }]);
    const left = await leaves(id, { toPersonId: to, takingRoleIds: [vacant[0].id] });
    expect(left.status).toBe(200);
    expect(await rolesOf(to)).toEqual([
      ["case-officer", agency],
      ["legal-reviewer", agency],
    ]);
  });

  test("stay vacant where nobody takes them; a role that another has is none of them", async () => {
    const [id, to] = [await person("leader", elsewhere), await person("case-officer", elsewhere)];
    expect((await foundOf(id)).body.vacant).toHaveLength(1);
    const other = await person("leader", elsewhere);
    expect((await foundOf(id)).body.vacant).toEqual([]);
    const { rows } = await given.pool.query("select id from person_role where person_id = $1", [
      id,
    ]);
    const sent = { toPersonId: to, takingRoleIds: [rows[0].id] };
    expect((await leaves(id, sent)).body.title).toBe("这些角色不用由接手人担任");
    expect((await leaves(id)).status).toBe(200);
    expect((await foundOf(other)).body.vacant).toHaveLength(1);
  });
});

test("a role is vacant once, also where its agency took another over", async () => {
  const [gone, heir] = [
    await givenAgency(given.db, { name: "丙县体育局" }),
    await givenAgency(given.db, { name: "丙县文体局" }),
  ];
  await given.pool.query("update agency set dissolved_on = '2020-01-01' where id = $1", [gone]);
  await given.pool.query(
    `insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
      values ($1, $2, '2020-01-01', 'merge', true)`,
    [gone, heir],
  );
  const { vacant } = (await foundOf(await person("leader", heir))).body;
  expect(vacant).toMatchObject([{ agencyName: "丙县文体局" }]);
});

describe("what is on its way to be signed", () => {
  async function onItsWay(authorId: number) {
    const step = { name: "保密审查", agencyId: agency, role: "secrecy-reviewer", level: null };
    await given.db.transaction().execute(async (trx) => {
      const submitted = await submitForSigning(
        trx,
        {
          subject: { kind: "trial", id: made },
          agencyId: agency,
          contentHash: "ab".repeat(32),
          authorIds: [authorId],
          steps: [{ ...step, sharesWith: [] }],
        },
        by,
      );
      expect(submitted.ok).toBe(true);
    });
  }

  test("is left to nobody: who takes the role must be able to sign it", async () => {
    const [signer, author] = [
      await person("secrecy-reviewer"),
      await person("information-officer"),
    ];
    await onItsWay(author);
    const { vacant, signing } = (await foundOf(signer)).body;
    expect(signing).toMatchObject([{ name: "保密审查", agencyName: "丙县财政局" }]);
    const refused = await leaves(signer);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringContaining("丙县财政局的“保密审查” 1 件"),
    ]);
    // Its author has the role then, and signs nothing of their own.
    const own = { toPersonId: author, takingRoleIds: [vacant[0].id] };
    expect((await leaves(signer, own)).body.title).toBe("有审签中的事项将无人能签");
    expect(await rolesOf(author)).toEqual([["information-officer", agency]]);
    const other = await person("leader");
    expect((await leaves(signer, { ...own, toPersonId: other })).status).toBe(200);
  });

  test("waits for a colleague who holds the role too", async () => {
    const author = await person("information-officer");
    const [signer] = [await person("secrecy-reviewer"), await person("secrecy-reviewer")];
    await onItsWay(author);
    expect((await foundOf(signer)).body.signing).toEqual([]);
    expect((await leaves(signer)).status).toBe(200);
  });
});
