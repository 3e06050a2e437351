import { agencies } from "../county/agencies.ts";
import { type DemonstrationAgency, lastYear } from "../county/agency.ts";
import type { CountyPerson, Placed } from "./people.ts";

/** The least people with whom an agency can write, review and sign: nobody signs own work or two steps. */
const posts: readonly (readonly Placed["role"][])[] = [
  ["information-officer", "case-officer"],
  ["reviewer", "secrecy-reviewer", "disclosure-head"],
  ["leader"],
];

const surnames = [..."林徐马朱胡郭高罗梁宋谢唐许邓冯韩曹彭曾肖田董潘袁蔡余杜戴夏钟汪姜范石"];
const givenNames = [
  ..."建明丽华志远秀兰海波雪梅文斌晓燕永刚玉洁立新春霞国平慧敏少华红梅长青雅琴德胜美玲家栋小娟",
];

/** Agencies that stand today, whether or not they have ever published a report. */
export function standingAgencies(): readonly DemonstrationAgency[] {
  return agencies.filter(({ years }) => years === null || years.to === lastYear);
}

/** Who else works in the county, beside those who were named: in each agency whoever its posts still need. */
export function agencyPeople(named: readonly CountyPerson[]): readonly CountyPerson[] {
  const taken = new Set(named.map(({ name }) => name));
  let drawn = 0;
  const newName = (): string => {
    for (;;) {
      const name = nameAt(drawn);
      drawn += 1;
      if (!taken.has(name)) return name;
    }
  };
  return standingAgencies().flatMap((agency) => {
    const held = new Set(
      named.flatMap(({ roles }) =>
        roles.filter((one) => one.agency === agency.name).map(({ role }) => role),
      ),
    );
    return posts.flatMap((roles, at) => {
      const [first] = roles;
      if (!first || held.has(first)) return [];
      const account = `demo-${String(agencies.indexOf(agency)).padStart(2, "0")}-${at + 1}`;
      const vacant = roles.filter((role) => !held.has(role));
      return [{ account, name: newName(), roles: vacant.map((role) => placed(agency, role)) }];
    });
  });
}

function placed({ name, character }: DemonstrationAgency, role: Placed["role"]): Placed {
  const section = character === "department" ? "办公室" : "党政综合办公室";
  return {
    agency: name,
    role,
    ...(role === "reviewer" && { level: 1 as const }),
    ...(role !== "leader" && { section }),
  };
}

/** Surnames and given names go round at different paces: names repeat late. */
function nameAt(at: number): string {
  const first = (at * 2) % givenNames.length;
  const given = givenNames.slice(first, first + 2).join("");
  const round = Math.floor(at / surnames.length);
  return `${surnames[(at * 5 + round) % surnames.length]}${given}`;
}
