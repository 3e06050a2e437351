import type { Leader } from "#text/proofreading/leader-names.ts";

const line = /^(\S{2,30})\s+([\u4e00-\u9fff·]{2,12})$/;

/** What is wrong with an entry of the list, the first alone. */
export interface LeadersFault {
  /** From 1. */
  readonly place: number;
  readonly entry: string;
  readonly kind: "no-name" | "not-a-name" | "twice";
}

/** 领导名录 as it is set: `县委书记 李远山；县长 王小明`, in the order in which they are named, or what is wrong with it. */
export function readLeaders(text: string): readonly Leader[] | LeadersFault {
  const entries = text
    .split(/[；;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const leaders: Leader[] = [];
  for (const [at, entry] of entries.entries()) {
    const [, title = "", name = ""] = line.exec(entry) ?? [];
    const fault = faultOf(entry, { title, name }, leaders);
    if (fault) return { place: at + 1, entry, kind: fault };
    leaders.push({ title, name });
  }
  return leaders;
}

function faultOf(
  entry: string,
  { title, name }: Leader,
  before: readonly Leader[],
): LeadersFault["kind"] | undefined {
  if (name === "") return /\s/.test(entry) ? "not-a-name" : "no-name";
  return before.some((one) => one.title === title && one.name === name) ? "twice" : undefined;
}

/** The same; `undefined` where something is wrong. */
export function parseLeaders(text: string): readonly Leader[] | undefined {
  const read = readLeaders(text);
  return "kind" in read ? undefined : read;
}
