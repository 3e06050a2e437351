import { countyRequests, gazette } from "./county-government.ts";
import { hasDocuments, management, normative } from "./management.ts";
import { account, boards, platform, response } from "./platform.ts";
import { publishing } from "./publishing.ts";
import { hasRequests, noRequests, someRequests } from "./requests.ts";
import { chosen, type Pattern, type Story } from "./story.ts";
import { assessment, supervision } from "./supervision.ts";
import { ofYear, work, workOf } from "./work.ts";

const titles = [
  "主动公开",
  "依申请公开",
  "政府信息管理",
  "政府信息公开平台建设",
  "监督保障",
] as const;
const numerals = ["一", "二", "三", "四", "五"] as const;

/** How the five parts of section one are headed. */
const headings: readonly ((at: number, text: string) => string)[] = [
  (at, text) => `（${numerals[at]}）${titles[at]}。${text}`,
  (at, text) => `（${numerals[at]}）${titles[at]}情况\n${text}`,
  (at, text) => `${at + 1}.${titles[at]}。${text}`,
  (at, text) => `（${numerals[at]}）${titles[at]}方面。${text}`,
];

/** Section one (总体情况) in its five parts. */
export function overview(story: Story): string {
  const heading = chosen(headings, story, 1);
  return parts(story)
    .map((sentences, at) => heading(at, sentences.join("")))
    .join("\n");
}

type Parts = readonly (readonly string[])[];

function parts(story: Story): Parts {
  const own = ordinaryParts(story);
  if (story.agency.character !== "government") return own;
  const more = countyParts(story);
  // What both would say is said once.
  return own.map((sentences, at) => [...new Set([...sentences, ...(more[at] ?? [])])]);
}

function ordinaryParts(story: Story): Parts {
  const take = (patterns: readonly Pattern[], slot: number) => chosen(patterns, story, slot)(story);
  const { character, self } = story.agency;
  const isPlace = character === "town" || character === "township" || character === "street";
  return [
    [
      take(publishing, 2),
      chosen(work, story, 3)(workOf(story), self),
      chosen(ofYear(story.year), story, 4),
      take(isPlace ? boards : response, 5),
    ],
    [take(hasRequests(story) ? someRequests : noRequests, 6)],
    [take(management, 7), ...(hasDocuments(story) ? [take(normative, 8)] : [])],
    [take(platform, 9), ...(story.facts.posts > 0 ? [take(account, 10)] : [])],
    [take(supervision, 11)],
  ];
}

/** The county government has more to tell, and article 50 asks it for its assessments. */
function countyParts(story: Story): Parts {
  const take = (patterns: readonly Pattern[], slot: number) => chosen(patterns, story, slot)(story);
  const year = ofYear(story.year);
  const at = year.indexOf(chosen(year, story, 4));
  return [
    [year[(at + 2) % year.length] ?? "", year[(at + 4) % year.length] ?? ""],
    [take(countyRequests, 13)],
    [take(management, 14)],
    [take(gazette, 15), take(platform, 16)],
    [take(supervision, 17), take(assessment, 12)],
  ];
}
