import type { FigureScope } from "../../domain/scope.ts";

/** A figure as it is listed: `GET /api/figures`. */
export interface FigureTold {
  readonly key: string;
  readonly name: string;
  /** Under what it stands in the list: 依申请公开. */
  readonly group: string;
  readonly definition: string;
  readonly unit: string;
  readonly by: readonly { readonly code: string; readonly name: string }[];
}

/** `GET /api/figures/:key`. */
export interface FigureShown extends FigureTold {
  /** `null`: it is typed, and nobody has. */
  readonly value: number | null;
  /** Of the dimension that was asked for. */
  readonly parts?: readonly { readonly name: string; readonly value: number }[];
  readonly agency: { readonly id: number; readonly name: string };
  /** Those that it has: 本级 and 全域 are of governments and zones. */
  readonly scopes: readonly FigureScope[];
}

/** `GET /api/figures/:key/years`: the last years, the latest first. */
export interface YearsTold {
  readonly years: readonly {
    readonly year: number;
    /** `null`: the agency was not there, or nothing was typed. */
    readonly value: number | null;
  }[];
}

/** `GET /api/figures/:key/agencies`: each of those added up, the most first. */
export interface AgenciesTold {
  readonly agencies: readonly {
    readonly id: number;
    readonly name: string;
    readonly value: number | null;
  }[];
}
