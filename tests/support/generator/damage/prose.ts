import type { Draft } from "../draft.ts";
import { layoutsOf } from "../plan.ts";
import type { Random } from "../random.ts";
import { type Damage, rewrite } from "./damage.ts";

const headingVariants: readonly (readonly string[])[] = [
  ["一、总体概述", "一、概述", "一、总体情况、", "1、 总体情况", "(一)总体情况"],
  [
    "二、行政机关主动公开政府信息情况",
    "二、政府信息主动公开情况",
    "二、主动公开信息情况",
    "二、 主动公开政府信息情况",
    "二.主动公开政府信息情况",
  ],
  [
    "三是收到和处理政府信息公开申请情况",
    "三、行政机关收到和处理政府信息公开申请情况",
    "、行政机关收到和处理政府信息公开申请情况",
    "三、收到和处理政府信息公开申请的情况",
  ],
  [
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "四、政府信息公开行政复议、行政诉讼的情况",
    "四、行政复议和行政诉讼情况",
  ],
  [
    "五、存在问题及改进情况",
    "五、政府信息公开工作存在的主要问题及改进情况",
    "五、存在的主要问题及改进措施",
  ],
  ["六、其他需要报告事项", "六、其他需要报告的事项", "六、其它需要报告的事项"],
];

const spamNames = [
  "uedbet体育_uedbet官网@:",
  "188bet",
  "bet365",
  "新葡京娱乐场官网",
  "beplay体育全站2024:",
] as const;

export const proseDamage: readonly Damage[] = [
  {
    id: "text.dropped-runs",
    row: "runs of 年 月 日, numerals, brackets dropped",
    apply: dropRuns,
  },
  {
    id: "heading.variant",
    row: "section headings in other words",
    apply: (draft, random) => {
      draft.sections.forEach((section, index) => {
        const variants = headingVariants[index] ?? [];
        if (random.chance(0.5)) section.heading = random.pick(variants);
      });
      return true;
    },
  },
  {
    id: "heading.no-two",
    row: "no heading 二 at all",
    apply: (draft) => {
      const [, two] = draft.sections;
      if (two === undefined) return false;
      two.heading = "";
      return true;
    },
  },
  {
    id: "heading.nested",
    row: "nested numbering: 一、 … 二、 … inside section one",
    apply: (draft, random) => {
      const one = draft.sections[0];
      const inner = [
        "一、重点领域信息公开",
        "二、政策解读和回应",
        "三、加强基层基础建设",
        "四,政府信息公开条例落实",
      ];
      if (one === undefined) return false;
      one.paragraphs = one.paragraphs.flatMap((text, index) => {
        const heading = inner[index];
        return heading === undefined || random.chance(0.2) ? [text] : [heading, text];
      });
      return true;
    },
  },
  {
    id: "prose.preface-headings",
    row: "preface lists all six headings",
    apply: (draft, random) => {
      const names = [
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
        "存在的主要问题及改进情况",
        "其他需要报告的事项",
      ];
      const numerals = random.pick([
        ["1.", "2.", "3.", "4.", "5.", "6."],
        ["一、", "二、", "三、", "四、", "五、", "六、"],
      ]);
      const list = names.map((name, index) => `${numerals[index]}${name}`);
      draft.preface.push(`本报告由以下六部分组成:${list.join(";")}。`);
      return true;
    },
  },
  {
    id: "prose.quotes-item",
    row: "prose quoting 第二十条第(十四)项 before table 2",
    apply: (draft, random) => {
      const [one] = draft.sections;
      one?.paragraphs.push(
        random.pick([
          "按照《中华人民共和国政府信息公开条例》第二十条第(十四)项的规定,法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息12项均已公开。",
          "第二十条第(十四)项所列信息3类、第(五)项所列行政许可27项、第(六)项所列行政处罚9项均按时公开。",
        ]),
      );
      return true;
    },
  },
  {
    id: "agency.spam",
    row: "agency name replaced by betting spam on hijacked copies",
    apply: (draft, random) => {
      const [first] = draft.title;
      if (first === undefined) return false;
      draft.title = [random.pick(spamNames) + first, ...draft.title.slice(1)];
      draft.agencyStated = false;
      return true;
    },
  },
  {
    id: "prose.line-begins-as-row",
    row: "a line of a sentence that begins as a row does (上年结转 6 件),均已答复。)",
    apply: (draft, random, plan) => {
      // The end of a sentence may be a repeated line, and what is left of it a row.
      if (layoutsOf(plan).has("F")) return false;
      for (let times = random.int(1, 3); times > 0; times -= 1) {
        const section = random.pick(draft.sections);
        section.paragraphs.push(...brokenSentence(random));
      }
      return true;
    },
  },
  {
    id: "prose.approximate",
    row: "700多条, 260余, 近5000条 in prose",
    apply: (draft, random) => {
      const [, two, three] = draft.sections;
      const text = `全年公开各类信息${random.int(2, 9)}00多条,回复留言${random.int(11, 99)}0余件,转发信息近${random.int(2, 9)}000条。`;
      (random.chance(0.5) ? two : three)?.paragraphs.push(text);
      return true;
    },
  },
  {
    id: "prose.units",
    row: "units 件 条 宗 起 例 份 in prose",
    apply: (draft, random) => {
      const n = () => random.int(0, 99);
      draft.sections[1]?.paragraphs.push(
        `规章${n()}件、行政规范性文件${n()}份,行政许可${n()}宗,行政处罚${n()}起,行政强制${n()}例,行政事业性收费${n()}万元。`,
      );
      return true;
    },
  },
];

