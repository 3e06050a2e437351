import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "../auth/agency-scope.ts";
import type { Queryable } from "../db/queryable.ts";
import type { Shelf } from "./contribution.ts";

/** One of the things that await somebody. */
export interface AwaitingOne {
  readonly id: number | string;
  readonly title: string;
  /** Whose it is, or what is to be done of it. */
  readonly detail?: string;
  /** Its screen, below `/office`. */
  readonly path: string;
  readonly dueOn?: LocalDate;
}

/** Things of one kind that await somebody (待办). */
export interface Awaiting {
  /** 待发登录码. */
  readonly name: string;
  /** 等您办理, 快到期, 已逾期. */
  readonly state: "awaits" | "due" | "late";
  readonly count: number;
  /** The most urgent few. */
  readonly first: readonly AwaitingOne[];
  /** The screen that lists all of them. */
  readonly path: string;
}

/** What somebody new is to do first, in order. */
export interface FirstStep {
  readonly title: string;
  readonly says: string;
  readonly path: string;
  readonly isDone: boolean;
}

/** For whom a place of the office is asked. */
export interface AskedFor {
  readonly personId: number;
  /** The agencies for which the contribution's permission is theirs. */
  readonly scope: AgencyScope;
  readonly today: LocalDate;
}

/** A room's part of the 工作台, for who has the permission. */
export interface AtWorkbench {
  readonly permission: `${string}.${string}`;
  readonly awaiting: (db: Queryable, asked: AskedFor) => Promise<readonly Awaiting[]>;
  readonly firstSteps?: (db: Queryable, asked: AskedFor) => Promise<readonly FirstStep[]>;
}

/** 工作台. */
export const workbench: Shelf<AtWorkbench> = { name: "workbench" };

/** Something that was found. */
export interface OfficeHit {
  readonly title: string;
  readonly detail: string;
  /** Its screen, below `/office`. */
  readonly path: string;
}

/** What a room finds by what was typed, for who has the permission. */
export interface OfficeSearch {
  /** What it finds: 人员. */
  readonly name: string;
  readonly permission: `${string}.${string}`;
  readonly find: (
    db: Queryable,
    asked: AskedFor & { readonly q: string; readonly limit: number },
  ) => Promise<readonly OfficeHit[]>;
}

/** 全局查找. */
export const officeSearch: Shelf<OfficeSearch> = { name: "office-search" };
