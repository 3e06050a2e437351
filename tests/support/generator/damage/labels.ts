import { layoutsOf } from "../plan.ts";
import type { Random } from "../random.ts";
import { head, type SheetCell } from "../sheet.ts";
import { cellsIn, type Damage, rewrite } from "./damage.ts";

const firstLines: Readonly<Record<string, string>> = {
  本年制发件数: "本年制发",
  本年废止件数: "本年废止",
  现行有效件数: "现行有效",
  本年新制作数量: "本年新",
  本年新公开数量: "本年新",
  本年处理决定数量: "本年处理",
  结果维持: "结果",
  结果纠正: "结果",
  其他结果: "其他",
  尚未审结: "尚未",
};

const kindLines: Readonly<Record<string, readonly [string, string]>> = {
  商业企业: ["商业", "企业"],
  科研机构: ["科研", "机构"],
  社会公益组织: ["社会公益", "组织"],
  法律服务机构: ["法律服务", "机构"],
};

const instructions: Readonly<Record<string, string>> = {
  "本年增/减": "(指2020年增加或减少的项目数量,如-8)",
  其他对外管理服务事项: "(指除行政许可外的事项,含行政处罚、行政强制等5类)",
  行政许可: "(含2021年新增的3项,由规章设定的除外)",
  行政处罚: "(不含行政强制,填1个数)",
  行政事业性收费: "(指第二十条第(八)项所列12项,单位:万元)",
  规章: "(仅省、设区的市政府填写,其他填0)",
  "1.属于国家秘密": "(填报件数,如3)",
};

const spam = ["bat365在线平台官网", "188bet体育", "uedbet官网app下载", "新葡京2024娱乐"] as const;

export const labelDamage: readonly Damage[] = [
  {
    id: "head.second-line",
    row: "second line of a header cell lost",
    apply: (draft, random) => {
      const tables = random.some(["t2", "t4"], random.int(1, 2));
      let changed = false;
      for (const sheet of draft.sheets.filter(({ table }) => tables.includes(table))) {
        for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
          const first = cell.role === "head" ? firstLines[cell.text] : undefined;
          if (first !== undefined) cell.text = first;
          changed ||= first !== undefined;
        }
      }
      return changed;
    },
  },
  {
    id: "head.last-word",
    row: "last word of a header lost (本年增/)",
    apply: (draft, random) => {
      const lost = random.pick([/减$/, /(?<=决定|制作|公开|项目)数量$/, /(?<=制发|废止)件数$/]);
      return (
        rewrite(draft, "head", (text) => text.replace(lost, "")) ||
        rewrite(draft, "head", (text) => text.replace(/(?<=处理决定)数量$/, ""))
      );
    },
  },
  {
    id: "head.in-force",
    row: "现行有效件 for 现行有效件数",
    apply: (draft) =>
      rewrite(draft, "head", (text) => text.replace(/^现行有效件数$/, "现行有效件")),
  },
  {
    id: "head.split-row",
    row: "header cell with line break split into two rows",
    apply: (draft) => {
      const sheet = draft.sheets.find(({ table }) => table === "t3");
      const at = sheet?.rows.findIndex(({ cells }) => cells[0]?.text === "商业企业") ?? -1;
      const kinds = sheet?.rows[at];
      if (sheet === undefined || kinds === undefined) return false;
      const second: SheetCell[] = [];
      for (const cell of kinds.cells) {
        const lines = kindLines[cell.text];
        if (lines === undefined) continue;
        cell.text = lines[0];
        second.push(head(lines[1]));
      }
      const above = sheet.rows.slice(0, at).flatMap(({ cells }) => cells);
      for (const cell of above) if (cell.rows > 1) cell.rows += 1;
      sheet.rows.splice(at + 1, 0, { cells: second });
      return true;
    },
  },
  {
    id: "label.white-space",
    row: "white space inside labels (商业 企业, 商业⏎企业)",
    apply: (draft, random, plan) => {
      const layouts = layoutsOf(plan);
      const whole = ["A", "F", "I", "J"].every((layout) => !layouts.has(layout));
      const spaces = [" ", "\u3000", "\u00a0", "  ", ...(whole ? ["\n"] : [])];
      const spaced = (text: string) => withSpace(text, random.pick(spaces), random);
      const heads = rewrite(draft, "head", (text) => (random.chance(0.5) ? spaced(text) : text));
      const own = rewrite(draft, "label", (text) => (random.chance(0.3) ? spaced(text) : text));
      return heads || own;
    },
  },
  {
    id: "label.instructions",
    row: "filling instructions inside the label",
    apply: (draft, random) => {
      const chosen = new Set(random.some(Object.keys(instructions), 3));
      const add = (text: string) => (chosen.has(text) ? text + (instructions[text] ?? "") : text);
      const heads = rewrite(draft, "head", add);
      return rewrite(draft, "label", add) || heads;
    },
  },
  {
    id: "label.spam",
    row: "spam inside a label",
    apply: (draft, random) => {
      const labels = cellsIn(draft).filter(({ role, text }) => role === "label" && text !== "");
      for (const cell of random.some(labels, random.int(1, 2))) {
        cell.text += `${random.pick(spam)}${random.pick(["", "…应提供相关数据"])}`;
      }
      return labels.length > 0;
    },
  },
];

function withSpace(text: string, space: string, random: Random): string {
  const places = [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(
    ({ index }) => index,
  );
  if (places.length === 0) return text;
  const at = random.pick(places);
  return `${text.slice(0, at)}${space}${text.slice(at)}`;
}
