import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson } from "#tests/support/given-office.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";

interface Case {
  readonly id: number;
}

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const { call } = desk;
let number = 0;

async function added(receivedOn: string, subject = "学位情况"): Promise<number> {
  number += 1;
  const values = {
    number: `〔2026〕${number}号`,
    ...{ receivedOn, channel: "当面", applicantKind: "公民", applicant: "张三丰", subject },
  };
  return desk.register(values);
}

test("a fee by item counts the applicant's requests of the month, and is explained; nothing is charged for the way", async () => {
  await added("2026-10-30");
  const ids: number[] = [];
  for (let day = 1; day <= 12; day += 1) {
    ids.push(await added(`2026-11-${`${day}`.padStart(2, "0")}`));
  }
  const { body } = await call("GET", `/api/requests/${ids[11]}/fee?pages=40`);
  expect(body).toMatchObject({
    month: "2026-11",
    place: 12,
    byItems: { yuan: 100, lines: [{ from: 12, through: 12, price: 100 }] },
    byPages: { yuan: 100 },
    isFree: false,
  });
  expect((await call("GET", `/api/requests/${ids[9]}/fee`)).body.byItems.yuan).toBe(0);
  const answers = {
    correction: "clear",
    subject: "disclosure",
    held: "held",
    given: "open",
    form: "way",
  };
  await call("PUT", `/api/requests/${ids[11]}/review`, {
    answers,
    needs: { given: "见本机关网站" },
  });
  expect((await call("GET", `/api/requests/${ids[11]}/fee`)).body.isFree).toBe(true);
  const event = { type: "feeNotified", on: "2026-11-16" };
  const charged = await call("POST", `/api/requests/${ids[11]}/acts`, {
    seen: 0,
    event,
    yuan: "100",
  });
  expect(charged).toMatchObject({ status: 422, body: { title: "这件申请不收信息处理费" } });
  const same = await call("POST", "/api/requests/same-applicant", {
    ...{
      agencyId: desk.agency,
      applicant: "张三丰",
      subject: "请提供学位的情况",
      receivedOn: "2026-11-30",
    },
  });
  expect(same.body).toMatchObject({ inMonth: 12, inYear: 13, open: 13 });
  expect(same.body.cases[0]).toMatchObject({ isSame: true });
  const { rows } = await sql<{ readonly details: unknown }>`select details from audit_event
    where action = 'request.same-applicant-read' and agency_id = ${desk.agency}`.execute(given.db);
  expect(rows).toEqual([{ details: { requests: same.body.cases.map(({ id }: Case) => id) } }]);
});

test("a case that is over has one file: index, facts, acts, the clock's derivation, the trail, and their checksums", async () => {
  const id = await added("2026-11-02", "河道采砂许可材料");
  const path = `/api/requests/${id}/archives`;
  expect((await call("POST", path, {})).status).toBe(409);
  const event = { type: "replied", on: "2026-11-20" };
  await call("POST", `/api/requests/${id}/acts`, {
    seen: 0,
    event,
    outcome: "granted",
    paper: onPaper,
  });
  const answer = await desk.office.request(path, asJson("POST", {}, desk.headers));
  expect(answer.headers.get("content-type")).toBe("application/zip");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const files = unzipSync(bytes);
  const textOf = (name: string) => new TextDecoder().decode(files[name]);
  expect(textOf("00 目录.txt")).toContain("保管期限：至 2056-12-31");
  expect(textOf("01 申请登记.json")).toContain("张三丰");
  expect(textOf("03 期限推算.txt")).toContain("2026-11-30（周一） 计入：工作日");
  expect(textOf("09 审计记录.json")).toContain("request.act-recorded");
  for (const line of textOf("SHA256SUMS").trim().split("\n")) {
    const [sum, name = ""] = line.split("  ");
    expect(
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex"),
    ).toBe(sum);
  }
  const { made } = (await call("GET", path)).body;
  const whole = createHash("sha256").update(bytes).digest("hex");
  expect(made).toMatchObject([{ untilOn: "2056-12-31", sha256: whole, by: "王承办" }]);
});
