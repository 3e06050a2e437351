import type { LocalDate } from "#kernel/local-date.ts";

/** A file that was made of a case (归档). */
export interface ArchiveMade {
  readonly id: number;
  /** 保管期限; `null`: for ever. */
  readonly untilOn: LocalDate | null;
  readonly size: number;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

export interface ArchivesAnswer {
  readonly made: readonly ArchiveMade[];
}