const rowNames = [
  "上年结转",
  "本年新收",
  "予以公开",
  "部分公开",
  "重复申请",
  "信访举报投诉类申请",
  "本机关不掌握相关政府信息",
  "结转下年度继续办理",
  "行政许可",
  "行政处罚",
  "行政强制",
  "规章",
  "行政规范性文件",
] as const;

/** A sentence over two or three lines, the second of which begins with a row's name. */
function brokenSentence(random: Random): string[] {
  const [name, n] = [random.pick(rowNames), random.int(0, 60)];
  const first = `全年共办理 ${n + random.int(1, 40)} 件(含`;
  return random.pick([
    [first, `${name} ${n} 件),均已按期办结。`],
    [first, `${name}${n}件),均已按期办结。`],
    [first, `${name} ${n} 件`, "在内),均已按期办结。"],
    [first, `${name} ${n}`, "件),均已按期办结。"],
    ["全年依法公开", `${name} ${n} 件、其他信息 ${random.int(1, 90)} 条,群众满意。`],
    ["与上年相比,", `${name}增加 ${n} 件,`, "主要原因是社会关注度提高。"],
  ]);
}

/** 2020年1月1日起 becomes 20201月1日起, 第(五)项 becomes 第(), a heading loses its numeral. */
function dropRuns(draft: Draft, random: Random): boolean {
  const drop = random.pick([
    (text: string) => text.replace(/(20\d\d)年(?=\d)/g, "$1"),
    (text: string) => text.replace(/(20\d\d)年(\d+)月(?=\d)/g, "$1$2"),
    (text: string) => text.replace(/(20\d\d)年(\d+)月(\d+)日/g, "$1  $2  $3  "),
    (text: string) => text.replace(/〔(20\d\d)〕/g, "〔$1"),
  ]);
  draft.preface = draft.preface.map(drop);
  draft.after = draft.after.map(drop);
  if (random.chance(0.4)) {
    rewrite(draft, "head", (text) => text.replace(/^(第二十条第)\(.\)项$/, "$1()"));
  }
  if (random.chance(0.3)) loseFirstLabel(draft);
  for (const section of draft.sections.slice(1, 4)) {
    if (random.chance(0.3)) section.heading = section.heading.replace(/^[二三四](?=、)/, "");
  }
  return true;
}

function loseFirstLabel(draft: Draft): void {
  const row = draft.sheets[0]?.rows.find((other) => other.row === "regulations");
  const label = row?.cells.find(({ role }) => role === "label");
  if (label === undefined) return;
  label.text = "";
  label.lost = true;
}
