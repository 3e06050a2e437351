import type { LinkedFigure, LinkedParagraph, LinkedText } from "./linked-text.ts";
import { linkKey } from "./linked-text.ts";

/** What the records of a year say: figures by `linkKey`, and parts of figures by `figure|dimension`, the most first. */
export interface RecordedYear {
  readonly values: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, readonly PartOfFigure[]>;
}

export interface PartOfFigure {
  readonly name: string;
  readonly value: number;
}

/** Figures and parts that proposals look at. */
export const proposedFigures: readonly string[] = [
  "items.published",
  "items.inKeyFields",
  "items.interpretations",
  "t3.new.total",
  "t3.carriedIn.total",
  "t3.total.total",
  "t3.carriedOut.total",
  "requests.onTime",
  "requests.extended",
  "requests.corrected",
  "requests.feeNotices",
  "requests.feeYuan",
  "disputes.filed",
  "disputes.corrected",
  "t2.regulations.issued",
  "t2.regulations.repealed",
  "t2.regulations.inForce",
  "t2.normative.issued",
  "t2.normative.repealed",
  "t2.normative.inForce",
];

export const proposedParts: readonly (readonly [figure: string, dimension: string])[] = [
  ["items.published", "channel"],
  ["items.published", "category"],
  ["requests.concluded", "result"],
  ["disputes.filed", "type"],
];

/** Of many categories the first few say what the year was about. */
const mostNamed = 5;

/**
 * A first text of a section from the records (起草): it tells what there is, says nothing where there is nothing, and leaves
 * problems and plans to who knows them. Section one's order is that of the form (国办公开办函〔2021〕30号).
 */
export function proposeText(section: number, year: RecordedYear): LinkedText {
  if (section === 1) {
    return [publication(year), requests(year), disputes(year), documents(year)].filter(
      (paragraph) => paragraph.length > 0,
    );
  }
  const told = section === 6 ? fees(year) : [];
  return told.length > 0 ? [told] : [];
}

function publication(year: RecordedYear): LinkedParagraph {
  const published = { figure: "items.published" };
  if (!isThere(year, published)) return [];
  return joined([
    ["主动公开。全年主动公开政府信息", published, "条"],
    ...named(year, published, { dimension: "channel", before: "，按渠道计", unit: "条" }),
    ["。"],
    ...sentence(year, [{ figure: "items.inKeyFields" }], ([one]) => [
      "其中重点领域信息",
      one,
      "条。",
    ]),
    ...sentence(year, [{ figure: "items.interpretations" }], ([one]) => [
      "发布政策解读",
      one,
      "件。",
    ]),
    ...wrapped(named(year, published, { dimension: "category", before: "按栏目计", unit: "条" })),
  ]);
}

function requests(year: RecordedYear): LinkedParagraph {
  const received = { figure: "t3.new.total" };
  const carriedIn = { figure: "t3.carriedIn.total" };
  if (!year.values.has(linkKey(received))) return [];
  if (!isThere(year, received) && !isThere(year, carriedIn)) {
    return ["依申请公开。全年没有收到政府信息公开申请，也没有上年结转的申请。"];
  }
  return joined([
    ["依申请公开。全年收到政府信息公开申请", received, "件"],
    ...sentence(year, [carriedIn], ([one]) => ["，上年结转", one, "件"]),
    ["，办结", { figure: "t3.total.total" }, "件"],
    ...sentence(year, [{ figure: "t3.carriedOut.total" }], ([one]) => ["，结转下年度", one, "件"]),
    ["。"],
    ...wrapped(
      named(
        year,
        { figure: "requests.concluded" },
        { dimension: "result", before: "办结的申请中", unit: "件" },
      ),
    ),
    ...sentence(year, [{ figure: "requests.onTime" }], ([one]) => ["按期答复", one, "件。"]),
    ...sentence(year, [{ figure: "requests.extended" }], ([one]) => ["延期答复", one, "件。"]),
    ...sentence(year, [{ figure: "requests.corrected" }], ([one]) => ["要求补正", one, "件。"]),
  ]);
}

function disputes(year: RecordedYear): LinkedParagraph {
  const filed = { figure: "disputes.filed" };
  if (!isThere(year, filed)) return [];
  return joined([
    ["因政府信息公开发生行政复议、行政诉讼", filed, "件"],
    ...named(year, filed, { dimension: "type", before: "：", unit: "件" }),
    ...sentence(year, [{ figure: "disputes.corrected" }], ([one]) => ["，其中被纠正", one, "件"]),
    ["。"],
  ]);
}

function documents(year: RecordedYear): LinkedParagraph {
  return joined(
    (
      [
        ["regulations", "规章"],
        ["normative", "行政规范性文件"],
      ] as const
    ).flatMap(([row, name]) => {
      const [issued, repealed, inForce] = ["issued", "repealed", "inForce"].map((column) => ({
        figure: `t2.${row}.${column}`,
      }));
      const any = [issued, repealed, inForce].some((one) => one && isThere(year, one));
      if (!any || !issued || !repealed || !inForce) return [];
      return [["制发", name, issued, "件，废止", repealed, "件，现行有效", inForce, "件。"]];
    }),
    "政府信息管理。",
  );
}

function fees(year: RecordedYear): LinkedParagraph {
  if (!year.values.has("requests.feeNotices")) return [];
  const [notices, yuan] = [{ figure: "requests.feeNotices" }, { figure: "requests.feeYuan" }];
  if (!isThere(year, notices)) return ["本年没有收取信息处理费。"];
  return ["本年发出信息处理费收费通知", notices, "件，收取信息处理费", yuan, "元。"];
}

function isThere({ values }: RecordedYear, figure: LinkedFigure): boolean {
  return (values.get(linkKey(figure)) ?? 0) > 0;
}

/** A sentence over figures that are all there, else nothing. */
function sentence(
  year: RecordedYear,
  figures: readonly [LinkedFigure],
  says: (figures: readonly [LinkedFigure]) => LinkedParagraph,
): readonly LinkedParagraph[] {
  return figures.every((one) => isThere(year, one)) ? [says(figures)] : [];
}

interface Named {
  readonly dimension: string;
  readonly before: string;
  readonly unit: string;
}

/** The parts of a figure that count anything, the first few by name: 政府网站〔…〕条、微信〔…〕条. */
function named(
  { parts }: RecordedYear,
  { figure }: LinkedFigure,
  { dimension, before, unit }: Named,
): readonly LinkedParagraph[] {
  const known = (parts.get(`${figure}|${dimension}`) ?? []).filter(
    ({ name, value }) => value > 0 && name !== "未登记",
  );
  if (known.length < 2) return [];
  const list = known.slice(0, mostNamed).flatMap(({ name }, at): LinkedParagraph => {
    return [at === 0 ? name : `、${name}`, { figure, part: { dimension, name } }, unit];
  });
  return [[before, ...list, ...(known.length > mostNamed ? ["等"] : [])]];
}

/** As a sentence of its own. */
function wrapped(parts: readonly LinkedParagraph[]): readonly LinkedParagraph[] {
  return parts.map((part) => [...part, "。"]);
}

/** One paragraph; words that stand beside each other are one piece. */
function joined(parts: readonly LinkedParagraph[], head = ""): LinkedParagraph {
  if (parts.length === 0) return [];
  const pieces: (string | LinkedFigure)[] = [];
  for (const one of [head, ...parts.flat()]) {
    const last = pieces.at(-1);
    if (typeof one === "string" && typeof last === "string") pieces[pieces.length - 1] = last + one;
    else pieces.push(one);
  }
  return pieces.filter((one) => one !== "");
}
