export const figureScopes = ["own", "level", "whole"] as const;

/** 本机关, 本级, 全域: whose records are added up. */
export type FigureScope = (typeof figureScopes)[number];

/** An agency by the name it had at the end of the year. */
export interface AgencyAdded {
  readonly id: number;
  readonly name: string;
}
