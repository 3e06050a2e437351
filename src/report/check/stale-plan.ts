import type { Section } from "#report/annual-report.ts";
import type { Instance, Outcome } from "./check-result.ts";
import { holds, type Subject } from "./subject.ts";
import { type Found, find } from "./text-places.ts";

const instance: Instance = { rule: "text.plan", at: "5", cells: [] };

/**
 * `text.plan`: section five plans for a year that is still to come, not for one that the report itself, or that section,
 * looks back on.
 */
export function checkPlans({ report }: Subject): readonly Outcome[] {
  const section = report.sections.find(({ number }) => number === 5);
  const year = report.year ?? reviewedYear(section);
  if (section === undefined || year === null) return [];
  const stale = plansIn(section).filter((found) => stated(found) <= year);
  const [first] = stale;
  if (!first) return [holds(instance)];
  const places = stale.map(({ place }) => place);
  const detail = { kind: "stale-plan", stated: stated(first), year } as const;
  const breach = { expected: year + 1, actual: stated(first), places, detail };
  return [{ outcome: "fails", instance, breach }];
}

function stated({ match }: Found): number {
  return Number(match[1]);
}

function plansIn(section: Section): readonly Found[] {
  return [...find(section, plan), ...find(section, heading)].sort(
    (one, other) => one.place.start - other.place.start,
  );
}

/** 2023年，我局将进一步…: 将 before a verb; 将政务公开纳入考核 says what was done. */
const plan =
  /(20\d\d)年度?(?:的?工作中)?[,，]?[^\d。；;，,\n]{0,8}将(?:继续|进一步|着力|着重|持续|不断|努力|切实|认真|从以下|重点(?:做好|抓好|围绕|从|加强|在)|(?:加大|加强|完善|健全|严格|深入|全面|积极|大力|采取)(?![^。；;\n]{0,40}(?:作为|纳入|列入|融入|摆在|放在)))/g;

/** (二)2023年工作打算 as the heading of a part. */
const heading =
  /(?<=^|\n)[^\S\n]*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．][^\S\n]*)?(20\d\d)年度?(?:的)?(?:政[务府][^\d。；;，,\n]{0,8})?(?:下一步)?(?:工作|改进)?(?:的)?(?:打算|计划|思路|安排|设想|努力方向)(?=[。:：\n]|$)/g;

const review = /(20\d\d)年度?[,，]?[^。；;\n]{0,60}?(?:取得|存在|有所|虽然?|仍)/;

/** The year that section five looks back on, where the report names none itself. */
function reviewedYear(section: Section | undefined): number | null {
  const year = section && review.exec(section.text)?.[1];
  return year === undefined ? null : Number(year);
}
