import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { reportText } from "#tests/support/reports/report-text.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { report } from "./report.ts";

const root = mkdtempSync(join(tmpdir(), "tongming-report-"));
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const run = (args: readonly string[], stdin = "") => runCommand(report, args, stdin);

const ReadLine = z.strictObject({
  schema: z.literal("tongming.annual-report/1"),
  source: z.strictObject({
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.string(),
    encoding: z.string(),
  }),
  agency: z.string().nullable(),
  year: z.int().nullable(),
  signedOn: z.strictObject({
    value: z.iso.date().nullable(),
    state: z.enum(["read", "missing", "ambiguous"]),
  }),
  edition: z.string().nullable(),
  sections: z.array(z.strictObject({ number: z.int(), heading: z.string(), text: z.string() })),
  cells: z.record(
    z.string(),
    z.strictObject({
      value: z.number().nullable(),
      state: z.enum(["read", "blank", "missing", "lost", "ambiguous"]),
      place: z.record(z.string(), z.int()).optional(),
      note: z.string().optional(),
      candidates: z.array(z.number()).optional(),
    }),
  ),
  warnings: z.array(z.looseObject({ code: z.string(), message: z.string().regex(/。$/) })),
});

const ErrorLine = z.strictObject({
  schema: z.literal("tongming.annual-report/1"),
  source: z.strictObject({ name: z.string() }),
  error: z.strictObject({ code: z.string(), message: z.string().regex(/[^。]$/) }),
});

const CheckLine = z.strictObject({
  source: z.looseObject({ name: z.string() }),
  agency: z.string().nullable(),
  year: z.int().nullable(),
  edition: z.string().nullable(),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      at: z.string().optional(),
      severity: z.enum(["error", "warning", "notice"]),
      cells: z.array(z.string()),
      expected: z.number().optional(),
      actual: z.number().optional(),
      places: z.array(
        z.strictObject({ section: z.int(), start: z.int(), end: z.int(), quote: z.string() }),
      ),
      message: z.string().regex(/。$/),
      basis: z.string(),
    }),
  ),
  unchecked: z.array(
    z.strictObject({ rule: z.string(), at: z.string().optional(), cells: z.array(z.string()) }),
  ),
});

function lines<Line>(out: string, shape: z.ZodType<Line>): Line[] {
  expect(out === "" || out.endsWith("\n")).toBe(true);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => shape.parse(JSON.parse(line)));
}

const good = reportText();
const wrong = reportText({ cells: { "t3.new.natural": 2, "t3.new.total": 2 } });

test("a report is one line with the keys of the contract in their order", async () => {
  const path = put("good.txt", good);
  const { exit, out, err } = await run(["read", path, "--json"]);
  expect([exit, err]).toEqual([0, ""]);
  const [line] = lines(out, ReadLine);
  expect(Object.keys(line ?? {})).toEqual(Object.keys(ReadLine.shape));
  expect(line).toMatchObject({
    source: { name: path, mediaType: "text/plain", encoding: "utf-8" },
    agency: "青禾县柳林镇人民政府",
    year: 2023,
    edition: "2021",
    warnings: [],
  });
  expect(Object.keys(line?.cells ?? {})).toHaveLength(10 + 175 + 15);
  expect(new Set(Object.values(line?.cells ?? {}).map(({ state }) => state))).toEqual(
    new Set(["read"]),
  );
});

test("the sum names the bytes, not the text", async () => {
  const out = await Promise.all(
    ["", "\uFEFF"].map(async (mark, index) => {
      const ran = await run(["read", put(`sum${index}.txt`, mark + good), "--json"]);
      return lines(ran.out, ReadLine)[0];
    }),
  );
  expect(out[0]?.cells).toBeDefined();
  expect(out[0]?.source.sha256).not.toBe(out[1]?.source.sha256);
});

test("inputs come out in the order they were given; what cannot be read is named, and the rest goes on", async () => {
  const folder = join(root, "mixed");
  put("mixed/b.txt", good);
  put("mixed/a/c.txt", wrong);
  put("mixed/.hidden", good);
  put("mixed/empty.txt", "");
  put("mixed/noise.bin", new Uint8Array([0, 1, 2, 3, 0, 255, 0, 7]));
  const gone = join(root, "gone.txt");
  const { exit, out, err } = await run(["read", "-", gone, folder, "--json"], good);
  expect(exit).toBe(2);
  const given = lines(out, z.union([ReadLine, ErrorLine]));
  expect(given.map((line) => [line.source.name, "error" in line && line.error.code])).toEqual([
    ["-", false],
    [gone, "not-found"],
    ["a/c.txt", false],
    ["b.txt", false],
    ["empty.txt", "empty"],
    ["noise.bin", "binary"],
  ]);
  const told = err.trimEnd().split("\n");
  expect(told).toEqual([
    `${gone}：没有这个文件或文件夹；请检查路径。`,
    `${join(folder, "empty.txt")}：文件是空的；请换一个有内容的文件。`,
    `${join(folder, "noise.bin")}：内容不是文字；请改用 Word（.docx）、PDF、Excel（.xlsx）、网页或纯文本文件。`,
  ]);
});

