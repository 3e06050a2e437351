import type { DemonstrationStaff } from "#features/accounts/index.ts";

type Role = DemonstrationStaff["roles"][number]["role"];

/** A role in an agency. */
export interface Placed {
  readonly agency: string;
  readonly role: Role;
  readonly level?: 1 | 2 | 3;
  readonly section?: string;
}

/** Somebody who works in the fictional county. */
export interface CountyPerson {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Placed[];
}

const government = "青岚县人民政府";
const office = "青岚县人民政府办公室";
const education = "青岚县教育局";
const land = "青岚县自然资源和规划局";
const town = "青岚县溪陵镇人民政府";

function one(account: string, name: string, ...roles: readonly Placed[]): CountyPerson {
  return { account, name, roles };
}

/** Each role at least once, over five agencies. */
export const namedPeople: readonly CountyPerson[] = [
  one("demo-zhuguan", "王岚", { agency: office, role: "supervisor", section: "政务公开科" }),
  one("demo-lingdao", "陈立群", { agency: office, role: "leader" }),
  one("demo-baomi", "周慎", { agency: office, role: "secrecy-reviewer", section: "机要科" }),
  one(
    "demo-xinxi",
    "李静",
    { agency: education, role: "information-officer", section: "办公室" },
    { agency: education, role: "case-officer", section: "办公室" },
  ),
  one(
    "demo-chushen",
    "赵强",
    { agency: education, role: "reviewer", level: 1, section: "办公室" },
    { agency: education, role: "disclosure-head", section: "办公室" },
  ),
  one("demo-zhongshen", "孙卫东", { agency: education, role: "reviewer", level: 3 }),
  one("demo-jiaobaomi", "姚静", { agency: education, role: "secrecy-reviewer", section: "人事科" }),
  one("demo-fenguan", "秦岭", { agency: education, role: "leader" }),
  one("demo-chengban", "吴芳", { agency: land, role: "case-officer", section: "法规科" }),
  one("demo-fazhi", "郑磊", { agency: land, role: "legal-reviewer", section: "法规科" }),
  one("demo-fuzeren", "何洁", { agency: land, role: "disclosure-head", section: "办公室" }),
  one(
    "demo-zhen-1",
    "冯春",
    { agency: town, role: "information-officer" },
    { agency: town, role: "case-officer" },
  ),
  one(
    "demo-zhen-2",
    "蒋文",
    { agency: town, role: "reviewer", level: 1 },
    { agency: town, role: "secrecy-reviewer" },
    { agency: town, role: "disclosure-head" },
  ),
  one("demo-zhen-3", "沈秋", { agency: town, role: "leader" }),
  one("demo-xitong", "高原", { agency: government, role: "system-administrator" }),
  one("demo-anquan", "马骏", { agency: government, role: "security-administrator" }),
  one("demo-shenji", "罗丹", { agency: government, role: "auditor" }),
];

/** How an agency reviews: its levels, and whether its last reviewer signs for secrecy too. */
export interface CountyReview {
  readonly agency: string;
  readonly levels: 1 | 2;
  readonly isSecrecyWithLast: boolean;
}

/** The bureau with people enough reviews twice; everywhere else three people do all the work. */
export function reviewOf(agency: string): CountyReview {
  return agency === education
    ? { agency, levels: 2, isSecrecyWithLast: false }
    : { agency, levels: 1, isSecrecyWithLast: true };
}
