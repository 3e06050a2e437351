/** A subject that was asked for, proposed to be published (转为主动公开). */
export interface ProposalAnswer {
  readonly id: number;
  readonly agencyName: string;
  readonly subject: string;
  /** `null`: it proposed itself, since several asked for it. */
  readonly by: string | null;
  readonly because: string | null;
  readonly at: string;
  /** `null`: nobody has decided. */
  readonly isTaken: boolean | null;
  readonly decidedBy: string | null;
  readonly decidedBecause: string | null;
  readonly requests: readonly { readonly id: number; readonly number: string }[];
}

export interface ProposalsAnswer {
  readonly proposals: readonly ProposalAnswer[];
  readonly next?: string;
}
