/** What a column of a ledger (台账) holds. */
export type ColumnType =
  | "text"
  | "date"
  /** A day and its minute, in China: 2024-03-07 09:30. */
  | "time"
  | "month"
  | "number"
  | "money"
  | "integer"
  | "option"
  /** Several options, joined by 、. */
  | "options"
  | "yesno"
  /** The name of another record. */
  | "reference";

/** A word of a column with fixed words, and what else it may be called. */
export interface ColumnOption {
  readonly name: string;
  readonly spellings?: readonly string[];
}

/** A column of a ledger, declared once: template, import and export are made of it. */
export interface Column {
  /** Never changed: files of other programs hold it. */
  readonly code: string;
  readonly header: string;
  /** Other headers that mean it. */
  readonly spellings?: readonly string[];
  readonly type: ColumnType;
  /** Part of what a record is known by; such a column is required. */
  readonly isKey?: true;
  /** The column is required, its cell is not: when it may be blank the kind says. */
  readonly mayBeBlank?: true;
  readonly isRequired?: true;
  readonly options?: readonly ColumnOption[];
  /** Of a new record where the column or the cell is blank. */
  readonly default?: string;
  /** Characters; 500 unless told. */
  readonly maxLength?: number;
  /** Days after today are taken. */
  readonly mayLieAhead?: true;
  /** 万 behind a number is taken; so it is wherever the type is `money`. */
  readonly takesWan?: true;
  /** Personal data (个人信息): the record of amendments has it sealed. The room seals what it stores. */
  readonly isPersonal?: true;
  /** A person's: 王 岚 is 王岚, as sheets space names out. */
  readonly isName?: boolean;
  /** 无 means that there is none. */
  readonly noneIsBlank?: true;
  /** What whoever fills it in needs to know. */
  readonly note?: string;
  /** What stands here in the example row of the template. */
  readonly example?: string;
  /** Headers that reach it by a mapping alone, with a warning. */
  readonly doubtfulHeaders?: { readonly headers: readonly string[]; readonly warning: string };
}

/** The canonical values of a row by code: only columns that the file has; `null`: the cell is blank. */
export type RowValues = Readonly<Record<string, string | null>>;

/** Whether a cell must not be blank. */
export function isRequired({ isKey, isRequired: required }: Column): boolean {
  return isKey === true || required === true;
}

const ordinaryLength = 500;

export function maxLengthOf({ maxLength = ordinaryLength }: Column): number {
  return maxLength;
}