test.each([
  { rule: "a report in order", text: good, exit: 0, rules: [] },
  { rule: "an error", text: wrong, exit: 1, rules: ["t3.balance", "t3.balance"] },
  {
    rule: "only a warning",
    text: reportText({ cells: { "t2.regulations.inForce": 3 } }),
    exit: 0,
    rules: ["t2.impossible-regulations"],
  },
])("check answers $exit for $rule", async ({ text, exit, rules }) => {
  const ran = await run(["check", "-", "--json"], text);
  expect([ran.exit, ran.err]).toEqual([exit, ""]);
  const [line] = lines(ran.out, CheckLine);
  expect(line?.findings.map(({ rule }) => rule)).toEqual(rules);
});

test("an unreadable input weighs more than an error", async () => {
  const { exit, out } = await run(["check", put("w.txt", wrong), put("e.txt", ""), "--json"]);
  expect(exit).toBe(2);
  expect(lines(out, CheckLine)).toHaveLength(1);
});

const lastYear = reportText({ year: 2022, cells: { "t2.normative.inForce": 7 } });
const thisYear = reportText({ cells: { "t2.normative.inForce": 9 } });

test("one report is compared with the previous one, whatever its agency's name", async () => {
  const previous = put("last.txt", lastYear.replaceAll("柳林镇", "杨林镇"));
  const { exit, out, err } = await run(["check", "-", "--previous", previous, "--json"], thisYear);
  expect(exit).toBe(0);
  expect(lines(out, CheckLine)[0]?.findings.map(({ rule, expected }) => [rule, expected])).toEqual([
    ["t2.stock", 7],
  ]);
  expect(err).toContain("机关是“青禾县杨林镇人民政府”而不是“青禾县柳林镇人民政府”");
});

test("several reports are matched with the previous one by agency; the others are checked without", async () => {
  const previous = put("last-year/last.txt", lastYear);
  const own = put("now/own.txt", thisYear);
  const other = put("now/other.txt", thisYear.replaceAll("柳林镇", "杨林镇"));
  const { exit, out, err } = await run(["check", own, other, "--previous", previous, "--json"]);
  expect(exit).toBe(0);
  const [first, second] = lines(out, CheckLine);
  expect([first?.source.name, second?.source.name]).toEqual([own, other]);
  expect(first?.findings.map(({ rule }) => rule)).toEqual(["t2.stock"]);
  expect(first?.unchecked).toEqual([]);
  expect([...new Set(second?.unchecked.map(({ rule }) => rule))]).toEqual([
    "t3.carry",
    "t2.stock",
    "t2.jump",
    "text.similar",
  ]);
  expect(err).toBe(
    `${other}：与上年的比对没有进行，其余已核对。--previous 中没有“青禾县杨林镇人民政府”可对应的上年报告；要与上年比对，请补上，或单独核对这一份。\n`,
  );
});

test("a folder of previous reports serves many agencies and picks the year before", async () => {
  for (const town of ["柳林镇", "杨林镇"]) {
    put(`years/${town}-2022.txt`, lastYear.replaceAll("柳林镇", town));
    put(`years/${town}-2021.txt`, reportText({ year: 2021 }).replaceAll("柳林镇", town));
    put(`today/${town}.txt`, thisYear.replaceAll("柳林镇", town));
  }
  const args = ["check", join(root, "today"), "--previous", join(root, "years"), "--json"];
  const { exit, out, err } = await run(args);
  expect([exit, err]).toEqual([0, ""]);
  const found = lines(out, CheckLine).map(({ findings }) =>
    findings.map(({ expected }) => expected),
  );
  expect(found).toEqual([[7], [7]]);
});

test("without a readable previous report it is named, and the reports are checked without", async () => {
  const { exit, out, err } = await run(["check", "-", "--previous", join(root, "no.txt")], wrong);
  expect(exit).toBe(2);
  expect(out).toContain("结果　错误 2，提醒 0；通过");
  expect(out).toContain("未核对　上年第四项结转下年度，等于本年第二项上年结转（7 项）\n");
  expect(err).toContain("no.txt：没有这个文件或文件夹");
});

