import { findRootRegion } from "#features/agencies/index.ts";
import type { AtHome, HomeServices } from "#platform/feature/site-places.ts";
import type { HomePart, HomeTask, HomeWords } from "#ui/home-part.ts";
import { followPath, requestsPath } from "../paths.ts";
import { RequestDoor } from "./RequestDoor.tsx";

const words: HomeWords = {
  lead: "没有公开的，可以申请。",
  about: "向行政机关申请公开政府信息，查询办理进度。",
};

const tasks: readonly HomeTask[] = [
  { path: requestsPath, name: "申请公开信息", says: "选机关，写清要什么，在期限内得到答复" },
  { path: followPath, name: "查申请进度", says: "用提交申请时得到的编号和查询码" },
];

/** 依申请公开 on the home page: the way to it. Nothing of what was asked. */
export const requestsAtHome: AtHome = { shows: ["agencies"], words, tasks, parts: door };

async function door({ db, today }: HomeServices): Promise<readonly HomePart[]> {
  if (!(await findRootRegion(db))) return [];
  return [{ place: 12, isDoor: true, content: <RequestDoor on={today()} /> }];
}
