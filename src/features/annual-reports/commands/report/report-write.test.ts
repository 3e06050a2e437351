import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { writeFormats } from "#report-files/write-formats.ts";
import { reportText } from "#tests/support/reports/report-text.ts";

const tongming = join(import.meta.dirname, "../../../../../bin/tongming");
const root = mkdtempSync(join(tmpdir(), "tongming-write-"));
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
  writeFileSync(join(root, "a.txt"), reportText({ cells: { "t3.new.natural": 2 } }));
});

/** Runs `tongming report write` in the folder. */
function write(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(tongming, ["report", "write", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { exit: status, out: stdout, err: stderr };
}

function cellsOf(file: string): Record<string, { value: number | null; state: string }> {
  const { stdout } = spawnSync(tongming, ["report", "read", file, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(stdout).cells;
}

test.each(writeFormats)("what is written as %s is read with the same figures", (to) => {
  expect(write("a.txt", "--to", to, "-o", "out")).toEqual({
    exit: 0,
    out: "已写成 out，读回核对一致。\n",
    err: "",
  });
  expect(cellsOf("out")["t3.new.natural"]).toMatchObject({ value: 2, state: "read" });
  expect(readdirSync(root).sort()).toEqual(["a.txt", "out"]);
});

test("a heading that the report lacks is named, and the signature stays at the end", () => {
  const [before = ""] = reportText({}).split(/\n(?=六、)/);
  writeFileSync(join(root, "five.txt"), `${before}\n青岚县水务局\n2024年1月20日\n`);
  const { exit, err } = write("five.txt", "--to", "html", "-o", "out.html");
  expect([exit, err]).toEqual([
    0,
    "out.html：原文没有“六、其他需要报告的事项”，已按规定补上标题，标题下没有内容，请补写。\n",
  ]);
  const page = readFileSync(join(root, "out.html"), "utf8").replaceAll(/<[^>]+>\s*/g, "\n");
  expect(page).toMatch(/六、其他需要报告的事项\s+青岚县水务局\s+2024年1月20日\s*$/);
});

test("cells without a figure are named on one line, with the reason", () => {
  const cells = { "t2.coercion.decisions": "blank" } as const;
  writeFileSync(join(root, "blank.txt"), reportText({ cells }));
  const { exit, err } = write("blank.txt", "--to", "csv", "-o", "out.csv");
  expect([exit, err]).toEqual([
    0,
    "out.csv：1 格没有确定的数字，留空待填。原文空白：表二的行政强制。\n",
  ]);
  expect(cellsOf("out.csv")["t2.coercion.decisions"]).toEqual({ value: null, state: "blank" });
});

test("a file that is there is replaced whole", () => {
  writeFileSync(join(root, "out.html"), "x".repeat(100_000));
  expect(write("a.txt", "--to", "html", "-o", "out.html").exit).toBe(0);
  expect(readFileSync(join(root, "out.html"), "utf8")).toMatch(
    /^<!doctype html>[\s\S]*<\/html>\n$/,
  );
});

describe("nothing is written, exit 1", () => {
  test("where it reads back otherwise", () => {
    const rows = ["行政许可 7", "行政处罚 7", "行政强制 9"].join("\n信息内容 本年处理决定数量\n");
    const text = `第二十条第（五）项\n信息内容 本年处理决定数量\n${rows}`;
    expect(write("a.txt", "--to", "json", "-o", "a.json").exit).toBe(0);
    const json = JSON.parse(readFileSync(join(root, "a.json"), "utf8"));
    json.sections[0].text = text;
    writeFileSync(join(root, "a.json"), JSON.stringify(json));
    const { exit, out, err } = write("a.json", "--to", "html", "-o", "out.html");
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(/^a\.json：写成的文件读回后有 \d+ 处不同，为免出错没有写出。\n {2}\S/);
    expect(existsSync(join(root, "out.html"))).toBe(false);
  });

  test("where the document is no report in the form", () => {
    writeFileSync(join(root, "n.txt"), "关于做好年度报告编制工作的通知\n各单位：请按时报送。");
    const { exit, err } = write("n.txt", "--to", "docx", "-o", "out.docx");
    expect(exit).toBe(1);
    expect(err).toMatch(/^n\.txt：不能排成法定格式：\S+。\n$/);
    expect(existsSync(join(root, "out.docx"))).toBe(false);
  });
});

describe("nothing is written, exit 2", () => {
  test.each([
    { args: ["gone.txt", "-o", "out"], says: "gone.txt：没有这个文件或文件夹；请检查路径。\n" },
    { args: ["a.txt", "-o", "no/out"], says: "no/out：没有文件夹 no；请先建立，或换一个位置。\n" },
    { args: ["a.txt", "-o", "folder"], says: "folder：这是文件夹；请在后面加上文件名。\n" },
    {
      args: ["folder", "-o", "out"],
      says: "folder：这是文件夹；report write 一次只写一份报告，请指定其中一个文件。\n",
    },
    {
      args: ["a.txt", "-o", "./a.txt"],
      says: "./a.txt：输出与输入是同一个文件；请换一个输出文件名，以免原文件被替换。\n",
    },
    {
      args: ["a.txt", "-o", "link"],
      says: "link：输出与输入是同一个文件；请换一个输出文件名，以免原文件被替换。\n",
    },
    {
      args: ["a.txt", "a.txt", "-o", "out"],
      says: "用法有误：report write 一次只写一份报告；请逐份书写。详见 tongming report --help\n",
    },
    {
      args: ["a.txt", "-o", "x".repeat(300)],
      says: `${"x".repeat(300)}：写入失败（ENAMETOOLONG）；请检查磁盘或换一个位置再试。\n`,
    },
  ])("$args", ({ args, says }) => {
    mkdirSync(join(root, "folder"));
    symlinkSync("a.txt", join(root, "link"));
    expect(write(...args, "--to", "html")).toEqual({ exit: 2, out: "", err: says });
    expect(readdirSync(root).sort()).toEqual(["a.txt", "folder", "link"]);
  });

  test.skipIf(process.getuid?.() === 0)("where the folder may not be written to", () => {
    mkdirSync(join(root, "locked"));
    chmodSync(join(root, "locked"), 0o500);
    expect(write("a.txt", "--to", "html", "-o", "locked/out").err).toBe(
      "locked/out：没有写入权限；请修改权限，或换一个位置。\n",
    );
  });
});
