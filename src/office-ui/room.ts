import type { ComponentType } from "react";

/** Something on a screen that is loaded when it is needed. */
type Loaded = () => Promise<ComponentType>;

/** The groups of the menu, in its order. */
export const menuGroups = [
  "工作台",
  "主动公开",
  "规章文件",
  "依申请公开",
  "执法数据",
  "公开渠道",
  "互动回应",
  "监督保障",
  "年报",
  "我的",
  "台账",
  "系统管理",
] as const;

/** A screen of a room, and its line of the menu. */
export interface OfficeScreen {
  /** Below `/office`: `/people`. */
  readonly path: string;
  readonly name: string;
  /** Without one it has no line of the menu: another screen leads to it. */
  readonly group?: (typeof menuGroups)[number];
  /** Who has it sees the screen; everybody where absent. */
  readonly permission?: string;
  readonly load: Loaded;
}

/** A card of the 工作台: what awaits somebody, falls due, or is late. */
export interface WorkbenchCard {
  readonly name: string;
  readonly permission?: string;
  readonly load: Loaded;
}

/** Something small in the top bar: it is there on every screen. */
export interface BarPart {
  readonly name: string;
  readonly load: Loaded;
}

/** A part of 我的账号: what somebody sets for themselves. */
export interface OwnPanel {
  readonly name: string;
  readonly load: Loaded;
}

/** What a room has in the office. */
export interface OfficeRoom {
  readonly screens: readonly OfficeScreen[];
  readonly cards?: readonly WorkbenchCard[];
  readonly bar?: readonly BarPart[];
  readonly ownPanels?: readonly OwnPanel[];
}

/** Whether somebody with these permissions sees it. */
export function isOpenTo(
  { permission }: { readonly permission?: string; readonly name: string },
  permissions: ReadonlySet<string>,
): boolean {
  return permission === undefined || permissions.has(permission);
}
