/** An item, and the moment (ISO text in UTC) that was chosen for it: of another moment it is other work. */
export interface ScheduledPublication {
  readonly draft: number;
  readonly at: string;
}
