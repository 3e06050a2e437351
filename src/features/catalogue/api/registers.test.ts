import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { RegisterAnswer } from "./register-answer.ts";

const given = givenDatabase();
let today: LocalDate = "2024-05-06";
let office: ReturnType<typeof givenOffice>;
let officer: Record<string, string>;

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => today });
  const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
  const account = { account: "信息员", role: "information-officer", agencyId } as const;
  officer = await givenSession(given.db, await givenPerson(given.db, account));
  const withheld = { title: "请示", documentNumber: "青教〔2023〕1号", attribute: "不予公开" };
  const items = [
    { ...withheld, createdOn: "2023-04-06" },
    { title: "学区方案", attribute: "依申请公开", createdOn: "2024-04-10" },
    {
      title: "办法",
      documentNumber: "青教〔2024〕2号",
      publishedOn: "2024-04-12",
      createdOn: "2024-03-29",
    },
    { title: "通告", publishedOn: "2024-05-06" },
  ];
  for (const values of items) {
    const answer = await office.request(
      "/api/items",
      asJson("POST", { agencyId, values }, officer),
    );
    expect(answer.status).toBe(201);
  }
});

async function lines(path: string) {
  const answer = await office.request(
    `/api/disclosure-registers/${path}`,
    asJson("GET", undefined, officer),
  );
  return ((await answer.json()) as RegisterAnswer).lines;
}

test("each register holds what is its own, of its quarter", async () => {
  const titles = async (path: string) => (await lines(path)).map(({ title }) => title);
  expect(await titles("undisclosed")).toEqual(["请示", "学区方案"]);
  expect(await titles("documents?quarter=2024-1")).toEqual(["办法"]);
  expect(await titles("documents")).toEqual([]);
  expect(await titles("handover")).toEqual(["办法", "通告"]);
});

test("what is not public is to be assessed a year after its making, then a year after its last assessment", async () => {
  const [first, second] = await lines("undisclosed");
  expect([first?.nextOn, second?.nextOn]).toEqual(["2024-04-06", "2025-04-10"]);
  const path = `/api/undisclosed-items/${first?.id}/reassessments`;
  const body = { outcome: "stays", reason: "仍在讨论中" };
  expect((await office.request(path, asJson("POST", body, officer))).status).toBe(204);
  today = "2024-05-07";
  const again = await lines("undisclosed");
  expect(again.map(({ title, nextOn, reason }) => [title, nextOn, reason])).toEqual([
    ["学区方案", "2025-04-10", null],
    ["请示", "2025-05-06", "仍在讨论中"],
  ]);
});

test("what is public is not assessed", async () => {
  const [open] = await lines("handover");
  const path = `/api/undisclosed-items/${open?.id}/reassessments`;
  const body = { outcome: "opens", reason: "已经公开" };
  expect((await office.request(path, asJson("POST", body, officer))).status).toBe(404);
});

test("a register is handed out as a workbook", async () => {
  const answer = await office.request(
    "/api/disclosure-registers/handover/table.xlsx",
    asJson("GET", undefined, officer),
  );
  expect(answer.headers.get("content-type")).toContain("spreadsheetml");
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
});
