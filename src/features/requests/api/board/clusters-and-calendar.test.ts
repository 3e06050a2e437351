import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import { proposeByItself } from "../../propose/propose-by-itself.ts";

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const { call } = desk;

async function added(number: string, subject: string, receivedOn = "2026-11-16"): Promise<number> {
  const values = { number, receivedOn, channel: "当面", applicantKind: "公民", subject };
  return desk.register(values);
}

test("near-identical requests are one group", async () => {
  for (let at = 1; at <= 4; at += 1) {
    await added(`〔2026〕${at}号`, `申请公开东湖片区征地补偿安置方案及批复文件（第${at}户）`);
  }
  await added("〔2026〕9号", "河道采砂许可材料");
  const { clusters } = (await call("GET", "/api/request-clusters")).body;
  expect(clusters).toHaveLength(1);
  expect(clusters[0].cases).toHaveLength(4);
});

test("a year's holidays show which open cases move, and by how much, and change nothing", async () => {
  const id = await added("〔2026〕20号", "学位供给情况", "2026-11-25");
  const before = (await call("GET", `/api/requests/${id}`)).body.dueOn;
  expect(before).toBe("2026-12-23");
  // Two days off more in December.
  const holidays = [{ name: "试验", from: "2026-12-07", to: "2026-12-08" }];
  const { body } = await call("POST", "/api/request-calendar/preview", {
    file: { year: 2026, holidays },
  });
  const move = body.moves.find((one: { id: number }) => one.id === id);
  expect(move).toMatchObject({ from: "2026-12-23", to: "2026-12-25", days: 2 });
  expect((await call("GET", `/api/requests/${id}`)).body.dueOn).toBe(before);
  const wrong = await call("POST", "/api/request-calendar/preview", { file: { year: 2026 } });
  expect(wrong).toMatchObject({ status: 422, body: { field: "file" } });
});

test("what was given can be proposed for publication; what three asked for proposes itself, once", async () => {
  const subject = "2026年度学校招生计划和录取名单";
  const ids = [
    await added("〔2026〕31号", subject),
    await added("〔2026〕32号", `请公开${subject}`),
  ];
  const event = { type: "replied", on: "2026-11-30" };
  const proposal = { because: "涉及公众利益" };
  expect((await call("POST", `/api/requests/${ids[0]}/proposal`, proposal)).status).toBe(409);
  await call("POST", `/api/requests/${ids[0]}/acts`, {
    ...{ seen: 0, event },
    ...{ outcome: "granted", paper: onPaper },
  });
  const day: LocalDate = "2026-11-30";
  const services = { db: given.db, today: () => day } as JobServices;
  await proposeByItself(services, null);
  const of = async () =>
    (await call("GET", "/api/disclosure-proposals")).body.proposals.filter(
      (one: { subject: string }) => one.subject === subject,
    );
  expect(await of()).toEqual([]);
  await added("〔2026〕33号", `${subject}。`);
  await proposeByItself(services, null);
  await proposeByItself(services, null);
  expect(await of()).toMatchObject([{ by: null, isTaken: null, requests: [{}, {}, {}] }]);
  expect((await call("POST", `/api/requests/${ids[0]}/proposal`, proposal)).status).toBe(409);
});
