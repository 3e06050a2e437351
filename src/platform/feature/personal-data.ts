/** Columns in which a room keeps personal data (个人信息): the public site's role reads none of them. */
export interface PersonalData {
  readonly table: string;
  readonly columns: readonly string[];
  /** Whose and what, in Chinese: 申请人的联系方式. */
  readonly what: string;
}
