import type { Leader } from "#text/proofreading/leader-names.ts";

const line = /^(\S{2,30})\s+([\u4e00-\u9fff·]{2,12})$/;

/** 领导名录 as it is set: `县委书记 李远山；县长 王小明`, in the order in which they are named. `undefined`: it is not so. */
export function parseLeaders(text: string): readonly Leader[] | undefined {
  const lines = text.split(/[；;\n]/).map((one) => one.trim());
  const leaders = lines
    .filter((one) => one !== "")
    .map((one) => {
      const [, title = "", name = ""] = line.exec(one) ?? [];
      return { title, name };
    });
  return leaders.some(({ name }) => name === "") ? undefined : leaders;
}
