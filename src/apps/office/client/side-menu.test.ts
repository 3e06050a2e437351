import { expect, test } from "vitest";
import { menuGroups } from "#office-ui/room.ts";
import { groupedScreens, lineOf, type MenuLine, openAtFirst } from "./side-menu.ts";

const screen = (path: string, group?: MenuLine["group"]): MenuLine => ({
  path,
  name: path,
  ...(group && { group }),
});
const long = Array.from({ length: 10 }, (_, n) => screen(`/x${n}`, "互动回应"));
const groups = groupedScreens([
  screen("/", "工作台"),
  screen("/reports", "年报"),
  screen("/items", "主动公开"),
  screen("/items/old", "主动公开"),
  screen("/items/:id"),
  ...long,
]);

test("groups stand in the order of the menu, and none is empty", () => {
  expect(groups.map(([name]) => name)).toEqual(
    menuGroups.filter((name) => ["工作台", "主动公开", "互动回应", "年报"].includes(name)),
  );
});

test("a screen without a line belongs to the nearest one above it", () => {
  expect(lineOf("/items/12", groups)?.path).toBe("/items");
  expect(lineOf("/items/old", groups)?.path).toBe("/items/old");
  expect(lineOf("/items/old/3", groups)?.path).toBe("/items/old");
  expect(lineOf("/itemsold", groups)).toBeUndefined();
  expect(lineOf("/", groups)?.path).toBe("/");
  expect(lineOf("/nowhere", groups)).toBeUndefined();
});

test("of a long menu the long groups are folded, of a short one none", () => {
  expect(openAtFirst(groups)).toEqual(["工作台", "主动公开", "年报"]);
  const short = groups.filter(([name]) => name !== "年报" && name !== "主动公开");
  expect(openAtFirst(short)).toContain("互动回应");
});
