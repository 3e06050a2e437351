/** What the records of a year say: figures by `linkKey`, and parts of figures by `figure|dimension`, the most first. */
export interface RecordedYear {
  readonly values: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, readonly PartOfFigure[]>;
  /** 本年新收 of last year's published report, where there is one and it is certain. */
  readonly receivedLastYear?: number;
  /** How many agencies of a zone stand under it (下辖), of which kind. */
  readonly under?: AgenciesBelow;
}

export interface AgenciesBelow {
  readonly townships: number;
  readonly others: number;
}

export interface PartOfFigure {
  readonly name: string;
  readonly value: number;
}

/** Kinds of agencies, each with a template of its own. */
export type TemplateKind = "government" | "department" | "township" | "zone" | "other";

/** What a government's people say of 监督保障, which no ledger holds; `null`: nothing was said. */
export interface Oversight {
  /** 考核: how the work was assessed, in words. */
  readonly assessment: string | null;
  /** 社会评议: how often the public appraised it. */
  readonly appraisals: number | null;
  /** 责任追究: how many people were called to account. */
  readonly accountable: number | null;
}

export const nothingSaid: Oversight = { assessment: null, appraisals: null, accountable: null };
