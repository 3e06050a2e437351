import type { Character, DemonstrationAgency } from "../county/agency.ts";
import { type Random, randomOf } from "../random.ts";

/** Figures of an agency's year that stand in no table of the form. */
export interface Facts {
  /** Items published (主动公开政府信息) and what they are of, the most first; the parts make the whole. */
  readonly published: number;
  readonly parts: readonly (readonly [name: string, count: number])[];
  /** Of the agency's own account; 0 where it has none. */
  readonly posts: number;
  readonly interpretations: number;
  /** Messages answered (留言、咨询). */
  readonly messages: number;
  /** Suggestions of deputies and members (建议提案) dealt with. */
  readonly proposals: number;
  readonly trainings: number;
  readonly trained: number;
  readonly checks: number;
  /** Villages or communities, with a board each; 0 elsewhere. */
  readonly villages: number;
}

const kinds: Readonly<Record<"government" | "department" | "place", readonly string[]>> = {
  government: ["政策文件类", "工作动态类", "公示公告类", "财政收支类", "重点领域类", "人事任免类"],
  department: [
    "政策文件类",
    "工作动态类",
    "公示公告类",
    "行政执法类",
    "财政收支类",
    "办事服务类",
    "机构职能类",
  ],
  place: [
    "惠民政策类",
    "工作动态类",
    "公示公告类",
    "财政收支类",
    "民生保障类",
    "乡村建设类",
    "安全防范类",
  ],
};
const streetKinds = kinds.place.map((kind) => kind.replace("乡村", "社区"));

export function factsOf(agency: DemonstrationAgency, year: number): Facts {
  const { workload, character } = agency;
  const random = randomOf(`${agency.name} ${year} facts`);
  const about = (usual: number) => Math.max(1, Math.round(usual * (0.8 + random.fraction() * 0.4)));
  const published = about(workload.items * (1 + (year - 2021) * 0.04));
  const trainings = random.whole(1, character === "government" ? 5 : 3);
  const isPlace = ["town", "township", "street"].includes(character);
  return {
    published,
    parts: partsOf(published, kindsOf(character), { year, random }),
    posts: workload.wechat ? about(published * 1.7) : 0,
    interpretations: character === "government" ? about(64) : random.whole(1, isPlace ? 4 : 12),
    messages: character === "government" ? about(1280) : random.whole(3, 96),
    proposals: character === "government" ? about(142) : random.whole(1, isPlace ? 4 : 26),
    trainings,
    trained: trainings * random.whole(isPlace ? 12 : 18, character === "government" ? 96 : 42),
    checks: random.whole(2, 6),
    villages: isPlace ? randomOf(`${agency.name} villages`).whole(6, 19) : 0,
  };
}

/** The kinds of items that such an agency makes public. */
export function kindsOf(character: Character): readonly string[] {
  if (character === "government") return kinds.government;
  if (character === "street") return streetKinds;
  return character === "town" || character === "township" ? kinds.place : kinds.department;
}

function partsOf(
  whole: number,
  names: readonly string[],
  { year, random }: { readonly year: number; readonly random: Random },
): Facts["parts"] {
  const from = ((year - 2019) * 3 + random.whole(0, names.length - 1)) % names.length;
  const some = [0, 1, 2].map((step) => names[(from + step * 2) % names.length] ?? "其他");
  const first = Math.round(whole * (0.24 + random.fraction() * 0.2));
  const second = Math.round((whole - first) * (0.35 + random.fraction() * 0.2));
  const counts = [first, second, whole - first - second].sort((left, right) => right - left);
  return some.map((name, at) => [name, counts[at] ?? 0]);
}
