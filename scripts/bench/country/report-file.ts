import { draftOf } from "#tests/support/generator/draft.ts";
import { htmlPage } from "#tests/support/generator/html/page.ts";
import { type Plan, planOf } from "#tests/support/generator/plan.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import { textPage } from "#tests/support/generator/write-text.ts";
import { type BenchAgency, benchAgencies } from "./agencies.ts";
import { proseOf } from "./prose.ts";

/** A file of the generated country. */
export interface ReportFile {
  /** Below the country's folder: `130000-河北省/…/2024/青岚县教育局.html`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const seed = 20_261_122;
const lastYear = 2024;

/**
 * `count` report files, the year 2024 of every agency and then the years before: one in three a web page of 15 to 60 kB, the
 * others text of 7 to 11 kB, in every layout. Each depends on its number alone.
 */
export function* reportFiles(count: number): Generator<ReportFile> {
  let number = 0;
  for (let year = lastYear; number < count; year -= 1) {
    for (const agency of benchAgencies()) {
      if (number === count) return;
      yield reportFile(agency, year, number);
      number += 1;
    }
  }
}

function reportFile(agency: BenchAgency, year: number, number: number): ReportFile {
  const random = randomOf(seed, number);
  const wanted = number % 3 === 0 ? "html" : "text";
  const text = pageOf({ agency, year, plan: planOfKind(wanted, random) }, random);
  const path = `${agency.region.folder}/${year}/${agency.name}.${wanted === "html" ? "html" : "txt"}`;
  return { path, bytes: new TextEncoder().encode(text) };
}

function planOfKind(kind: Plan["kind"], random: Random): Plan {
  for (;;) {
    const plan = planOf(random);
    if (plan.kind === kind) return plan;
  }
}

interface Paper {
  readonly agency: BenchAgency;
  readonly year: number;
  readonly plan: Plan;
}

function pageOf({ agency, year, plan }: Paper, random: Random): string {
  const { name, region, self, small } = agency;
  const place = { name, full: name, self, city: region.city, county: region.name, small };
  const draft = draftOf(year < 2021 ? "2019-trial" : "2021", random, { place, year });
  draft.sections[0]?.paragraphs.push(...proseOf(random.int(900, 1_800), random));
  draft.sections[4]?.paragraphs.push(...proseOf(random.int(200, 500), random));
  const isPage = plan.kind === "html";
  const pieces = isPage ? htmlPage(draft, plan.habit, random) : textPage(draft, plan.tears, random);
  const text = pieces.map((piece) => piece.text).join("");
  return isPage
    ? text.replace(/<body[^>]*>/i, (body) => `${body}${navigation(region.name, random)}`)
    : text;
}

/** What stands around a report on an agency's site. */
function navigation(region: string, random: Random): string {
  const items = Array.from({ length: random.int(60, 260) }, (_, index) => {
    const id = random.int(100_000, 999_999);
    return `<li class="nav-item"><a href="/zwgk/fdzdgknr/${id}/index.html" title="${region}栏目${index}">法定主动公开内容${id}</a></li>`;
  });
  return `<ul class="nav">${items.join("\n")}</ul>`;
}
