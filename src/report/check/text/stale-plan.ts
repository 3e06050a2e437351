import type { Section } from "#report/annual-report.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { type Found, find } from "./text-places.ts";
import { statedYear, writtenYear } from "./written-year.ts";

const instance: Instance = { rule: "text.plan", at: "5", cells: [] };

/**
 * `text.plan`: section five plans for a year that is still to come, not for one that the report itself, or that section,
 * looks back on.
 */
export function checkPlans({ report }: Subject): readonly Outcome[] {
  const section = report.sections.find(({ number }) => number === 5);
  const year = report.year ?? reviewedYear(section);
  if (section === undefined || year === null) return [];
  const stale = plansIn(section).filter((found) => statedYear(found) <= year);
  const [first] = stale;
  if (!first) return [holds(instance)];
  const places = stale.map(({ place }) => place);
  const detail = { kind: "stale-plan", stated: statedYear(first), year } as const;
  const breach = { expected: year + 1, actual: statedYear(first), places, detail };
  return [{ outcome: "fails", instance, breach }];
}

/** What is quoted (“2023年将…”) is another text's plan; what is told as done is none. */
function plansIn(section: Section): readonly Found[] {
  const own = { ...section, text: section.text.replace(quoted, (all) => "□".repeat(all.length)) };
  return [...find(own, plan), ...find(own, heading)]
    .filter((found) => !isDone(own.text, found))
    .sort((one, other) => one.place.start - other.place.start);
}

const quoted = /“[^”\n]*”|「[^」\n]*」|"[^"\n]*"/g;

const verbs = {
  /** Behind 将 these tell of what is to come. */
  certain:
    "继续|进一步|着力|着重|持续|不断|努力|[从在](?:以下|下列|如下)|重点(?:做好|抓好|围绕|从|加强|在)",
  /** So do these, but 将加强公开列为任务 says what was made of it: 将 is 把. */
  open: "加大|加强|完善|健全|严格|深入|全面|积极|大力|采取|切实|认真|坚持|以(?![来上下前后及])|围绕|聚焦",
  exhorting: "加大|加强|完善|健全|深入|全面|积极|大力|切实|认真",
} as const;
const made = "(?:作为|纳入|列[入为]|融入|确定为|定为|贯穿|摆[在上]|放[在到])";
const when = `${writtenYear}\\s*年(?:度|底|末)?(?:[上下]半年)?(?:的?(?:政[务府](?:信息)?公开|信息公开)?工作[中里]?)?[,，]?[^\\S\\n]*`;
/** Who plans; 2023年的不足将… is about what was found. */
const who = "(?:(?!不足|问题|短板|薄弱|偏|滞后|承诺|整改)[^\\d。；;，,\\n将把]){0,8}";

/** 2023年，我局将进一步…, 要进一步…, 计划加强…, 拟加强…: a future word before a verb. */
const plan = new RegExp(
  `${when}${who}(?:将(?:(?:${verbs.certain})(?![^。；;，,\\n把]{0,60}${made})|(?:${verbs.open})(?![^。；;\\n把]{0,60}${made}))` +
    `|(?:(?<![主重需必])要|(?<![模虚草])拟|(?<![按照定有原])计划)(?:${verbs.certain}|${verbs.exhorting})(?!了))`,
  "g",
);

/** (二)2023年工作打算 as the heading of a part. */
const heading = new RegExp(
  "(?<=^|\\n)[^\\S\\n]*(?:[(（]?[一二三四五六七八九十\\d]{1,2}[)）、.．][^\\S\\n]*)?" +
    `${writtenYear}\\s*年度?(?:的)?(?:政[务府][^\\d。；;，,\\n]{0,8})?` +
    "(?:(?:下一步)?(?:工作|改进)?(?:的)?(?:打算|计划|思路|安排|设想|努力方向)|工作重点)(?=[。:：\\n]|$)",
  "g",
);

/** Whether the sentence speaks of the plan as one that was dealt with: 对2023年…, 提出2023年将…, …，已全部落实. */
function isDone(text: string, { place }: Found): boolean {
  const before = text.slice(0, place.start).split(sentenceEnd).at(-1) ?? "";
  const [after = ""] = text.slice(place.end).split(sentenceEnd);
  return dealtWith.test(before) || done.test(after);
}

const sentenceEnd = /[。；;\n]/;
const dealtWith = /(?:针?对|较|比|与|自|从)$|提出|承诺|指出|(?:明确|部署|要求)[^,，]{0,6}$/;
const done = /已(?!有|建|公开)|成效|取得|全部(?:完成|落实|整改)/;

const review = new RegExp(
  `${writtenYear}\\s*年度?[,，]?[^。；;\\n]{0,60}?(?:取得|存在|有所|虽然?|仍)`,
);

/** The year that section five looks back on, where the report names none itself. */
function reviewedYear(section: Section | undefined): number | null {
  const match = section && review.exec(section.text);
  return match ? statedYear({ match }) : null;
}
