import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, expect, test } from "vitest";
import { compileDictionary } from "#text/proofreading/dictionary.ts";
import { misprints } from "#text/proofreading/misprints.ts";
import { dictionaryRefusedWords } from "./dictionary-words.ts";
import { loadDictionary, shippedDictionary } from "./load-dictionary.ts";

const root = mkdtempSync(join(tmpdir(), "tongming-dictionary-"));
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

const shipped = loadDictionary(shippedDictionary());
const entries = shipped.ok ? shipped.value : [];

test("the dictionary that comes with the program is read without a complaint", () => {
  expect(shipped.ok ? "" : dictionaryRefusedWords("", shipped.error)).toBe("");
  expect(entries.length).toBeGreaterThan(150);
});

const year = 2030;

test("no entry finds fault with a suggestion", () => {
  const dictionary = compileDictionary(entries);
  const faults = entries.filter(
    ({ suggestion }) => misprints(`，${suggestion}，`, dictionary, year).length > 0,
  );
  expect(faults).toEqual([]);
});

test("no entry finds fault with its own exceptions", () => {
  const faults = entries.flatMap((entry) => {
    const dictionary = compileDictionary([entry]);
    const uses = entry.exceptions.map((use) => use.replaceAll("…", "某"));
    return uses.filter((use) => misprints(`，${use}，`, dictionary, year).length > 0);
  });
  expect(faults).toEqual([]);
});

// Sentences in which a wrong word stands across the border of two right ones.
test.each([
  "企业投资迅速增长，交通迅速恢复，精简迅速",
  "自己经办的事项由本人自己完成，利己经济不可取",
  "开发恢复生产所需信息，研究竞争审查机制，招标完毕竞价开始",
  "国土资源部门、环境保护部门、环境保护部署的任务",
  "学习进平台操作手册，学习近乎饱和",
  "按照办法规定公开，县扶贫办法汇编，市法制办法",
  "共创建全国文明城市，构建全制度链条，建立健全机制",
  "习惯彻底改变，内参予以公开，研究竞选办法，毕竟争议不大，未必竟是如此",
  "区分三个等级：一、等级评定；有目的的公开，的的确确方便",
  "信息发部门审核后公开，系统记数据备份",
  "台风登陆我省后发布预警，登录网站查看",
  "截至2023年12月31日，征集截止2023年6月30日",
  "国办发〔2021〕30号、国发〔2018〕5号、（2022年）第3号令",
  "县文化和旅游局、市自然资源和规划局、区市场监督管理局、乡村振兴局、生态环境分局",
  "签订责任书，抽签定顺序，作为重点，作出决定，账号、账户、台账",
])("nothing is wrong with: %s", (text) => {
  const found = misprints(text, compileDictionary(entries), 2024);
  expect(found.map(({ entry }) => entry.word)).toEqual([]);
});

test.each([
  { text: "公众可登陆网站查阅", finds: ["登陆网站"] },
  { text: "截止目前，未收到申请", finds: ["截止目前"] },
  { text: "按国办公开办函{2019}60号要求", finds: ["函{20"] },
  { text: "由县工商局公开", finds: ["县工商局"] },
  { text: "积极部暑，公众参予", finds: ["部暑", "参予"] },
])("something is: $text", ({ text, finds }) => {
  const found = misprints(text, compileDictionary(entries), 2024);
  expect(found.map(({ entry }) => entry.word)).toEqual(finds);
});

test("a file that a spreadsheet saved in GB18030 is read", () => {
  const path = put("gb.csv", iconv.encode("错词,建议\n部暑,部署\n登陆网站,登录网站\n", "gb18030"));
  expect(loadDictionary(path)).toMatchObject({ ok: true, value: { length: 2 } });
});

test.each([
  { rule: "a missing file", path: join(root, "none.csv"), says: "没有这个文件；请检查路径" },
  { rule: "a folder", path: root, says: "不能读取（EISDIR）；请检查权限，或换一个文件" },
  {
    rule: "a workbook",
    path: put("a.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 0])),
    says: "内容不是文字；请另存为 CSV（UTF-8 或 GB18030）",
  },
  {
    rule: "a bad line",
    path: put("bad.csv", "错词,建议,起\n部暑,部署,明年\n"),
    says: "第 2 行“起”列的“明年”不是日期；请写成 2019-04-01 的样子，不限日期的留空",
  },
  {
    rule: "another file",
    path: put("other.csv", "序号,事项\n1,公开\n"),
    says: "第一行是“序号,事项”，没有“错词”“建议”两列；表头请写 错词,建议,起,止,级别,例外",
  },
])("$rule is refused with the remedy", ({ path, says }) => {
  const loaded = loadDictionary(path);
  expect(loaded.ok ? "" : dictionaryRefusedWords(path, loaded.error)).toBe(
    `校对词表 ${path}：${says}。`,
  );
});
