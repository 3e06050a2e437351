/** What `/api/requests/:id/assignment` answers: who has a case in hand (承办), who had it, who could. */
export interface AssignmentAnswer {
  readonly section: string | null;
  readonly officerId: number | null;
  readonly officerName: string | null;
  readonly made: readonly AssignmentMade[];
  readonly sections: readonly string[];
  readonly officers: readonly { readonly id: number; readonly name: string }[];
}

export interface AssignmentMade {
  readonly id: number;
  readonly section: string | null;
  readonly officerName: string | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}
