import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { onePoint, wholeForm } from "#tests/support/requests/citizen-form.ts";
import { launchBrowser } from "../browser.ts";
import { type Served, serve } from "../serve.ts";
import { givenShownPerson, newKeys } from "./given-office-people.ts";

const given = givenDatabase();
const people = {
  林承办: "case-officer",
  何法制: "legal-reviewer",
  周负责: "disclosure-head",
} as const;
const sessions = new Map<keyof typeof people, Page>();
let served: Served;
let browser: Browser;
let office: string;

beforeAll(async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县自然资源局" });
  await sql`update agency set reconsideration_organ = '青禾县人民政府', court = '青禾县人民法院' where id = ${agencyId}`.execute(
    given.db,
  );
  for (const [name, role] of Object.entries(people)) {
    await givenShownPerson(given.db, { name, role, agencyId });
  }
  const environment = { DATABASE_URL: given.url, FIELD_KEYS: newKeys() };
  [served, browser] = await Promise.all([serve(environment), launchBrowser()]);
  office = `${served.origin.replace("127.0.0.1", "localhost")}/office`;
  for (const name of Object.keys(people)) await signIn(name as keyof typeof people);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function signIn(name: keyof typeof people): Promise<void> {
  const context = await browser.newContext({
    ...{ locale: "zh-CN", viewport: { width: 1366, height: 768 } },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${office}/requests`);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.getByRole("heading", { level: 1, name: "依申请公开" }).waitFor();
  sessions.set(name, page);
}

function pageOf(name: keyof typeof people): Page {
  const page = sessions.get(name);
  if (!page) throw new Error(`${name} is not signed in`);
  return page;
}

/** What the screens ask for, asked in somebody's session: steps that other tests look at are done so. */
async function asked(name: keyof typeof people, path: string, body?: object): Promise<Answer> {
  const answer = await pageOf(name).evaluate(
    async ([to, sent]) => {
      const options = sent && {
        ...{ method: "POST", body: sent, headers: { "Content-Type": "application/json" } },
      };
      const told = await fetch(to, options || {});
      return { status: told.status, text: await told.text() };
    },
    [`${office.replace(/\/office$/, "")}${path}`, body ? JSON.stringify(body) : ""] as const,
  );
  expect([path, answer.status, answer.text]).toEqual([path, 200, answer.text]);
  return JSON.parse(answer.text);
}

/** Of several routes. */
type Answer = ReturnType<typeof JSON.parse>;

/** A letter of a case, through every signature; the officer stands before it. */
async function signedLetter(requestId: number, type: string, filled: object): Promise<void> {
  const begun = await asked("林承办", `/api/requests/${requestId}/letters`, { type, filled });
  const path = `/api/request-letters/${begun.id}`;
  await asked("林承办", `${path}/submit`, { revision: 1 });
  for (const name of ["何法制", "周负责"] as const) {
    const { state, mayReview, contentHash, nextPlace } = await asked(name, path);
    if (state !== "review" || !mayReview) continue;
    await asked(name, `${path}/sign`, { contentHash, place: nextPlace, opinion: "同意" });
  }
  const page = pageOf("林承办");
  await page.goto(`${office}/requests/letter?id=${begun.id}`);
  await page.getByRole("button", { name: "登记送达" }).click();
}

async function serves(evidence: string): Promise<void> {
  const dialog = pageOf("林承办").getByRole("dialog");
  await dialog.getByLabel("送达凭证").fill(evidence);
  await dialog.getByRole("button", { name: "登记送达" }).click();
  await pageOf("林承办").getByText("已经登记送达").waitFor();
}

test("a citizen whose request is refused reads in the follow-up why, and the remedy that fits the ground", async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${served.origin}/requests/`);
  await page.getByRole("link", { name: "青禾县自然资源局" }).click();
  await page.getByRole("link", { name: "在线申请" }).click();
  await page.getByLabel("信息名称（必填）").fill(wholeForm.title);
  await page.getByLabel("内容描述").fill(wholeForm.description);
  await page.getByRole("button", { name: "下一步" }).click();
  for (const [label, text] of [
    ["姓名（必填）", wholeForm.name],
    ["证件号码（必填）", wholeForm.documentNumber],
    ["联系电话（必填）", wholeForm.phone],
    ["联系地址（必填）", wholeForm.address],
  ] as const) {
    await page.getByLabel(label).fill(text);
  }
  const identity = { name: "证件.png", mimeType: "image/png", buffer: onePoint };
  await page.getByLabel("身份证明（必选）").setInputFiles(identity);
  await page.getByRole("button", { name: "提交申请" }).click();
  const [number = "", code = ""] = await page.locator(".code-card dd").allInnerTexts();

  const { rows } = await sql<{ readonly id: number; readonly on: string }>`
    select id, received_on as on from disclosure_request where number = ${number}`.execute(
    given.db,
  );
  const [{ id, on }] = rows as [{ id: number; on: string }];
  const path = `/api/requests/${id}`;
  const { seen } = await asked("林承办", `${path}/handling`);
  await asked("林承办", `${path}/acts`, { seen, event: { type: "receiptConfirmed", on } });
  await signedLetter(id, "deniedInternal", { reasons: "内部会议记录，不对外发生效力" });
  await serves("本人签收，送达回证第 1 号");

  await page.goto(`${served.origin}/requests/follow/`);
  await page.getByLabel("编号（必填）").fill(number);
  await page.getByLabel("查询码（必填）").fill(code);
  await page.getByRole("button", { name: "查询", exact: true }).click();
  const text = await page.getByRole("main").innerText();
  expect(text).toContain("内部会议记录，不对外发生效力");
  // 第十六条: reconsideration first (行政复议法第二十三条), as the letter says and as the page says below it.
  const first =
    /第二十三条第一款第四项的规定，应当自收到本答复之日起60日内先向青禾县人民政府申请行政复议/g;
  expect(text.match(first)).toHaveLength(2);
  expect(text).toContain("向青禾县人民法院提起行政诉讼");
  expect(text).not.toContain("6个月内");
});

test("a request that came by post is entered by an officer, answered, posted, and filed in one archive", async () => {
  const page = pageOf("林承办");
  await page.goto(`${office}/requests`);
  await page.getByRole("button", { name: "登记申请" }).click();
  const field = (label: string) =>
    page.getByRole("dialog").getByLabel(new RegExp(`^${label}(（选填）)?$`));
  const choose = async (label: string, option: string) => {
    await field(label).click();
    await field(label).fill(option);
    await field(label).press("Enter");
  };
  await field("编号").fill("〔2026〕77号");
  await field("收到日期").fill("2026-11-27");
  await choose("渠道", "普通信函");
  await choose("申请人类型", "自然人");
  await field("申请人").fill("张三丰");
  await field("申请内容").fill("城东片区征地补偿方案");
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByRole("button", { name: "〔2026〕77号" }).click();
  await page.getByRole("region", { name: "办理" }).waitFor();
  const id = Number(new URL(page.url()).searchParams.get("request"));

  await signedLetter(id, "granted", { given: "随信附上全文", form: "纸质" });
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("送达方式").click();
  await page.getByTitle("邮寄（邮政企业）").click();
  await dialog.getByLabel(/通过邮政企业/).check();
  await serves("EMS 1234567890123");

  await page.goto(`${office}/requests?request=${id}`);
  await page.getByText("予以公开").first().waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "归档，下载案卷" }).click();
  expect((await saved).suggestedFilename()).toContain("77号.zip");
  await page.getByRole("region", { name: "归档" }).getByText("保管期限").waitFor();
});
