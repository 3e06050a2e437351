import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";
import { dayInWords } from "../signature.ts";
import type { Damage } from "./damage.ts";

/** What stands in front of a title on its line: the number of its page, marks. */
const furniture = ["Page 8 - ", "- 8 - ", "— ", "-", "第8页 ", "8 ", "● ", "8/12 "] as const;
const announcing = [
  "现公布",
  "现向社会公布",
  "特向社会公布",
  "根据条例规定,特向社会公布",
  "按照要求,梳理编制",
  "编制",
  "现予公布",
] as const;

/** Titles and prefaces as they are met: broken, announced, dated, with marks of Markdown. */
export const frontDamage: readonly Damage[] = [
  {
    id: "title.broken",
    row: "title broken over two lines, inside a word or a name",
    apply: (draft, random) => breakTitle(draft, random),
  },
  {
    id: "title.furniture",
    row: "page number, dash or bullet in front of the title",
    apply: (draft, random) => {
      const [first, ...others] = draft.title;
      if (first === undefined) return false;
      draft.title = [random.pick(furniture) + first, ...others];
      return true;
    },
  },
  {
    id: "title.in-preface",
    row: "no title; the preface announces the report (特向社会公布…)",
    apply: (draft, random) => announceInPreface(draft, random),
  },
  {
    id: "title.bracket",
    row: "agency with a bracket: (本级机关)",
    apply: (draft, random) => {
      const { name, full } = draft.model.place;
      if (!draft.title.some((line) => line.includes(name))) return false;
      const bracket = random.pick(["(本级机关)", "(本级)", "(机关本级)"]);
      draft.title = draft.title.map((line) => line.replace(name, name + bracket));
      for (const mark of [bracket, bracket.replace("(", "（").replace(")", "）")]) {
        draft.names.push(name + mark, full + mark);
      }
      return true;
    },
  },
  {
    id: "title.signed",
    row: "signed and dated under the title",
    apply: (draft, random) => signUnderTitle(draft, random),
  },
  {
    id: "preface.contact",
    row: "the preface names an office to ask",
    apply: (draft, random) => {
      const office = `${draft.model.place.name.replace(/办公室$/, "")}办公室`;
      const ask = random.pick(["如有疑问,请与", "对本报告有疑问的,请与"]);
      draft.preface.push(`${ask}${office}联系(地址:人民路${random.int(1, 99)}号)。`);
      // A county's own office is an agency too: then the name may stay unknown, but never be its office's.
      return true;
    },
  },
  {
    id: "markdown",
    row: "headings with the marks of Markdown (#, **)",
    apply: (draft, random) => {
      const mark = random.pick([
        (text: string) => `## ${text}`,
        (text: string) => `##${text}`,
        (text: string) => `**${text}**`,
        (text: string) => `### **${text}**`,
      ]);
      draft.title = draft.title.map((line) => `# ${line}`);
      for (const section of draft.sections) {
        if (section.heading !== "") section.heading = mark(section.heading);
      }
      return true;
    },
  },
];

/** Where the break parts the agency's name, saying nothing of it is no miss; another name is wrong all the same. */
function breakTitle(draft: Draft, random: Random): boolean {
  const [line, ...others] = draft.title;
  if (line === undefined || others.length > 0 || line.length < 12) return false;
  // A line is broken where it is full.
  const at = random.int(Math.floor(line.length * 0.4), line.length - 2);
  const { name, full } = draft.model.place;
  const named = line.includes(full) ? full : name;
  const from = line.indexOf(named);
  if (at > from && at < from + named.length) draft.agencyStated = false;
  draft.title = [line.slice(0, at), line.slice(at)];
  return true;
}

function announceInPreface(draft: Draft, random: Random): boolean {
  const { place, year } = draft.model;
  if (draft.yearSource !== "title") return false;
  draft.title = [];
  const subject = random.pick([`${place.name}${year}年`, `${year}年度${place.name}`]);
  draft.preface.unshift(`${random.pick(announcing)}${subject}政府信息公开工作年度报告。`);
  return true;
}

function signUnderTitle(draft: Draft, random: Random): boolean {
  const { place, year } = draft.model;
  if (draft.title.length === 0 || draft.signedOn !== undefined) return false;
  const [month, date] = [random.int(1, 3), random.int(1, 28)];
  const day = { year: year + 1, month, date };
  draft.title = [...draft.title, place.full, dayInWords(day, random)];
  draft.signedOn = [day.year, month, date].map((part) => String(part).padStart(2, "0")).join("-");
  return true;
}
