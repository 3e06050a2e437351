/** How long a sign-in holds, and how often one may be tried. */
export interface SignInLimits {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which it ends in any case. */
  readonly longestHours: number;
  /** Wrong answers in a row before an account is locked, and for how many minutes. */
  readonly attempts: number;
  readonly lockMinutes: number;
}
