import { menuGroups, type OfficeScreen } from "#office-ui/room.ts";

type Group = (typeof menuGroups)[number];

/** A screen as the menu needs to know it. */
export type MenuLine = Omit<OfficeScreen, "load">;

/** A group of the menu with its lines. */
type GroupOfScreens = readonly [Group, readonly MenuLine[]];

/** A group of so few lines is not worth a click. */
const fewLines = 6;

/** The groups of the menu that have a line, in its order. */
export function groupedScreens(screens: readonly MenuLine[]): readonly GroupOfScreens[] {
  return menuGroups
    .map((group): GroupOfScreens => [group, screens.filter((screen) => screen.group === group)])
    .filter(([, lines]) => lines.length > 0);
}

/** The line of the menu that an address belongs to: its own, or that of the nearest screen above it. */
export function lineOf(pathname: string, groups: readonly GroupOfScreens[]): MenuLine | undefined {
  return groups
    .flatMap(([, lines]) => lines)
    .filter(({ path }) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Short groups stand open, and all of them where the whole menu is short. */
export function openAtFirst(groups: readonly GroupOfScreens[]): readonly string[] {
  const lines = groups.reduce((sum, [, { length }]) => sum + length, 0);
  const isShort = lines <= 2 * fewLines;
  return groups.filter(([, { length }]) => isShort || length <= fewLines).map(([name]) => name);
}
