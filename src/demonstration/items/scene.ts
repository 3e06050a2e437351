import type { ItemBlock } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import type { Random } from "../random.ts";

/** What is known of an item before it is written. */
export interface Scene {
  readonly agency: DemonstrationAgency;
  /** 公开日期. */
  readonly on: LocalDate;
  readonly year: number;
  readonly month: number;
  /** What it is about: a noun phrase. */
  readonly topic: string;
  /** Of those of its kind in the year, from 1. */
  readonly nth: number;
  readonly random: Random;
}

/** An item as it was written. */
export interface Written {
  readonly title: string;
  readonly summary: string;
  readonly genre: string;
  readonly text: readonly ItemBlock[];
  readonly documentNumber?: string;
  /** 文号 of what it interprets. */
  readonly interprets?: string;
}

/** How items of a kind are written. */
export type Pattern = (scene: Scene) => Written;