test.each([
  { edition: "the present form", text: good, unchecked: 7 + 2 + 6 },
  { edition: "no report at all", text: "通知：请于1月底前报送。", unchecked: 0 },
])("what an agency's missing last year leaves unchecked: $edition", async ({ text, unchecked }) => {
  const previous = put("other/last.txt", lastYear.replaceAll("柳林镇", "杨林镇"));
  const ran = await run(["check", "-", "--previous", join(previous, ".."), "--json"], text);
  const [line] = lines(ran.out, CheckLine);
  const ofTables = line?.unchecked.filter(({ rule }) => rule !== "text.similar");
  expect(ofTables).toHaveLength(unchecked);
});

test("in a folder, files of systems and offices are passed over and counted", async () => {
  for (const name of ["~$a.docx", "Thumbs.db", "desktop.ini", ".DS_Store"])
    put(`left/${name}`, "x");
  put("left/a.txt", good);
  const { exit, out, err } = await run(["check", join(root, "left"), "--json"]);
  expect([exit, lines(out, CheckLine).length]).toEqual([0, 1]);
  expect(err).toBe("略过 4 个系统或办公软件留下的文件（Thumbs.db、~$ 开头的等）。\n");
  expect((await run(["read", join(root, "left/Thumbs.db")])).exit).toBe(0);
});

test("a name that is no UTF-8 is read, in a folder and as an argument", async () => {
  const name = Buffer.from("bdccd3fdbed62e747874", "hex"); // 教育局.txt in GB18030
  mkdirSync(join(root, "names"));
  const path = Buffer.concat([Buffer.from(`${root}/names/`), name]);
  writeFileSync(path, good);
  for (const given of [join(root, "names"), path.toString("utf8")]) {
    const { exit, out } = await run(["read", given, "--json"]);
    expect(exit).toBe(0);
    expect(lines(out, ReadLine)[0]?.source.name).toMatch(/教育局\.txt$/);
  }
});

test("what is no report has no findings, and standard error says so", async () => {
  const text =
    "关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各镇人民政府:请于1月20日前报送。\n";
  const { exit, out, err } = await run(["check", "-", "--json"], text);
  expect(exit).toBe(0);
  expect(lines(out, CheckLine)[0]).toMatchObject({ edition: null, findings: [], unchecked: [] });
  expect(err).toMatch(/^标准输入：未核对。.+。\n$/);
});

test("without --json a reader sees agency, year, tables and what is uncertain", async () => {
  const text = reportText({
    cells: { "t3.new.natural": 2, "t3.new.total": 2, "t4.review.upheld": "blank" },
  });
  const { out } = await run(["read", "-"], text);
  expect(out).toContain("机关　青禾县柳林镇人民政府");
  expect(out).toMatch(/一、本年新收政府信息公开申请数量\s+2\s+0\s+0\s+0\s+0\s+0\s+2\n/);
  expect(out).toContain("空：原文空白");
});

test("without --json a check lists findings in words and ends with the count", async () => {
  const { out, exit } = await run(["check", "-"], wrong);
  expect(exit).toBe(1);
  expect(out).toContain("错误　总计列：第一项 2 加第二项 0，不等于第三项 0 加第四项 0，相差 2。");
  expect(out).toContain("结果　错误 2，提醒 0；通过");
});

test.each([
  { args: [], says: "缺少子命令" },
  { args: ["read"], says: "没有指定文件" },
])("a wrong call is one line on standard error and exit 2: $args", async ({ args, says }) => {
  const { exit, out, err } = await run(args);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("the text is proofread with the words that come with the program, or with the operator's own", async () => {
  const text = reportText({ texts: { 1: "本机关积极部暑，栏目更新及时，台账齐全。" } });
  const found = async (...args: readonly string[]) => {
    const ran = await run(["check", "-", "--json", ...args], text);
    expect([ran.exit, ran.err]).toEqual([0, ""]);
    return lines(ran.out, CheckLine)[0]?.findings.map(({ at, severity }) => [at, severity]);
  };
  expect(await found()).toEqual([["部暑", "notice"]]);
  const own = put("own.csv", "错词,建议\n台账,台帐\n");
  expect(await found("--dictionary", own)).toEqual([["台账", "notice"]]);
});

test("a dictionary that cannot be used stops the check and names each bad line", async () => {
  const bad = put("bad.csv", "错词,建议,级别\n部暑,部署,重大\n署,部署,一般\n");
  const { exit, out, err } = await run(["check", "-", "--dictionary", bad], good);
  expect([exit, out]).toEqual([2, ""]);
  expect(err.trimEnd().split("\n")).toEqual([
    `校对词表 ${bad}：第 2 行“级别”列的“重大”不是级别；请写 严重、一般 或 提示，留空为 一般。`,
    `校对词表 ${bad}：第 3 行“错词”列的“署”不足两个字，会误伤正确的词；请写出连同前后字的词。`,
  ]);
});
