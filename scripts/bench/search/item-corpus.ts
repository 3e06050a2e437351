import { createHash } from "node:crypto";
import { dict } from "@node-rs/jieba/dict.js";
import { type Random, randomOf } from "#tests/support/generator/random.ts";

/** Words that stand in every second to fifth item, as they do in what offices write. */
export const commonWords = [
  ..."通知 工作 有关 部门 实施 管理 公开 政府 项目 服务 单位 办法 规定 情况 建设 安全".split(" "),
  ..."教育 补助 标准 审批 企业 群众 发展 环境 社会 保障".split(" "),
];

const words = dictionary(30_000);
const whole = words.reduce((sum, { weight }) => sum + weight, 0);

/** Words of the dictionary with how often they are met; one that every text has would be no word to look for. */
function dictionary(most: number): readonly { readonly word: string; readonly weight: number }[] {
  return new TextDecoder()
    .decode(dict)
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([word = ""]) => /^\p{Script=Han}{2,4}$/u.test(word))
    .map(([word = "", often]) => ({ word, weight: Math.min(Number(often), 8_000) ** 0.8 }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most);
}

/** Where each thousandth of the weight begins: a word is found in few steps. */
const starts = startsOf(1000);

function startsOf(parts: number): readonly number[] {
  const found: number[] = [];
  let sum = 0;
  words.forEach(({ weight }, at) => {
    while (found.length <= (sum / whole) * parts && found.length < parts) found.push(at);
    sum += weight;
  });
  return found;
}

export function drawnWord(random: Random): string {
  const part = random.int(0, starts.length - 1);
  const [from = 0, to = words.length - 1] = [starts[part], starts[part + 1]];
  return words[random.int(from, Math.max(from, to))]?.word ?? "";
}

export interface CorpusItem {
  readonly id: number;
  readonly agency: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly indexNumber: string;
  readonly category: string;
  readonly genre: string;
  readonly publishedOn: string;
  readonly text: string;
}

const genres = ["通知", "公告", "意见", "决定", "公示", "报告", "批复", "方案"];
const categories = Array.from({ length: 40 }, (_, at) => `栏目${at + 1}`);
const seed = 20_261_201;

/** The item of a number: the same each time. Later ones were published later, over twelve years. */
export function corpusItem(
  id: number,
  { count, agencies }: { readonly count: number; readonly agencies: number },
): CorpusItem {
  const random = randomOf(seed, id);
  const day = Date.UTC(2014, 11, 1) + Math.floor((id / count) * 12 * 365.25) * 86_400_000;
  const publishedOn = new Date(day).toISOString().slice(0, 10);
  const title = Array.from({ length: random.int(4, 9) }, () => drawnWord(random)).join("");
  const said = Array.from({ length: random.int(60, 340) }, () => drawnWord(random));
  const common = commonWords.filter((_, at) => random.chance(0.5 - at * 0.011));
  for (const word of common) said.splice(random.int(0, said.length), 0, word);
  return {
    id,
    agency: random.int(0, agencies - 1),
    title,
    documentNumber: random.chance(0.4)
      ? `青政办发〔${publishedOn.slice(0, 4)}〕${random.int(1, 400)}号`
      : "",
    indexNumber: `11330100MB${String(id).padStart(8, "0")}/${publishedOn.slice(0, 4)}`,
    category: random.pick(categories),
    genre: random.pick(genres),
    publishedOn,
    text: said.map((word, at) => (at % 9 === 8 ? `${word}，` : word)).join(""),
  };
}

/** As the database makes them (`search_row`), a hundred times as fast; whoever fills a database with these compares some. */
export function tokensOf(item: CorpusItem): readonly number[] {
  const { title, documentNumber, indexNumber, category, genre, publishedOn, agency, text } = item;
  const said = [title, documentNumber, indexNumber, category, genre, text].join(" ");
  const flat = said.normalize("NFKC").toLowerCase();
  const tokens = new Set<number>();
  let before = 0;
  for (const sign of flat) {
    const code = sign.codePointAt(0) ?? 0;
    const letter = isLetter(code) ? code : 0;
    if (before && letter) tokens.add((before << 16) | (letter & 65_535));
    before = letter;
  }
  for (const [word] of flat.matchAll(/[a-z0-9]+/g)) tokens.add(key(word));
  const signs = new Set([...title].map((sign) => (sign.codePointAt(0) ?? 0) << 16));
  const facets = [
    `agency ${agency}`,
    `year ${publishedOn.slice(0, 4)}`,
    `month ${publishedOn.slice(0, 7)}`,
    `category ${category}`,
    `genre ${genre}`,
  ];
  return [...tokens, ...signs, ...facets.map(key)];
}

function isLetter(code: number): boolean {
  return (
    (code >= 192 && code < 8192) ||
    code === 12_295 ||
    (code > 12_351 && code < 65_024) ||
    code > 65_535
  );
}

const keys = new Map<string, number>();

function key(word: string): number {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const made =
    0x2000_0000 + Number.parseInt(createHash("md5").update(word).digest("hex").slice(0, 7), 16);
  if (keys.size < 100_000) keys.set(word, made);
  return made;
}
